import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { quickenFilterGradient } from './filter-gradient.ts';

type Case = [strides: [number, number], pad: 'valid' | 'same', size: [number, number]];

/** With the size of the result for pictures of 7 × 6 and a filter of 3 × 2. */
const cases: Case[] = [
  [[1, 1], 'valid', [5, 5]],
  [[2, 2], 'valid', [3, 3]],
  [[1, 1], 'same', [7, 6]],
  [[2, 3], 'same', [4, 2]],
];

const values = (shape: number[], seed: number) =>
  tf.tidy(() => tf.sin(tf.add(tf.mul(tf.range(0, tf.util.sizeFromShape(shape)), 0.37), seed)));

/** The gradient of a filter from 3 channels to 4, by two pictures. */
function gradient([strides, pad, size]: Case, format: 'NHWC' | 'NCHW'): tf.TypedArray {
  return tf.tidy(() => {
    const inFormat = (shape: number[], seed: number) => {
      const tensor = tf.reshape(values(shape, seed), shape);
      return (format === 'NHWC' ? tensor : tf.transpose(tensor, [0, 3, 1, 2])) as tf.Tensor4D;
    };
    const x = inFormat([2, 7, 6, 3], 1);
    const dy = inFormat([2, ...size, 4], 2);
    const convolve = (filter: tf.Tensor): tf.Tensor =>
      tf.conv2d(x, filter as tf.Tensor4D, strides, pad, format);
    return tf
      .grad(convolve)(tf.ones([3, 2, 3, 4]), dy)
      .dataSync();
  });
}

test('it gives the same bits as the kernel of tfjs, which still has the other format', async () => {
  await tf.setBackend('cpu');
  quickenFilterGradient();
  for (const one of cases) expect(gradient(one, 'NHWC')).toEqual(gradient(one, 'NCHW'));
  expect(gradient([[1, 1], 'valid', [5, 5]], 'NHWC')).toHaveLength(72);
});
