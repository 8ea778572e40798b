import { expect, test } from 'vitest';
import { dotPath, linePath, ticks } from './scale.ts';

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
