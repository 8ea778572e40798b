import * as tf from '@tensorflow/tfjs';
import { SGD } from 'polyak';
import { expect, test } from 'vitest';
import { trainLayers, trainOps } from './random.ts';

const mse = (y: tf.Tensor, prediction: tf.Tensor): tf.Scalar =>
  tf.losses.meanSquaredError(y, prediction);

test('the layers of a model draw from the generator', async () => {
  const model = tf.sequential({
    layers: [
      tf.layers.dropout({ rate: 0.5, inputShape: [2] }),
      tf.layers.dense({ units: 1 }),
    ],
  });
  const { train, generator } = trainLayers(model, new SGD(), mse);
  train(tf.ones([4, 2]), tf.ones([4, 1]));
  train(tf.ones([4, 2]), tf.ones([4, 1]));
  expect(await generator.stateDict()).toEqual({
    seed: 42,
    draws: 2,
  });
});

test('so do tf ops', async () => {
  const weights = [tf.ones([2, 8]), tf.ones([8, 1])].map((one) =>
    tf.variable(one),
  ) as Parameters<typeof trainOps>[0];
  const { train, generator } = trainOps(
    weights,
    new SGD(weights),
    mse,
  );
  train(tf.ones([4, 2]), tf.ones([4, 1]));
  // The noise and the dropout.
  expect(await generator.stateDict()).toEqual({
    seed: 42,
    draws: 2,
  });
});
