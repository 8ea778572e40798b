import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, values, watchCalls, type Calls } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { EMAOptimizer, SGD } from '../../index.ts';

const steps = 200;
const sizes = [4096, 63, 1];

/** Three variables that move by 0.01, 0.02, … at each step. */
function makeRun(device: 'model' | 'cpu'): {
  opt: EMAOptimizer;
  step: (n: number) => void;
  dispose: () => void;
} {
  const variables = sizes.map((size) => makeVariable(Array<number>(size).fill(1)));
  const opt = new EMAOptimizer<tf.Optimizer>(new SGD({ lr: 0.01 }), { decay: 0.95, device });
  return {
    opt,
    step: (n) => {
      tf.tidy(() => {
        opt.applyGradients(
          variables.map(({ name, shape }) => ({ name, tensor: tf.fill(shape, n % 7) })),
        );
      });
    },
    dispose: () => {
      opt.dispose();
      tf.dispose(variables);
    },
  };
}

/** Until the GPU has done its work, and readings that are over have been taken in. */
async function settle(): Promise<void> {
  await webgpuBackend().device.queue.onSubmittedWorkDone();
  await new Promise((resolve) => setTimeout(resolve));
}

async function expectSame(opt: EMAOptimizer, reference: EMAOptimizer): Promise<void> {
  await opt.join();
  for (const [i, average] of reference.emaWeights().entries()) {
    expectClose(await values(opt.emaWeights()[i]), await values(average), 1e-6);
  }
}

gpuTest(
  '200 steps with room for each: 3 copies and 1 submit more a step, no dispatch, 3 staging buffers in all',
  async () => {
    const { device } = webgpuBackend();
    const [onModel, onCpu] = [makeRun('model'), makeRun('cpu')];
    const added: Calls[] = [];
    for (let n = 0; n < steps; n++) {
      onModel.step(n);
      flush();
      const { calls, stop } = watchCalls(device);
      onCpu.step(n);
      stop();
      added.push(calls);
      await settle();
    }
    // Without the averages a step has the optimizer's 3 dispatches behind 3 fills, and 1 submit.
    const later = added.slice(10);
    for (const calls of later) {
      expect(calls).toMatchObject({ dispatches: 6, submits: 2, copies: 3, mapAsync: 1 });
      expect([calls.data, calls.dataSync, calls.onSubmittedWorkDone]).toEqual([0, 0, 0]);
    }
    expect(later.reduce((sum, { newBuffers }) => sum + newBuffers, 0)).toBe(0);
    await expectSame(onCpu.opt, onModel.opt);
    onModel.dispose();
    onCpu.dispose();
  },
);

gpuTest(
  '200 steps in one turn: no more staging buffers than slots, and the same averages',
  async () => {
    const { device } = webgpuBackend();
    const [onModel, onCpu] = [makeRun('model'), makeRun('cpu')];
    const staged: number[] = [];
    const createBuffer = device.createBuffer.bind(device);
    device.createBuffer = (descriptor) => {
      if (descriptor.usage & GPUBufferUsage.MAP_READ) staged.push(descriptor.size);
      return createBuffer(descriptor);
    };
    for (let n = 0; n < steps; n++) onCpu.step(n);
    Reflect.deleteProperty(device, 'createBuffer');
    for (let n = 0; n < steps; n++) onModel.step(n);
    const bytes = 4 * sizes.reduce((sum, size) => sum + size, 0);
    expect(staged).toEqual([bytes, bytes, bytes]);
    await expectSame(onCpu.opt, onModel.opt);
    onModel.dispose();
    onCpu.dispose();
  },
);

gpuTest('the averages take no memory of the GPU: their values are on the CPU', async () => {
  const { bufferManager } = webgpuBackend();
  const run = makeRun('cpu');
  flush();
  const before = bufferManager.getNumUsedBuffers();
  for (let n = 0; n < 20; n++) {
    run.step(n);
    await settle();
  }
  await run.opt.join();
  flush();
  expect(bufferManager.getNumUsedBuffers()).toBe(before);
  run.dispose();
});
