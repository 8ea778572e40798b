import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable, oneSubmit } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { ScheduleFreeAdamW } from './adamw.ts';

const sizes = [1, 8, 257];

function trained(): { variables: tf.Variable[]; opt: ScheduleFreeAdamW; step: () => void } {
  const variables = sizes.map((size) => makeVariable(Array<number>(size).fill(1)));
  const opt = new ScheduleFreeAdamW(variables);
  const step = (): void => {
    tf.tidy(() => {
      const gradients = variables.map((w) => ({ name: w.name, tensor: tf.sin(w) }));
      opt.applyGradients(gradients);
    });
  };
  step();
  flush();
  return { variables, opt, step };
}

function inUse(): number[] {
  flush();
  const { bufferManager } = webgpuBackend();
  return [tf.memory().numTensors, bufferManager.getNumUsedBuffers(), bufferManager.numBytesUsed];
}

describe('the swap on the GPU', () => {
  gpuTest(
    'copies z and computes x: 1 copy and 1 dispatch a variable, 1 submit, no readback',
    async () => {
      const { variables, opt } = trained();
      opt.swapAverages(() => undefined);
      let swap: { restore(): void } | undefined;
      const { device } = webgpuBackend();
      const begun = await countCalls(device, () => void (swap = opt.swapAverages()));
      expect(begun).toMatchObject({
        ...oneSubmit,
        dispatches: sizes.length,
        copies: sizes.length,
      });
      const ended = await countCalls(device, () => swap?.restore());
      expect(ended).toMatchObject({ dispatches: 0, copies: 0, submits: 0, writeBuffers: 0 });
      opt.dispose();
      tf.dispose(variables);
    },
  );

  gpuTest('takes the memory of the variables meanwhile, and none after it', () => {
    const { variables, opt } = trained();
    const [tensors = 0, buffers = 0, bytes = 0] = inUse();
    const elements = sizes.reduce((a, b) => a + b, 0);
    opt.swapAverages(() => {
      expect(inUse()).toEqual([
        tensors + sizes.length,
        buffers + sizes.length,
        bytes + 4 * elements,
      ]);
    });
    expect(inUse()).toEqual([tensors, buffers, bytes]);
    opt.dispose();
    tf.dispose(variables);
  });

  gpuTest(
    'a step after it writes to the same buffers: no new ones, no new bind groups',
    async () => {
      const { variables, opt, step } = trained();
      step();
      opt.swapAverages(() => undefined);
      const calls = await countCalls(webgpuBackend().device, step);
      expect(calls).toMatchObject({ newBuffers: 0, copies: 0, pipelines: 0 });
      opt.dispose();
      tf.dispose(variables);
    },
  );

  gpuTest('prepare() compiles its kernel', async () => {
    const { variables, opt } = trained();
    await opt.prepare();
    const calls = await countCalls(webgpuBackend().device, () => opt.swapAverages(() => undefined));
    expect(calls.pipelines).toBe(0);
    opt.dispose();
    tf.dispose(variables);
  });
});
