import type * as tf from '@tensorflow/tfjs';
import { makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { train, weightsAt } from '@polyak/testing/post-hoc-run';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PostHocEma } from '../../index.ts';

let w: tf.Variable;

beforeEach(() => {
  w = makeVariable([0, 0, 0]);
});

afterEach(() => {
  w.dispose();
});

describe('swapWeights', () => {
  test('puts the weights back after an error and a rejection, and gives either on', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 3 });
    train(postHoc, w, 3);
    const bodies = [
      () => {
        throw new Error('thrown');
      },
      () => Promise.reject(new Error('rejected')),
    ];
    for (const [body, message] of [
      [bodies[0], 'thrown'],
      [bodies[1], 'rejected'],
    ] as const) {
      await expect(postHoc.swapWeights({ sigmaRel: 0.2 }, body ?? (() => null))).rejects.toThrow(
        message,
      );
      expect(await values(w)).toEqual(weightsAt(3));
    }
    postHoc.update();
    expect(postHoc.currentStep).toBe(4);
    postHoc.dispose();
  });

  test('of two at once the second is refused, and dispose() inside puts the weights back', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 2 });
    train(postHoc, w, 3);
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const first = postHoc.swapWeights({ sigmaRel: 0.2 }, () => finished);
    await expect(postHoc.swapWeights({ sigmaRel: 0.1 }, () => 0)).rejects.toThrow('swapped in');
    expect(await values(w)).not.toEqual(weightsAt(3));
    postHoc.dispose();
    expect(await values(w)).toEqual(weightsAt(3));
    finish();
    await first;
    expect(() => postHoc.update()).toThrow('update() is not possible after dispose()');
  });
});
