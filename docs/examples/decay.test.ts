import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import {
  beginnings,
  rising,
  scaled,
  severalDecays,
  shares,
} from './decay.ts';

test('warmup and start leave the decay', () => {
  expect(beginnings().map(({ decay }) => decay)).toEqual([
    0.9999, 0.9999,
  ]);
});

test('the ramp leaves nothing of the initial weights', () => {
  const { initial, recent } = shares();
  // The product of (1 + n) / (10 + n) for n = 0 … 999 is 9! 1000! / 1009!.
  expect(initial).toBeCloseTo(362880 / 1.0459e27, 25);
  expect(recent).toBeGreaterThan(0.5);
  expect(recent).toBeLessThan(1);
});

test('of several averages, the slower the further behind', async () => {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [2],
        kernelInitializer: 'ones',
      }),
    ],
  });
  const { optimizer, losses } = await severalDecays(
    model,
    tf.ones([8, 2]),
    tf.zeros([8, 1]),
  );
  expect(optimizer.decays).toEqual([0.9, 0.99, 0.999]);
  const [fast = NaN, middle = NaN, slow = NaN] = losses.map(
    (loss) => (loss as tf.Scalar).dataSync()[0],
  );
  expect(fast).toBeLessThan(middle);
  expect(middle).toBeLessThan(slow);
});

test('a decay that rises changes from step to step', () => {
  const optimizer = rising(100);
  expect(optimizer.decay).toBeNaN();
  optimizer.dispose();
});

test('the scaled decay, half-life and horizon are those of the comments', () => {
  const { decay, halfLife, horizon } = scaled();
  expect(decay).toBeCloseTo(0.9992, 6);
  expect(halfLife).toBe(125);
  expect(horizon).toBeCloseTo(125.4, 1);
});
