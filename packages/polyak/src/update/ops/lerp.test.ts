import { tensor1d } from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import { expect, test } from 'vitest';
import { lerp } from './lerp.ts';

test.each([
  // 2 + rate (10 − 2)
  [0.25, [2, 10], 4],
  [0.75, [2, 10], 8],
  // Whatever the other one is.
  [0, [2, NaN], 2],
  [0, [2, Infinity], 2],
  [1, [NaN, 10], 10],
  [1, [-Infinity, 10], 10],
] as const)('at a rate of %f, from %o', async (rate, [a, b], expected) => {
  expect(await values(lerp(tensor1d([a]), tensor1d([b]), rate))).toEqual([expected]);
});
