import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { reference, synthesized, train, weightsAt } from '@polyak/testing/post-hoc-run';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MemorySnapshots, PostHocEma, type PostHocStore } from '../../index.ts';
import { gammaOfSigmaRel } from '../decay/sigma-rel.ts';

let w: tf.Variable;

beforeEach(() => {
  w = makeVariable([0, 0, 0]);
});

afterEach(() => {
  w.dispose();
});

describe('the averages that are kept', () => {
  test.each([1, 3, 7])('updated every %d steps, against float64', async (everyNSteps) => {
    const sigmaRels = [0.05, 0.1, 0.25];
    const postHoc = new PostHocEma([w], { sigmaRels, everyNSteps });
    train(postHoc, w, 200);
    await postHoc.snapshot();
    for (const sigmaRel of sigmaRels) {
      const expected = reference(gammaOfSigmaRel(sigmaRel), everyNSteps, 200);
      const actual = await synthesized(postHoc, sigmaRel);
      actual.forEach((value, i) => expectClose([value], [expected[i] ?? NaN], 1e-6));
    }
    postHoc.dispose();
  });

  test('come out of the synthesis bit for bit, at every step with a snapshot', async () => {
    const store = new MemorySnapshots();
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10, store });
    train(postHoc, w, 35);
    onDevice(w, [-0, 1e-42, 3e38]);
    postHoc.update();
    await postHoc.snapshot();
    expect(await postHoc.snapshotSteps()).toEqual([10, 20, 30, 36]);
    for (const step of [10, 20, 30, 36]) {
      const snapshot = await store.get(step);
      for (const [k, sigmaRel] of [0.05, 0.1].entries()) {
        const [stored] = snapshot?.averages[k] ?? [];
        expect(await synthesized(postHoc, sigmaRel, step)).toEqual(
          Array.from(stored?.values ?? []),
        );
      }
    }
    postHoc.dispose();
  });

  test('are read for a snapshot inside tf.tidy, too', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 2 });
    tf.tidy(() => train(postHoc, w, 5));
    expect(await postHoc.snapshotSteps()).toEqual([2, 4]);
    expectClose(await synthesized(postHoc, 0.1), reference(gammaOfSigmaRel(0.1), 1, 4), 1e-6);
    postHoc.dispose();
  });

  test('begin as the weights of the first update, whatever they were before', async () => {
    const postHoc = new PostHocEma([w], { everyNSteps: 4 });
    train(postHoc, w, 5);
    await postHoc.snapshot();
    expect(await synthesized(postHoc, 0.1)).toEqual(weightsAt(4));
    expect(await synthesized(postHoc, 0.2)).toEqual(weightsAt(4));
    postHoc.dispose();
  });
});

describe('the average that is synthesized', () => {
  test('is close to one kept all along', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 20 });
    train(postHoc, w, 400);
    for (const sigmaRel of [0.07, 0.15, 0.2]) {
      const actual = await synthesized(postHoc, sigmaRel);
      expectClose(actual, reference(gammaOfSigmaRel(sigmaRel), 1, 400), 0.002);
    }
    postHoc.dispose();
  });

  // Weights t/n and (t/n)² average to the mean and the mean square of the profile.
  test.each([
    [1, 1000],
    [10, 10_000],
    [100, 10_000],
  ])('every %d steps of %d, has the width asked for', async (everyNSteps, steps) => {
    const postHoc = new PostHocEma([w], { everyNSteps, snapshotEveryNSteps: steps / 10 });
    for (let step = 1; step <= steps; step++) {
      if (step % everyNSteps === 0) onDevice(w, [step / steps, (step / steps) ** 2, 1]);
      postHoc.update();
    }
    for (const sigmaRel of [0.05, 0.1, 0.2]) {
      const [mean = NaN, square = NaN, sum = NaN] = await synthesized(postHoc, sigmaRel);
      expect(Math.abs(Math.sqrt(square - mean ** 2) - sigmaRel)).toBeLessThan(0.002);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-6);
    }
    postHoc.dispose();
  });

  test('takes nothing of snapshots after the step asked for', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10 });
    train(postHoc, w, 50);
    const before = await synthesized(postHoc, 0.2);
    train(postHoc, w, 100);
    expect(await synthesized(postHoc, 0.2, 50)).toEqual(before);
    expect(await synthesized(postHoc, 0.2)).not.toEqual(before);
    postHoc.dispose();
  });

  test('is the same in whatever order the store lists its snapshots', async () => {
    const own = new MemorySnapshots();
    let isBackward = false;
    const store: PostHocStore = {
      put: (snapshot) => own.put(snapshot),
      get: (step) => own.get(step),
      list: async () => {
        const infos = await own.list();
        return isBackward ? infos.reverse() : infos;
      },
    };
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10, store });
    train(postHoc, w, 50);
    const forward = await synthesized(postHoc, 0.2);
    isBackward = true;
    expect(await synthesized(postHoc, 0.2)).toEqual(forward);
    postHoc.dispose();
  });

  test('is of the step of the last update, where a snapshot falls between two', async () => {
    const options = { everyNSteps: 10, snapshotEveryNSteps: 25 };
    const postHoc = new PostHocEma([w], options);
    const aligned = new PostHocEma([w], { everyNSteps: 10, snapshotEveryNSteps: 20 });
    while (postHoc.currentStep < 25) {
      onDevice(w, weightsAt(postHoc.currentStep + 1));
      postHoc.update();
      aligned.update();
    }
    expect(await synthesized(postHoc, 0.15, 25)).toEqual(await synthesized(aligned, 0.15, 20));
    postHoc.dispose();
    aligned.dispose();
  });
});

test('between two updates a kept width is still that of the last update, bit for bit', async () => {
  const postHoc = new PostHocEma([w], { everyNSteps: 3, snapshotEveryNSteps: 10 });
  train(postHoc, w, 20);
  await postHoc.join();
  // The steps of the snapshots are 10 and 20, those of their averages 9 and 18.
  const { snapshots } = await postHoc.stateDict();
  expect(snapshots.map(({ step, updatedStep }) => [step, updatedStep])).toEqual([
    [10, 9],
    [20, 18],
  ]);
  for (const { step, averages } of snapshots) {
    const kept = [...(averages[1]?.[0]?.values ?? [])];
    expect(await synthesized(postHoc, 0.1, step)).toEqual(kept);
  }
  postHoc.dispose();
});

test('averages are bound by the names of their weights', async () => {
  const make = (): tf.Variable[] =>
    ['a', 'b'].map((name, i) => tf.tidy(() => tf.variable(tf.scalar(i), true, name)));
  const first = make();
  const saved = new PostHocEma(first, { snapshotEveryNSteps: 1 });
  saved.update();
  const state = await saved.stateDict();
  saved.dispose();
  tf.dispose(first);
  const [a, b] = make();
  const resumed = new PostHocEma([b, a] as tf.Variable[]);
  await resumed.loadStateDict(state);
  // b is 1, a is 0, in the order of this list.
  const [averageOfB, averageOfA] = await resumed.synthesize({ sigmaRel: 0.1 });
  expect([await values(averageOfB), await values(averageOfA)]).toEqual([[1], [0]]);
  resumed.dispose();
  tf.dispose([a, b, averageOfA, averageOfB] as tf.Tensor[]);
});

test('a variable that is listed twice is averaged once, and comes out in both places', async () => {
  const list = [w, w];
  const postHoc = new PostHocEma(list, { snapshotEveryNSteps: 3 });
  list.pop();
  train(postHoc, w, 3);
  await postHoc.join();
  expect((await postHoc.stateDict()).current.averages.map((one) => one.length)).toEqual([1, 1]);
  const tensors = await postHoc.synthesize({ sigmaRel: 0.1 });
  for (const tensor of tensors)
    expectClose(await values(tensor), reference(gammaOfSigmaRel(0.1), 1, 3), 1e-6);
  expect(tensors).toHaveLength(2);
  await postHoc.swapWeights({ sigmaRel: 0.1 }, () => undefined);
  expect(await values(w)).toEqual(weightsAt(3));
  tf.dispose(tensors);
  postHoc.dispose();
});

test('integers and variables with trainable: false are copied, in the order of the list', async () => {
  const count = makeVariable([1], { dtype: 'int32' });
  const statistic = makeVariable([1], { trainable: false });
  const postHoc = new PostHocEma([count, w, statistic]);
  train(postHoc, w, 3);
  onDevice(count, [41]);
  onDevice(statistic, [0.25]);
  await postHoc.snapshot();
  onDevice(count, [43]);
  onDevice(statistic, [0.5]);
  const tensors = await postHoc.synthesize({ sigmaRel: 0.1 });
  expect(tensors.map(({ dtype }) => dtype)).toEqual(['int32', 'float32', 'float32']);
  expect(await values(tensors[0])).toEqual([41]);
  expectClose(await values(tensors[1]), reference(gammaOfSigmaRel(0.1), 1, 3), 1e-6);
  expect(await values(tensors[2])).toEqual([0.25]);
  tf.dispose([...tensors, count, statistic]);
  postHoc.dispose();
});
