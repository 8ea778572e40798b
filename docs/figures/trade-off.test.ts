import { describe, expect, it } from 'vitest';
import { decays, distances } from './trade-off.ts';

const best = (steps: number) => {
  const all = distances(steps);
  return decays[all.indexOf(Math.min(...all))] ?? NaN;
};

describe('how far from the minimum the averages end', () => {
  it('is least for a decay in between, which grows with the run', () => {
    const [short, middle, long] = [50, 200, 800].map(best) as [number, number, number];
    expect(short).toBeGreaterThan(0.5);
    expect(middle).toBeGreaterThan(short);
    expect(long).toBeGreaterThan(middle);
    expect(long).toBeLessThan(0.999);
  });

  it('is least for a horizon of a quarter to a third of the run, as the page says', () => {
    const shares = [100, 200, 400, 800].map((steps) => 1 / (1 - best(steps)) / steps);
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.24);
      expect(share).toBeLessThan(0.34);
    }
  });

  it('does not depend on the run without an average, once it has arrived', () => {
    const [first = NaN] = distances(200);
    // x' = 0.92 x + 0.24 n and y' = 0.86 y + 0.24 n; the noise n has the variance 3 / 12.
    const variance = 0.24 ** 2 * 0.25 * (1 / (1 - 0.92 ** 2) + 1 / (1 - 0.86 ** 2));
    expect(first / Math.sqrt(variance)).toBeGreaterThan(0.85);
    expect(first / Math.sqrt(variance)).toBeLessThan(1.15);
  });
});
