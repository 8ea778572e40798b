import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable, oneSubmit, values } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { IndexedDBSnapshots, PostHocEma } from '../../index.ts';

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

gpuTest('IndexedDB: reopened by its name, listed, resumed and cleared', async () => {
  const name = `post-hoc-${crypto.randomUUID()}`;
  const weights = [makeVariable([1, 2, 3]), makeVariable([4], { dtype: 'int32' })];
  const options = { everyNSteps: 2, snapshotEveryNSteps: 5 };
  const first = new PostHocEma(weights, { ...options, store: new IndexedDBSnapshots(name) });
  const step = (postHoc: PostHocEma): void => {
    move(weights.slice(0, 1));
    postHoc.update();
  };
  while (first.currentStep < 20) step(first);
  const wanted = { sigmaRel: 0.15, step: 15 };
  const expected = await first.synthesize(wanted);
  first.dispose();

  const reopened = new IndexedDBSnapshots(name);
  expect(await reopened.list()).toEqual(
    [5, 10, 15, 20].map((taken) => ({
      step: taken,
      updatedStep: taken - (taken % 2),
      sigmaRels: [0.05, 0.1],
    })),
  );
  expect(await reopened.get(7)).toBeUndefined();
  const second = await PostHocEma.resume(weights, { ...options, store: reopened });
  expect(second.currentStep).toBe(20);
  const actual = await second.synthesize(wanted);
  expect(await Promise.all(actual.map(values))).toEqual(await Promise.all(expected.map(values)));
  expect(actual.map(({ dtype }) => dtype)).toEqual(['float32', 'int32']);
  while (second.currentStep < 30) step(second);
  await second.snapshot();
  expect(await second.snapshotSteps()).toEqual([5, 10, 15, 20, 25, 30]);
  second.dispose();
  await reopened.clear();
  expect(await reopened.list()).toEqual([]);

  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
    request.onblocked = reject;
  });
  tf.dispose([...weights, ...expected, ...actual]);
});

gpuTest('IndexedDB: what it refuses comes out of join(), and nothing is stored', async () => {
  const name = `post-hoc-${crypto.randomUUID()}`;
  // A database of that name that is somebody else's.
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const w = makeVariable([1]);
  const store = new IndexedDBSnapshots(name);
  const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 1, store });
  postHoc.update();
  await expect(postHoc.join()).rejects.toThrow('the snapshot of step 1 could not be stored');
  postHoc.dispose();
  w.dispose();
  indexedDB.deleteDatabase(name);
});
