import { describe, expect, test } from 'vitest';
import { gammaOfSigmaRel, sigmaRelOfGamma } from './sigma-rel.ts';

// From arXiv:2312.02696: σ 0.05 is γ 16.97, 0.10 is 6.94; the others by the same cubic.
test.each([
  [0.05, 16.97],
  [0.1, 6.94],
  [0.15, 3.56],
  [0.2, 1.83],
  [0.25, 0.72],
])('sigmaRel %s is gamma %s', (sigmaRel, gamma) => {
  expect(gammaOfSigmaRel(sigmaRel)).toBeCloseTo(gamma, 2);
});

test('known exactly: γ = 1 is √(2 / (9 · 4)), γ = 0, the equal average, √(1 / (4 · 3))', () => {
  expect(sigmaRelOfGamma(1)).toBeCloseTo(Math.SQRT2 / 6, 15);
  expect(gammaOfSigmaRel(Math.SQRT2 / 6)).toBeCloseTo(1, 13);
  expect(sigmaRelOfGamma(0)).toBeCloseTo(Math.sqrt(1 / 12), 15);
});

test.each([1e-200, 1e-6, 0.001, 0.01, 0.05, 0.1, 0.123, 0.2, 0.25, 0.28, 0.288])(
  'there and back: %s, and a root of the cubic',
  (sigmaRel) => {
    const gamma = gammaOfSigmaRel(sigmaRel);
    expect(Math.abs(sigmaRelOfGamma(gamma) / sigmaRel - 1)).toBeLessThan(1e-12);
    // x³ + 7x² + (16 − s)x + 12 − s is (x + 2)²(x + 3) − s(x + 1), and s = σ⁻².
    const s = sigmaRel ** -2;
    if (s > 1e6) return;
    const slope = (gamma + 2) * (3 * gamma + 8) - s;
    const error = ((gamma + 2) ** 2 * (gamma + 3) - s * (gamma + 1)) / slope;
    expect(Math.abs(error) / (gamma + 1)).toBeLessThan(1e-12);
  },
);

describe('bad input', () => {
  test.each<[unknown, string]>([
    [0, 'sigmaRel must be in (0, 0.288], got 0'],
    [-0.1, 'sigmaRel must be in (0, 0.288], got -0.1'],
    [0.4, 'sigmaRel must be in (0, 0.288], got 0.4'],
    [NaN, 'sigmaRel must be in (0, 0.288], got NaN'],
    [5e-324, 'the gamma of sigmaRel must be a finite number, got Infinity'],
  ])('sigmaRel %s', (sigmaRel, message) => {
    expect(() => gammaOfSigmaRel(sigmaRel as number)).toThrow(new RangeError(message));
  });

  test('not a number', () => {
    expect(() => gammaOfSigmaRel('0.1' as never)).toThrow(
      new TypeError('sigmaRel must be in (0, 0.288], got "0.1"'),
    );
    expect(() => sigmaRelOfGamma(-1)).toThrow(new RangeError('gamma must be at least 0, got -1'));
    expect(() => sigmaRelOfGamma(Infinity)).toThrow(
      new RangeError('gamma must be a finite number, got Infinity'),
    );
  });
});
