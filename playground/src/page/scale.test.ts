import { expect, test } from 'vitest';
import { dotPath, linePath, logTicks, showable, ticks } from './scale.ts';

test('ticks are round and span the values', () => {
  expect(ticks(0, 400)).toEqual([0, 100, 200, 300, 400]);
  expect(ticks(0.83, 0.97)).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
  expect(ticks(0.27, 0.57)).toEqual([0.2, 0.3, 0.4, 0.5, 0.6]);
  expect(ticks(-1, 1)).toEqual([-1, -0.5, 0, 0.5, 1]);
});

test('a single value still has two ticks', () => {
  expect(ticks(1, 1)).toEqual([1, 1.5]);
  expect(ticks(0, 0)).toEqual([0, 0.5]);
});

test('a value that is not finite leaves a gap in the path', () => {
  expect(
    linePath([
      [0, 1],
      [1, 2],
      [2, NaN],
      [3, 4],
    ]),
  ).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
  expect(linePath([])).toBe('');
});

test('dots are lines of no length; a point that is not finite is none', () => {
  expect(
    dotPath([
      [0, 1],
      [NaN, 2],
      [3, 4.26],
    ]),
  ).toBe('M0.0 1.0h0M3.0 4.3h0');
});

test('ticks of a logarithmic scale are powers of ten', () => {
  expect(logTicks(0.01, 1)).toEqual([0.01, 0.1, 1]);
  expect(logTicks(0.3, 0.7)).toEqual([0.1, 0.2, 0.5, 1]);
  expect(logTicks(1, 1)).toEqual([1, 2, 5, 10]);
  const wide = logTicks(1e-12, 3);
  expect(wide.length).toBeLessThan(9);
  expect(wide[0]).toBe(1e-12);
  expect(wide.at(-1)).toBeGreaterThanOrEqual(3);
});

test.each([
  [-1.7e308, 1.7e308],
  [-5e-324, 5e-324],
  [5e-324, 5e-324],
  [0, 1.7e308],
  [1.7e308, 1.7e308],
  [1, 1 + 2 ** -52],
  [1e300, 1e300 * (1 + 2 ** -52)],
  [-1e-300, 1e-300],
  [0.5, 1e17],
])('from %d to %d there are a few ticks, each a number of its own', (min, max) => {
  const [low, high] = [showable(min), showable(max)];
  for (const found of [ticks(low, high), ticks(low, high, 5)]) {
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(9);
    expect(new Set(found).size).toBe(found.length);
    expect(found.every(Number.isFinite)).toBe(true);
    expect(found[0]).toBeLessThanOrEqual(low);
  }
});

test('a path has no number that is none, and none far outside', () => {
  expect(linePath([[NaN, 1]])).toBe('');
  expect(
    linePath([
      [1, 1e300],
      [-1e300, 2],
    ]),
  ).toBe('M1.0 10000.0L-10000.0 2.0');
});
