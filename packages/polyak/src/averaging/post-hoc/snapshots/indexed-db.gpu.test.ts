import * as tf from '@tensorflow/tfjs';
import { makeVariable, values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { IndexedDBSnapshots, PostHocEma } from '../../../index.ts';

gpuTest('reopened by its name, listed, resumed and cleared', async () => {
  const name = `post-hoc-${crypto.randomUUID()}`;
  const weights = [makeVariable([1, 2, 3]), makeVariable([4], { dtype: 'int32' })];
  const options = { everyNSteps: 2, snapshotEveryNSteps: 5 };
  const first = new PostHocEma(weights, { ...options, store: new IndexedDBSnapshots(name) });
  const step = (postHoc: PostHocEma): void => {
    for (const w of weights.slice(0, 1)) tf.tidy(() => w.assign(tf.add(tf.mul(w, 0.9), 1)));
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

gpuTest('what it refuses comes out of join(), and nothing is stored', async () => {
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
