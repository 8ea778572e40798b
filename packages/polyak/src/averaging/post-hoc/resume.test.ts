import type * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { reference, synthesized, train, weightsAt } from '@polyak/testing/post-hoc-run';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MemorySnapshots, PostHocEma } from '../../index.ts';
import { gammaOfSigmaRel } from '../decay/sigma-rel.ts';

let w: tf.Variable;

beforeEach(() => {
  w = makeVariable([0, 0, 0]);
});

afterEach(() => {
  w.dispose();
});

describe('resume', () => {
  test('goes on as if the run had not been stopped', async () => {
    const store = new MemorySnapshots();
    const options = { sigmaRels: [0.06, 0.12], everyNSteps: 3, snapshotEveryNSteps: 10, store };
    const stopped = new PostHocEma([w], options);
    train(stopped, w, 25);
    await stopped.join();
    stopped.dispose();
    const resumed = await PostHocEma.resume([w], { ...options, sigmaRels: undefined });
    expect(resumed.currentStep).toBe(20);
    train(resumed, w, 40);

    const whole = new PostHocEma([w], { ...options, store: new MemorySnapshots() });
    train(whole, w, 40);
    expect(await resumed.snapshotSteps()).toEqual([10, 20, 30, 40]);
    for (const sigmaRel of [0.06, 0.12, 0.2]) {
      expect(await synthesized(resumed, sigmaRel)).toEqual(await synthesized(whole, sigmaRel));
    }
    resumed.dispose();
    whole.dispose();
  });

  test('refuses an empty store, other widths and other shapes', async () => {
    const store = new MemorySnapshots();
    await expect(PostHocEma.resume([w], { store })).rejects.toThrow(
      'the store has no snapshot to resume from',
    );
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 1, store });
    train(postHoc, w, 1);
    await postHoc.join();
    postHoc.dispose();
    await expect(PostHocEma.resume([w], { store, sigmaRels: [0.1, 0.2] })).rejects.toThrow(
      new RangeError('sigmaRels must be [0.05, 0.1], as in the store, got [0.1, 0.2]'),
    );
    const other = makeVariable([1]);
    await expect(PostHocEma.resume([other], { store })).rejects.toThrow(
      new RangeError(
        `averages must be of the weights: "${w.name}" float32[3] does not fit its weight, "${other.name}" float32[1]`,
      ),
    );
    await expect(PostHocEma.resume([w, other], { store })).rejects.toThrow(
      new RangeError('averages must hold 2 tensors, got 1'),
    );
    other.dispose();
  });

  test('a new run does not mix with the one in the store, which can still be read', async () => {
    const store = new MemorySnapshots();
    const first = new PostHocEma([w], { snapshotEveryNSteps: 2, store });
    train(first, w, 2);
    const expected = await synthesized(first, 0.1);
    first.dispose();
    const second = new PostHocEma([w], { store });
    expect(await synthesized(second, 0.1)).toEqual(expected);
    train(second, w, 2);
    await expect(second.snapshot()).rejects.toThrow(
      'the store holds the snapshots of another run: resume it, or clear the store',
    );
    await store.clear();
    await second.snapshot();
    second.dispose();
  });
});

test('another interval after resume counts from the last update', async () => {
  const store = new MemorySnapshots();
  const stopped = new PostHocEma([w], { everyNSteps: 3, snapshotEveryNSteps: 10, store });
  train(stopped, w, 20);
  await stopped.join();
  stopped.dispose();
  const resumed = await PostHocEma.resume([w], { everyNSteps: 4, store });
  train(resumed, w, 29);
  // Updates at 3, 6 ... 18, then at 24 and 28: the weights of 24 stand for six steps, those of 28 for four.
  const exponent = gammaOfSigmaRel(0.1) + 1;
  let average = reference(gammaOfSigmaRel(0.1), 3, 18);
  for (const [step, interval] of [
    [24, 6],
    [28, 4],
  ] as const) {
    // prettier-ignore
    const decay = (1 - interval / step) ** exponent;
    const weights = weightsAt(step);
    average = average.map((value, i) => decay * value + (1 - decay) * (weights[i] ?? NaN));
  }
  const { current } = await resumed.stateDict();
  expect([current.step, current.updatedStep]).toEqual([29, 28]);
  expectClose(current.averages[1]?.[0]?.values ?? [], average, 1e-6);
  resumed.dispose();
});
