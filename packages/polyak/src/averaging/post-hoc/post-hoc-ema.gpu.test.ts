import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable, oneSubmit, values } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { PostHocEma } from '../../index.ts';

/** Moves the weights on, on the device. */
function move(weights: readonly tf.Variable[]): void {
  for (const w of weights) tf.tidy(() => w.assign(tf.add(tf.mul(w, 0.9), 1)));
}

gpuTest('an update is 1 dispatch a variable, whatever the widths, and no readback', async () => {
  const { device } = webgpuBackend();
  for (const sigmaRels of [
    [0.05, 0.1],
    [0.05, 0.1, 0.15, 0.2, 0.25],
  ]) {
    const weights = [makeVariable([1, 2, 3]), makeVariable([4]), makeVariable([5, 6, 7, 8])];
    const postHoc = new PostHocEma(weights, { sigmaRels });
    for (let step = 0; step < 3; step++) {
      move(weights);
      postHoc.update();
    }
    move(weights);
    const calls = await countCalls(device, () => postHoc.update());
    expect(calls).toMatchObject({
      dispatches: 3,
      ...oneSubmit,
    });
    postHoc.dispose();
    tf.dispose(weights);
  }
});

gpuTest('a step without an update asks nothing of the GPU', async () => {
  const { device } = webgpuBackend();
  const w = makeVariable([1, 2, 3]);
  const postHoc = new PostHocEma([w], { everyNSteps: 2 });
  const calls = await countCalls(device, () => postHoc.update());
  expect(new Set(Object.values(calls))).toEqual(new Set([0]));
  postHoc.dispose();
  w.dispose();
});

gpuTest('a snapshot is of its step, though training goes on while it is read', async () => {
  const weights = [makeVariable([1, 2, 3]), makeVariable([4])];
  const postHoc = new PostHocEma(weights, { snapshotEveryNSteps: 2 });
  const waiting = new PostHocEma(weights, { snapshotEveryNSteps: Infinity });
  const expected: number[][][] = [];
  const start = weights.map((w) => w.clone());
  for (let step = 1; step <= 6; step++) {
    move(weights);
    postHoc.update();
  }
  expect(postHoc.currentStep).toBe(6);
  weights.forEach((w, i) => w.assign(start[i] ?? w));
  for (let step = 1; step <= 6; step++) {
    move(weights);
    waiting.update();
    if (step % 2 !== 0) continue;
    await waiting.snapshot();
    const tensors = await waiting.synthesize({ sigmaRel: 0.1 });
    expected.push(await Promise.all(tensors.map(values)));
    tf.dispose(tensors);
  }
  for (const [i, step] of [2, 4, 6].entries()) {
    const tensors = await postHoc.synthesize({ sigmaRel: 0.1, step });
    expect(await Promise.all(tensors.map(values))).toEqual(expected[i]);
    tf.dispose(tensors);
  }
  postHoc.dispose();
  waiting.dispose();
  tf.dispose([...start, ...weights]);
});

gpuTest('memory stays the same over 200 steps with snapshots', async () => {
  const { bufferManager } = webgpuBackend();
  const inUse = (): number[] => {
    flush();
    return [tf.memory().numTensors, tf.memory().numBytes, bufferManager.getNumUsedBuffers()];
  };
  const weights = [makeVariable([1, 2, 3]), makeVariable([4])];
  const postHoc = new PostHocEma(weights, { snapshotEveryNSteps: 20 });
  const run = async (): Promise<number[]> => {
    for (let step = 0; step < 100; step++) {
      move(weights);
      postHoc.update();
    }
    await postHoc.join();
    return inUse();
  };
  const early = await run();
  expect(await run()).toEqual(early);
  expect((await postHoc.snapshotSteps()).length).toBe(10);
  postHoc.dispose();
  tf.dispose(weights);
});
