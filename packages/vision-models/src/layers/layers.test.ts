import * as tf from '@tensorflow/tfjs';
import { expectClose } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import type { Pass } from '../definition/layer.ts';
import { stochasticDepth } from './dropout.ts';
import { groupedConvolution } from './grouped-convolution.ts';
import { flatAdaptiveAveragePool, maxPool } from './pooling.ts';

const evaluation: Pass = {
  training: false,
  read: () => {
    throw new Error('no variables');
  },
  seed: () => 1,
};

test.each([
  [1, 1, [5, 6]],
  [2, 1, [5, 6]],
  [2, 1, [6, 5]],
  [2, 0, [7, 5]],
  [3, 1, [8, 9]],
])(
  'a grouped convolution with stride %i and padding %i is one for each group',
  (stride, padding, [height = 0, width = 0]) => {
    tf.tidy(() => {
      const x = tf.randomNormal<tf.Rank.R4>([2, height, width, 6], 0, 1, 'float32', 1);
      const weight = tf.randomNormal<tf.Rank.R4>([3, 3, 2, 9], 0, 1, 'float32', 2);
      const parts = [0, 1, 2].map((i) =>
        tf.conv2d(
          tf.slice(x, [0, 0, 0, 2 * i], [2, height, width, 2]),
          tf.slice(weight, [0, 0, 0, 3 * i], [3, 3, 2, 3]),
          stride,
          padding,
        ),
      );
      const expected = tf.concat(parts, 3);
      const found = groupedConvolution(x, weight, 3, { stride, padding });
      expect(found.shape).toEqual(expected.shape);
      expectClose(found.dataSync(), expected.dataSync(), 1e-6);
    });
  },
);

test('an adaptive pool takes the means of areas that overlap, and flattens channels first', () => {
  tf.tidy(() => {
    // Rows [0, 1, 2] to two means: of rows 0 and 1, and of rows 1 and 2. Columns [0, 1]: as they are.
    const x = tf.tensor4d([
      [
        [
          [1, 10],
          [2, 20],
        ],
        [
          [3, 30],
          [4, 40],
        ],
        [
          [5, 50],
          [6, 60],
        ],
      ],
    ]);
    const found = flatAdaptiveAveragePool(x, 2).dataSync();
    expectClose(found, [2, 3, 4, 5, 20, 30, 40, 50], 1e-6);
  });
});

test('a pool that rounds up has a last window that ends outside, with negative values too, and a gradient', () => {
  tf.tidy(() => {
    const x = tf.tensor4d([-4, -3, -2, -1], [1, 1, 4, 1]);
    const row = tf.tile(x, [1, 4, 1, 1]);
    const pool = maxPool({ size: 3, stride: 2, ceil: true });
    // Columns 0 to 2, and 2 to 3.
    expect(Array.from(pool(row, evaluation).dataSync())).toEqual([-2, -1, -2, -1]);
    const gradient = tf.grad((y) => tf.sum(pool(y as tf.Tensor4D, evaluation)))(row);
    expect(tf.sum(gradient).dataSync()[0]).toBe(4);
  });
});

test('stochastic depth keeps or drops whole examples, and keeps their mean', () => {
  tf.tidy(() => {
    const x = tf.ones<tf.Rank.R3>([1000, 2, 3]);
    const pass = { ...evaluation, training: true };
    const drop = stochasticDepth<tf.Tensor3D>(0.25);
    const rows = tf.reshape(drop(x, pass), [1000, 6]).arraySync() as number[][];
    for (const row of rows) expect(new Set(row).size).toBe(1);
    const kept = rows.filter(([first]) => first !== 0);
    // The binomial deviation is √(1000 · 0.75 · 0.25) = 13.7.
    expect(Math.abs(kept.length - 750)).toBeLessThan(55);
    expect(kept[0]?.[0]).toBeCloseTo(4 / 3);
    expect(drop(x, evaluation)).toBe(x);
  });
});
