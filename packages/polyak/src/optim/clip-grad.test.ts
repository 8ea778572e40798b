import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from './adam.ts';
import { clipGradNorm, clipGradValue } from './clip-grad.ts';
import { SGD } from './sgd.ts';

describe('clipGradNorm', () => {
  test.each([
    // √(3² + 4² + 12²) = 13; 6.5 / 13 = 1/2
    [2, 6.5, 13, 0.5],
    // 3 + 4 + 12 = 19
    [1, 9.5, 19, 0.5],
    [Infinity, 3, 12, 0.25],
    // 27 + 64 + 1728 = 1819
    [3, 1, 1819 ** (1 / 3), 1 / 1819 ** (1 / 3)],
    // Within the limit: left as they are.
    [2, 100, 13, 1],
  ])('of norm %s to %s', async (normType, maxNorm, norm, factor) => {
    const gradients = { a: computed([3, -4]), b: computed([[12]]) };
    const clipped = clipGradNorm(gradients, maxNorm, normType);
    expectClose(await values(clipped.norm), [norm], 1e-6);
    expectClose(await values(clipped.gradients.a), [3 * factor, -4 * factor], 1e-6);
    expectClose(await values(clipped.gradients.b), [12 * factor], 1e-6);
    tf.dispose([gradients, clipped.gradients, clipped.norm]);
  });

  test('of more tensors than tfjs can add up at once', async () => {
    const gradients = Array.from({ length: 20 }, () => computed([1]));
    const { gradients: clipped, norm } = clipGradNorm(gradients, 1);
    expectClose(await values(norm), [Math.sqrt(20)], 1e-6);
    expectClose(await values(clipped[19]), [1 / Math.sqrt(20)], 1e-5);
    tf.dispose([gradients, clipped, norm] as tf.TensorContainer);
  });
});

test('clipGradValue holds each element', async () => {
  const gradients = [computed([3, -4, 0.5]), computed([-0.2])];
  const clipped = clipGradValue(gradients, 1);
  expect(await values(clipped[0])).toEqual([1, -1, 0.5]);
  expectClose(await values(clipped[1]), [-0.2], 1e-7);
  tf.dispose([gradients, clipped]);
});

describe('in a step', () => {
  const wraps: Record<string, (opt: SGD) => SGD | EMAOptimizer<SGD>> = {
    alone: (opt) => opt,
    'inside EMAOptimizer': (opt) => new EMAOptimizer(opt, { decay: 0.5 }),
  };

  test.each(Object.keys(wraps))('clipGradNorm, %s', async (name) => {
    const [a, b] = [makeVariable([3, -4]), makeVariable([[12]])];
    const sgd = new SGD({ lr: 1, weightDecay: 0.5 });
    const opt = wraps[name]?.(sgd) ?? sgd;
    // The gradient of w² / 2 is w itself; weight decay comes after clipping.
    const loss = (): tf.Scalar =>
      tf.div(tf.add(tf.sum(tf.square(a)), tf.sum(tf.square(b))), 2).asScalar();
    opt.minimize(loss, false, [a, b], { clipGradNorm: 6.5 });
    // w − (w / 2 + w / 2) = 0
    expectClose([...(await values(a)), ...(await values(b)), 1], [0, 0, 0, 1], 1e-5);
    expectClose([await sgd.gradNorm()], [13], 1e-6);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('clipGradValue, and climbing', async () => {
    const w = makeVariable([3, -4, 0.5]);
    const opt = new SGD({ lr: 1, maximize: true });
    opt.minimize(() => tf.div(tf.sum(tf.square(w)), 2).asScalar(), false, [w], {
      clipGradValue: 1,
    });
    expect(await values(w)).toEqual([4, -5, 1]);
    opt.dispose();
    w.dispose();
  });

  test('as a habit of the optimizer, for LayersModel.fit; a step may say otherwise', async () => {
    const w = makeVariable([0]);
    const opt = new SGD({ lr: 1 });
    opt.clipping = { clipGradValue: 1 };
    const step = (clipping?: object): void =>
      tf.tidy(() => opt.applyGradients({ [w.name]: tf.tensor([5]) }, clipping));
    step();
    step({});
    step({ clipGradNorm: 2 });
    // −1 − 5 − 2
    expectClose(await values(w), [-8], 1e-6);
    opt.dispose();
    w.dispose();
  });

  test('is the same as clipping first', async () => {
    const size = 3000;
    const [w1, w2] = [makeVariable(Array(size).fill(1)), makeVariable(Array(size).fill(1))];
    const [fused, apart] = [new Adam({ lr: 0.1 }), new Adam({ lr: 0.1 })];
    for (let i = 0; i < 3; i++) {
      const gradient = tf.tidy(() => tf.sin(tf.range(i, size + i)));
      fused.applyGradients({ [w1.name]: gradient }, { clipGradNorm: 0.1 });
      const { gradients, norm } = clipGradNorm({ [w2.name]: gradient }, 0.1);
      apart.applyGradients(gradients);
      expectClose([await fused.gradNorm()], await values(norm), 1e-5);
      tf.dispose([gradient, gradients, norm]);
    }
    expectClose(await values(w1), await values(w2), 1e-5);
    fused.dispose();
    apart.dispose();
    tf.dispose([w1, w2]);
  });
});

test('bad input is refused before anything changes', async () => {
  const w = makeVariable([1]);
  const opt = new SGD({ lr: 1 });
  const gradients = { [w.name]: computed([1]) };
  for (const [clipping, message] of [
    [{ clipGradNorm: -1 }, 'clipGradNorm must be at least 0, got -1'],
    [{ clipGradValue: 'x' }, 'clipGradValue must be at least 0, got "x"'],
    [{ clipGradNorm: 1, clipGradValue: 1 }, 'clipping must be clipGradNorm or clipGradValue'],
  ] as const) {
    expect(() => opt.applyGradients(gradients, clipping as never)).toThrow(message);
  }
  await expect(opt.gradNorm()).rejects.toThrow('gradNorm() needs a step with clipGradNorm');
  const stock = new EMAOptimizer(tf.train.sgd(1));
  expect(() => stock.applyGradients(gradients, { clipGradNorm: 1 })).toThrow(
    "clipping needs one of Polyak's optimizers, not SGD",
  );
  expect(() => clipGradNorm(gradients, -1)).toThrow('maxNorm must be at least 0, got -1');
  expect(() => clipGradNorm(gradients, 1, 0)).toThrow(
    'normType must be a finite number above 0, got 0',
  );
  expect(() => clipGradNorm({}, 1)).toThrow('gradients must hold at least one tensor, got none');
  expect(() => clipGradValue([], 1)).toThrow('gradients must hold at least one tensor, got none');
  expect(await values(w)).toEqual([1]);
  expect([opt.iterations, stock.iterations]).toEqual([0, 0]);
  opt.dispose();
  stock.dispose();
  tf.dispose([w, gradients]);
});
