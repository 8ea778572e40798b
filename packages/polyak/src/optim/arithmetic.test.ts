import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, test } from 'vitest';
import { Adam } from './adam.ts';
import { Adamax } from './adamax.ts';
import { ASGD } from './asgd.ts';
import { RMSprop, type RMSpropOptions } from './rmsprop.ts';

// Formulas in float64, on gradients that are large at first and small then: a largest value so far stays behind.

/** The weight after each gradient, for one element. */
type Formula = (w: number, gradients: readonly number[]) => number[];

const [lr, eps] = [0.1, 1e-8];

const amsgrad: Formula = (w, gradients) => {
  let [m, v, largest] = [0, 0, 0];
  return gradients.map((g, i) => {
    m += 0.1 * (g - m);
    v = 0.5 * v + 0.5 * g * g;
    largest = Math.max(largest, v);
    const [mean, square] = [m / (1 - 0.9 ** (i + 1)), largest / (1 - 0.5 ** (i + 1))];
    return (w -= (lr * mean) / (Math.sqrt(square) + eps));
  });
};

const adamax: Formula = (w, gradients) => {
  let [m, u] = [0, 0];
  return gradients.map((g, i) => {
    m += 0.1 * (g - m);
    u = Math.max(0.5 * u, Math.abs(g) + eps);
    return (w -= (lr * m) / (1 - 0.9 ** (i + 1)) / u);
  });
};

const rmsprop =
  ({ centered = false, momentum = 0 }: Partial<RMSpropOptions>): Formula =>
  (w, gradients) => {
    let [v, mean, buffer] = [0, 0, 0];
    return gradients.map((g) => {
      v = 0.75 * v + 0.25 * g * g;
      mean += 0.25 * (g - mean);
      const square = centered ? Math.max(v - mean * mean, 0) : v;
      buffer = momentum * buffer + g / (Math.sqrt(square) + eps);
      return (w -= lr * buffer);
    });
  };

const asgd: Formula = (w, gradients) => {
  let eta = lr;
  return gradients.map((g, i) => {
    w = (1 - 0.5 * eta) * w - eta * g;
    eta = lr / (1 + 0.5 * lr * (i + 1)) ** 0.75;
    return w;
  });
};

const variants: Partial<RMSpropOptions>[] = [
  {},
  { momentum: 0.5 },
  { centered: true },
  { centered: true, momentum: 0.5 },
];

const cases: [string, Formula, (w: tf.Variable) => tf.Optimizer][] = [
  ['amsgrad', amsgrad, (w) => new Adam([w], { lr, betas: [0.9, 0.5], amsgrad: true })],
  ['Adamax', adamax, (w) => new Adamax([w], { lr, betas: [0.9, 0.5] })],
  ['ASGD', asgd, (w) => new ASGD([w], { lr, lambd: 0.5 })],
  ...variants.map((options): (typeof cases)[number] => [
    `RMSprop ${JSON.stringify(options)}`,
    rmsprop(options),
    (w) => new RMSprop([w], { lr, alpha: 0.75, ...options }),
  ]),
];

const gradients = [8, -0.5, 0.25, 0.125, 2, -0.0625];

describe.each(cases)('%s', (_name, formula, make) => {
  // One element a thread, and four.
  test.each([3, 4])('of %i elements', async (size) => {
    const shares = Array.from({ length: size }, (_, i) => 1 + i / 2);
    const w = makeVariable(shares);
    const opt = make(w);
    const expected = shares.map((share) =>
      formula(
        share,
        gradients.map((g) => g * share),
      ),
    );
    for (const [step, g] of gradients.entries()) {
      tf.tidy(() => opt.applyGradients({ [w.name]: computed(shares.map((share) => g * share)) }));
      expectClose(
        await values(w),
        expected.map((path) => path[step] ?? NaN),
        2e-6,
      );
    }
    opt.dispose();
    w.dispose();
  });
});

test('the average of ASGD is that of the weights from t0 on', async () => {
  const w = makeVariable([1, 2, 3, 4]);
  const opt = new ASGD([w], { lr: 0.5, lambd: 0, t0: 1 });
  const paths: number[][] = [];
  for (const g of [1, 2, 4, 8, 16]) {
    tf.tidy(() => opt.applyGradients({ [w.name]: computed([g, -g, g, -g]) }));
    paths.push(await values(w));
  }
  // Its rate is 1 at the first two steps, then 1/1, 1/2, 1/3: the mean of the last three.
  const last = paths.slice(2);
  const mean = paths[0]?.map((_, i) => last.reduce((sum, path) => sum + (path[i] ?? NaN), 0) / 3);
  expectClose(await values(opt.state.get(w)?.slots['ax']), mean ?? [], 1e-6);
  opt.dispose();
  w.dispose();
});
