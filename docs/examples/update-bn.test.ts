import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { AveragedModel } from 'polyak';
import { recompute } from './update-bn.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

it('recomputes the statistics of the averaged model', async () => {
  const model = tf.sequential({
    layers: [
      tf.layers.batchNormalization({ inputShape: [1], epsilon: 0 }),
    ],
  });
  const averaged = new AveragedModel<tf.LayersModel>(model);
  const dataset = tf.data.zip<{ xs: tf.Tensor; ys: tf.Tensor }>({
    xs: tf.data.array([[1], [3], [6], [8]]),
    ys: tf.data.array([0, 1, 0, 1]),
  });
  // Means 2 and 7, unbiased variances 2 and 2: (4.5 + 2 * sqrt(2) - 4.5) / sqrt(2) = 2.
  const x = tf.tensor2d([[4.5 + 2 * Math.SQRT2]]);
  const batches = dataset.batch(2) as tf.data.Dataset<{
    xs: tf.Tensor;
    ys: tf.Tensor;
  }>;
  const [y] = [await recompute(averaged, batches, x)].flat();
  expect(y?.dataSync()[0]).toBeCloseTo(2, 5);
});
