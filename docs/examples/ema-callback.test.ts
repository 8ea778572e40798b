import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { EMAOptimizer } from 'polyak';
import {
  besideTfjs,
  compareAverages,
  fitWithAverages,
} from './ema-callback.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

function makeModel(): tf.Sequential {
  return tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [1],
        kernelInitializer: 'zeros',
      }),
    ],
  });
}

const x = () => tf.tensor2d([[-1], [0], [1], [2]]);
const y = () => tf.tensor2d([[-1], [1], [3], [5]]);
const validation = (): [tf.Tensor, tf.Tensor] => [
  tf.tensor2d([[1]]),
  tf.tensor2d([[0.5]]),
];

it('stops with the best averages in the model', async () => {
  const model = makeModel();
  // The validation wants 1/2 for x = 1, the training 3: the loss falls until the average passes 1/2.
  const validationData = validation();
  const { callback, raw, averaged } = await fitWithAverages(
    model,
    x(),
    y(),
    validationData,
  );
  const losses = (averaged ?? []).map(Number);
  expect(callback.stoppedEpoch).toBe(losses.length - 1);
  expect(callback.bestEpoch).toBe(losses.length - 4);
  expect(Math.min(...losses)).toBe(callback.bestValue);
  // The average comes later than the weights.
  expect(raw?.[0]).toBeLessThan(losses[0] ?? NaN);
  const loss = model.evaluate(...validationData) as tf.Scalar;
  expect(loss.dataSync()[0]).toBe(callback.bestValue);
});

it('scores two averages', async () => {
  const batches = () =>
    tf.data
      .zip<{ xs: tf.Tensor; ys: tf.Tensor }>({
        xs: tf.data.array([[1], [2]]),
        ys: tf.data.array([[1], [2]]),
      })
      .batch(2) as tf.data.Dataset<{
      xs: tf.Tensor;
      ys: tf.Tensor;
    }>;
  const { fast, slow } = await compareAverages(
    makeModel(),
    batches(),
    batches(),
  );
  expect([fast?.length, slow?.length]).toEqual([2, 2]);
  expect(fast?.[1]).toBeLessThan(Number(slow?.[1]));
});

it('runs beside a callback of tfjs', async () => {
  const model = makeModel();
  // With this rate each step makes the error larger.
  const optimizer = new EMAOptimizer(tf.train.sgd(2), {
    decay: 0.5,
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const { epoch } = await besideTfjs(tf, model, x(), y());
  expect(epoch.length).toBe(2);
});
