import { describe, expect, test } from 'vitest';
import { makeRate, type DecayOptions } from './decay.ts';
import { scaleDecay, scaleHalfLife, scaleHorizon } from './scaling.ts';

const rateOf = (options: DecayOptions): number =>
  makeRate(options, 0)({ nAveraged: 0, step: 1, interval: 1 });

test('one step with a batch of κ times the size forgets as much as κ steps did', () => {
  expect(scaleDecay(0.5, 3)).toBe(0.125);
  expect(scaleDecay(0.25, 0.5)).toBe(0.5);
  // 0.9999⁸ = 1 − 8 · 1e-4 + 28 · 1e-8 − 56 · 1e-12 + …
  expect(scaleDecay(0.9999, 8)).toBeCloseTo(1 - 8e-4 + 28e-8 - 56e-12, 13);
  expect(scaleHalfLife(693, 3)).toBe(231);
  // d = 1 − 1/4; d² = 9/16; 1/(1 − 9/16)
  expect(scaleHorizon(4, 2)).toBeCloseTo(16 / 7, 14);
});

test.each([
  [1.5, 2],
  [10, 0.5],
  [1000, 8],
  [1e9, 64],
])('a half-life and a horizon of %d, for κ = %d, are the decay to the power of κ', (n, kappa) => {
  // ln(1 − rate) of κ updates is κ times that of one.
  const log = (options: DecayOptions): number => Math.log1p(-rateOf(options));
  const byHalfLife = log({ halfLife: scaleHalfLife(n, kappa) }) / log({ halfLife: n });
  const byHorizon = log({ horizon: scaleHorizon(n, kappa) }) / log({ horizon: n });
  expect(byHalfLife / kappa).toBeCloseTo(1, 13);
  expect(byHorizon / kappa).toBeCloseTo(1, 13);
});

test('nothing but the last weights, and nothing new', () => {
  expect([scaleDecay(0, 8), scaleHorizon(1, 8)]).toEqual([0, 1]);
  expect([scaleDecay(1, 8), scaleHorizon(Infinity, 8)]).toEqual([1, Infinity]);
  // A small batch can need a horizon beyond any: it stays a number.
  expect(scaleHorizon(2, 1e-300)).toBeGreaterThan(1e299);
});

describe('refuses', () => {
  test.each<[() => number, string]>([
    [() => scaleDecay(1.1, 2), 'decay must be in [0, 1], got 1.1'],
    [() => scaleDecay(0.9, 0), 'kappa must be a finite number above 0, got 0'],
    [() => scaleHalfLife(0, 2), 'halfLife must be a finite number above 0, got 0'],
    [() => scaleHalfLife(5, Infinity), 'kappa must be a finite number above 0, got Infinity'],
    [
      () => scaleHalfLife(1e300, 1e-9),
      'halfLife / kappa must be a finite number above 0, got Infinity',
    ],
    [() => scaleHalfLife(5e-324, 2), 'halfLife / kappa must be a finite number above 0, got 0'],
    [() => scaleHorizon(0.5, 2), 'horizon must be at least 1, got 0.5'],
    [() => scaleHorizon(5, -1), 'kappa must be a finite number above 0, got -1'],
  ])('%s', (scale, message) => {
    expect(scale).toThrow(new RangeError(message));
  });
});
