import { expect, it } from 'vitest';
import { base, lossesBySample, scaledRun } from './batch-scaling.ts';

/** The largest factor between two curves. */
function apart(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, i) => Math.exp(Math.abs(Math.log(value / (b[i] ?? NaN))))));
}

it('a batch of κ samples takes κ times fewer steps, with a variance κ times smaller', () => {
  expect(scaledRun(4)).toEqual({ steps: 4096, lr: 0.02, noise: 2, shape: 'constant' });
});

it.each([2, 4, 8, 16, 32])('with decay^κ the average of κ = %i keeps its curve', (kappa) => {
  const small = lossesBySample(1, base.decay);
  const scaled = apart(lossesBySample(kappa, base.decay ** kappa), small);
  expect(scaled).toBeLessThan(1.25);
  expect(apart(lossesBySample(kappa, base.decay), small)).toBeGreaterThan(scaled);
});

it('with the decay unchanged the average of κ = 32 is far behind', () => {
  const [small, kept] = [lossesBySample(1, base.decay), lossesBySample(32, base.decay)];
  expect((kept.at(-1) ?? NaN) / (small.at(-1) ?? NaN)).toBeGreaterThan(3);
});
