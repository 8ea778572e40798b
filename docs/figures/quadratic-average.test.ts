import { createRandom } from '@polyak/playground/random';
import { describe, expect, it } from 'vitest';
import {
  bestHorizon,
  curvatures,
  decayOf,
  expectedLosses,
  finalLoss,
  shapes,
  type QuadraticRun,
  type Shape,
} from './quadratic-average.ts';

const run: QuadraticRun = { steps: 60, lr: 0.3, noise: 1, shape: 'cosine to a tenth' };

/** Every run of the table on the page. */
const runsOf = (shape: Shape, lengths = [100, 1000, 10000]): QuadraticRun[] =>
  [0.03, 0.1, 0.3].flatMap((lr) =>
    [0.3, 1, 3].flatMap((noise) => lengths.map((steps) => ({ steps, lr, noise, shape }))),
  );

/** How much more loss than the best average has one of that horizon, as a geometric mean. */
function regret(runs: readonly QuadraticRun[], share: number): number {
  const logs = runs.map((one) =>
    Math.log(finalLoss(one, decayOf(share, one.steps)) / bestHorizon(one).loss),
  );
  return Math.exp(logs.reduce((a, b) => a + b) / logs.length) - 1;
}

describe('the expected loss of an average', () => {
  it('is the mean loss of runs with drawn noise', () => {
    const random = createRandom(1);
    const runs = 4000;
    let sum = 0;
    for (let i = 0; i < runs; i++) {
      for (const h of curvatures) {
        let [weight, average] = [1, 1];
        for (let step = 0; step < run.steps; step++) {
          const lr = run.lr * shapes[run.shape](step / run.steps);
          weight -= lr * (h * weight + run.noise * random.normal());
          average = 0.9 * average + 0.1 * weight;
        }
        sum += (h * average ** 2) / 2;
      }
    }
    expect(sum / runs / finalLoss(run, 0.9)).toBeCloseTo(1, 1);
  });

  it('without noise is that of the mean: one step of one weight', () => {
    // 1 − 0.3·h, then half of it and half of the 1 before.
    const losses = expectedLosses({ steps: 1, lr: 0.3, noise: 0, shape: 'constant' }, 0.5);
    const expected = curvatures.reduce((sum, h) => sum + (h * (1 - 0.15 * h) ** 2) / 2, 0);
    expect(losses[0]).toBeCloseTo(expected, 12);
  });
});

describe('what the page says', () => {
  it('at a constant rate a quarter of the run is the best simple rule', () => {
    const runs = runsOf('constant');
    expect(Math.round(100 * regret(runs, 1 / 10))).toBe(76);
    expect(Math.round(100 * regret(runs, 1 / 5))).toBe(30);
    expect(Math.round(100 * regret(runs, 1 / 4))).toBe(25);
    expect(Math.round(100 * regret(runs, 1 / 3))).toBe(44);
    expect(Math.round(100 * regret(runs, 1 / 2))).toBe(145);
  });

  it('under a cosine the gain is smaller, and a fifth is the best rule', () => {
    for (const shape of ['cosine to a tenth', 'cosine to 0'] as const) {
      const runs = runsOf(shape);
      const all = [1 / 10, 1 / 5, 1 / 3].map((share) => regret(runs, share));
      expect(Math.min(...all)).toBe(all[1]);
    }
    const gain = (shape: Shape) => {
      const { raw, loss } = bestHorizon({ steps: 1000, lr: 0.1, noise: 1, shape });
      return raw / loss;
    };
    expect(gain('constant')).toBeCloseTo(4.38, 2);
    expect(gain('cosine to a tenth')).toBeCloseTo(1.16, 2);
    expect(gain('cosine to 0')).toBeCloseTo(1.13, 2);
  });

  it('in long runs at a constant rate the best horizon is a sixth to a half', () => {
    const shares = runsOf('constant', [10000]).map((one) => bestHorizon(one).share);
    expect(Math.min(...shares)).toBeGreaterThan(1 / 6);
    expect(Math.max(...shares)).toBeLessThan(1 / 2);
  });
});
