import * as tf from '@tensorflow/tfjs';
import { computed, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../optim/sgd.ts';

// tfjs casts to float32 by reference: the tensor says float32, and its data are the integers that it was cast from.
const gradients: Record<string, () => tf.Tensor> = {
  int32: () => computed([1, 0, 1], [3], 'int32'),
  bool: () => tf.greater(computed([1, 0, 1]), 0.5),
  'int32, cast to float32': () => tf.cast(computed([1, 0, 1], [3], 'int32'), 'float32'),
  'bool, cast to float32': () => tf.cast(tf.greater(computed([1, 0, 1]), 0.5), 'float32'),
  'int32 on the CPU': () => tf.tensor([1, 0, 1], [3], 'int32'),
  'bool on the CPU': () => tf.tensor([true, false, true], [3], 'bool'),
};

describe.each(Object.entries(gradients))('a gradient of %s', (_name, make) => {
  test.each([
    [{}, 1],
    [{ clipGradNorm: 2 }, 1],
    [{ clipGradNorm: Math.SQRT1_2 }, 0.5],
    [{ clipGradValue: 0.5 }, 0.5],
  ])('counts by its values, clipped %o', async (clipping, share) => {
    for (const accumulate of [1, 2]) {
      const w = makeVariable([5, 5, 5]);
      const opt = new SGD({ lr: 1, accumulate });
      for (let call = 0; call < accumulate; call++) {
        tf.tidy(() => opt.applyGradients({ [w.name]: make() }, clipping));
      }
      const taken = (await values(w)).map((value) => 5 - value);
      [share, 0, share].forEach((expected, i) => expect(taken[i]).toBeCloseTo(expected, 5));
      opt.dispose();
      w.dispose();
    }
  });
});

test.each(['model', 'cpu'] as const)(
  "weights that were cast from integers are trained and averaged, on device '%s'",
  async (device) => {
    const w = tf.tidy(() => tf.variable(tf.cast(computed([4, 8], [2], 'int32'), 'float32')));
    const opt = new EMAOptimizer(new SGD({ lr: 1 }), { decay: 0.5, device });
    tf.tidy(() => opt.applyGradients({ [w.name]: computed([2, 4]) }));
    await opt.join();
    // 4 − 2 = 2 and 8 − 4 = 4; (4 + 2) / 2 and (8 + 4) / 2
    expect([await values(w), await values(opt.emaWeights()[0])]).toEqual([
      [2, 4],
      [3, 6],
    ]);
    opt.dispose();
    w.dispose();
  },
);
