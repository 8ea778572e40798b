import { expect, test } from 'vitest';
import { geometricMean, quartiles } from './statistics.ts';

test('quartiles interpolate between the sorted values', () => {
  // Places 0.75, 1.5 and 2.25 of 1, 2, 4, 10.
  expect(quartiles([10, 1, 4, 2])).toEqual({ low: 1.75, median: 3, high: 5.5 });
  expect(quartiles([7])).toEqual({ low: 7, median: 7, high: 7 });
});

test('the geometric mean of a ratio and its inverse is 1', () => {
  expect(geometricMean([4, 0.25])).toBeCloseTo(1, 12);
});
