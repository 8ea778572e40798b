import { expect, it } from 'vitest';
import { sampleOf } from './sample.mjs';

const items = Array.from({ length: 1000 }, (_, i) => i);

it('draws each item at most once', () => {
  const sample = sampleOf(items, 100, 1);
  expect(sample).toHaveLength(100);
  expect(new Set(sample).size).toBe(100);
});

it('draws the same for the same seed, and otherwise for another', () => {
  expect(sampleOf(items, 100, 1)).toEqual(sampleOf(items, 100, 1));
  expect(sampleOf(items, 100, 1)).not.toEqual(sampleOf(items, 100, 2));
});

it('only adds to a smaller sample', () => {
  expect(sampleOf(items, 200, 1).slice(0, 100)).toEqual(sampleOf(items, 100, 1));
});

it('draws from everywhere', () => {
  // The mean of 500 of them has a standard deviation of 289 / √500 · √0.5 = 9 around 499.5.
  const sum = sampleOf(items, 500, 1).reduce((total, item) => total + item, 0);
  expect(Math.abs(sum / 500 - 499.5)).toBeLessThan(27);
});

it('draws all if there are no more', () => {
  expect(sampleOf([3, 1, 2], 10, 1).sort()).toEqual([1, 2, 3]);
});
