import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { NAdam } from './nadam.ts';

// From torch 2.13, in float64: gradients (0.3 − 0.1 t, 1.5 (−1)^t, 0.01 (t + 1)) for t = 0 … 5.
test.each([
  [
    { lr: 0.1 },
    [
      [0.394354826, -1.35564518, 1.89435493],
      [0.331122648, -1.2861941, 1.79806025],
      [0.291738505, -1.35096335, 1.70188041],
      [0.280187529, -1.29280768, 1.60303129],
      [0.304047462, -1.35260915, 1.5006639],
      [0.364039897, -1.29607626, 1.39465227],
    ],
  ],
  [
    { lr: 0.1, momentumDecay: 0.4, weightDecay: 0.1, decoupledWeightDecay: true },
    [
      [0.38910293, -1.34339707, 1.87410303],
      [0.322205809, -1.26144322, 1.75975709],
      [0.279619277, -1.31213212, 1.6475757],
      [0.264316091, -1.24333204, 1.53471312],
      [0.282812602, -1.28776221, 1.42025195],
      [0.335193331, -1.22225973, 1.30398826],
    ],
  ],
])("torch 2's steps, by default: %o", async (options, after) => {
  const w = makeVariable([0.5, -1.25, 2]);
  const opt = new NAdam([w], options);
  for (const [t, expected] of after.entries()) {
    const g = [0.3 - 0.1 * t, 1.5 * (-1) ** t, 0.01 * (t + 1)];
    tf.tidy(() => opt.applyGradients({ [w.name]: computed(g) }));
    expectClose(await values(w), expected, 2e-6);
  }
  opt.dispose();
  w.dispose();
});

test("without correctedProduct torch 1.13's, whose first step is smaller", async () => {
  const [w1, w2] = [makeVariable([0]), makeVariable([0])];
  const [now, then] = [new NAdam([w1]), new NAdam([w2], { correctedProduct: false })];
  tf.tidy(() => now.applyGradients({ [w1.name]: computed([1]) }));
  tf.tidy(() => then.applyGradients({ [w2.name]: computed([1]) }));
  const mu = (t: number): number => 0.9 * (1 - 0.5 * 0.96 ** (0.004 * t));
  const firstStep = (product: number): number => -0.002 * (1 + (0.1 * mu(2)) / (1 - product));
  expectClose(await values(w1), [firstStep(mu(1) * mu(2))], 1e-6);
  expectClose(await values(w2), [firstStep(mu(1) ** 2 * mu(2))], 1e-6);
  expect(firstStep(mu(1) ** 2 * mu(2))).toBeGreaterThan(firstStep(mu(1) * mu(2)));
  now.dispose();
  then.dispose();
  tf.dispose([w1, w2]);
});
