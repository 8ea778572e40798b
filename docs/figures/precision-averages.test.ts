import { expect, test } from 'vitest';
import { averagesOf } from './precision-averages.ts';

test('after one move the float32 average stays for good, the extended one arrives', () => {
  const { float32, extended, largestError } = averagesOf('one move');
  expect(new Set(float32)).toEqual(new Set([0]));
  // 3e-4 (1 − 0.9999¹⁰⁰⁰⁰⁰) = 2.9999e-4, in steps of 1.2e-7
  expect(extended.at(-1)).toBeCloseTo(3e-4, 6);
  expect(largestError).toBeLessThan(1e-7);
});

test('on a random walk the float32 average is off by far more', () => {
  const { weight, float32, extended, largestError } = averagesOf('random walk');
  expect(largestError).toBeLessThan(1e-7);
  const apart = Math.max(...float32.map((value, i) => Math.abs(value - (extended[i] ?? NaN))));
  expect(apart).toBeGreaterThan(1000 * largestError);
  expect(weight.length).toBe(201);
});
