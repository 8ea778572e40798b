import * as tf from '@tensorflow/tfjs';
import { SWAG } from 'polyak';
import { beforeAll, expect, test } from 'vitest';
import { predictWithSamples } from './swag.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

test('the mean prediction of 30 samples of a model with batch normalization', async () => {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [2],
        kernelInitializer: 'ones',
      }),
      tf.layers.batchNormalization(),
    ],
  });
  const swag = new SWAG(model);
  swag.update();
  const x = tf.randomNormal([64, 2], 3, 1, 'float32', 1);
  const mean = await predictWithSamples(model, swag, x, x);
  // Each sample has the statistics of its own activations.
  const { mean: center, variance } = tf.moments(mean);
  expect(center.dataSync()[0]).toBeCloseTo(0, 3);
  expect(variance.dataSync()[0]).toBeCloseTo(1, 1);
});
