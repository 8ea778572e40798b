import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable, values } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { Adam, capture, LAWA } from '../../index.ts';

const nothingRead = { mapAsync: 0, data: 0, dataSync: 0, onSubmittedWorkDone: 0 };

gpuTest('a checkpoint is a copy on the device: into the oldest one, once there are k', async () => {
  const variables = [5, 8].map((size) => makeVariable(Array<number>(size).fill(1)));
  const gradients = variables.map((one) => tf.tidy(() => tf.mul(one, 0.1)));
  const opt = new Adam(variables, { lr: 0.01 });
  const lawa = new LAWA(variables, { k: 2 });
  const step = (): void => {
    opt.applyGradients(
      variables.map(({ name }, i) => ({ name, tensor: gradients[i] as tf.Tensor })),
    );
  };
  for (let i = 0; i < 3; i++) {
    step();
    lawa.update();
  }
  flush();
  const { device, bufferManager } = webgpuBackend();
  const buffers = bufferManager.getNumUsedBuffers();
  for (let i = 0; i < 4; i++) {
    step();
    const calls = await countCalls(device, () => lawa.update());
    expect(calls).toMatchObject({
      dispatches: 0,
      copies: 2,
      submits: 1,
      writeBuffers: 0,
      newBuffers: 0,
      ...nothingRead,
    });
    expect(bufferManager.getNumUsedBuffers()).toBe(buffers);
  }
  const swapped = await countCalls(device, () => lawa.swapAverages().restore());
  expect(swapped).toMatchObject(nothingRead);
  lawa.dispose();
  opt.dispose();
  tf.dispose([...variables, ...gradients]);
});

gpuTest('in a captured step it takes the same checkpoints, and the recording stays', async () => {
  const run = async (isCaptured: boolean): Promise<number[]> => {
    const w = makeVariable([1, 2, 3, 4]);
    const opt = new Adam([w], { lr: 0.1 });
    const lawa = new LAWA([w], { k: 3 });
    const step = (x: tf.Tensor): void => {
      opt.minimize(() => tf.sum(tf.square(tf.sub(w, x))));
      lawa.update();
    };
    const train = capture(step, { onUncapturable: 'throw' });
    for (let i = 0; i < 8; i++) {
      const x = tf.tensor1d([i, 1, 0, -i]);
      (isCaptured ? train : step)(x);
      x.dispose();
    }
    if (isCaptured) expect([train.engine, train.recordings]).toEqual(['captured', 1]);
    const seen = await lawa.swapAverages(async () => values(w));
    for (const one of [train, opt, lawa, w]) one.dispose();
    return seen;
  };
  expect(await run(true)).toEqual(await run(false));
});
