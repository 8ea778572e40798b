import { weightProfile } from 'polyak';
import { describe, expect, it } from 'vitest';
import { inParts, summarize } from './profile-summary.ts';

describe('a profile in numbers', () => {
  it('of a constant decay', () => {
    // 0.5 of the last, 0.25 of the one before it; 0.25 is initial.
    const { initial, meanAge, halfWithin, effectiveCount } = summarize(
      weightProfile({ decay: 0.5 }, 2),
    );
    expect(initial).toBe(0.25);
    // (0.5 · 0 + 0.25 · 1) / 0.75
    expect(meanAge).toBeCloseTo(1 / 3, 12);
    expect(halfWithin).toBe(1);
    // 1 / (0.25 + 0.0625 + 0.0625)
    expect(effectiveCount).toBeCloseTo(1 / 0.375, 12);
  });

  it('of a long run: age d / (1 − d), and (1 + d) / (1 − d) weights', () => {
    const { meanAge, effectiveCount, halfWithin } = summarize(weightProfile({ decay: 0.9 }, 1000));
    expect(meanAge).toBeCloseTo(9, 8);
    expect(effectiveCount).toBeCloseTo(19, 8);
    // 0.9⁷ = 0.478
    expect(halfWithin).toBe(7);
  });

  it('of an average that has had no step', () => {
    const { initial, meanAge, halfWithin } = summarize(weightProfile({ decay: 1 }, 4));
    expect([initial, meanAge, halfWithin]).toEqual([1, 0, 5]);
  });
});

describe('the parts of a run', () => {
  it('hold the shares of their steps', () => {
    const profile = Float64Array.of(0.1, 0.1, 0.2, 0.2, 0.4);
    expect(inParts(profile, 2)).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.6, 12)]);
    expect(inParts(profile, 10)).toEqual([0.1, 0.2, 0.2, 0.4]);
  });
});
