import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import {
  byName,
  inExtendedPrecision,
  onTheCpu,
  overwritten,
  withStatistics,
} from './ema-options.ts';

const makeModel = () =>
  tf.sequential({
    layers: [
      tf.layers.dense({ units: 2, inputShape: [2] }),
      tf.layers.batchNormalization(),
      tf.layers.dense({ units: 1 }),
    ],
  });
const x = tf.tensor([
  [1, 2],
  [3, 4],
  [5, 7],
  [0, 1],
]);
const y = tf.tensor([[1], [2], [3], [4]]);
const value = async (loss: tf.Scalar | tf.Scalar[]) =>
  (await (loss as tf.Scalar).data())[0];

test('extended precision has two tensors for each weight', async () => {
  const optimizer = inExtendedPrecision();
  const w = tf.variable(tf.tensor([1]));
  optimizer.minimize(() => tf.sum(w), false, [w]);
  const { ema, precision } = await optimizer.stateDict();
  expect(precision).toBe('extended');
  expect(ema.length).toBe(2);
});

test('what is excluded by name stays as it is trained', () => {
  const optimizer = byName();
  const names = ['embedding/table', 'dense/kernel', 'dense/bias'];
  const variables = names.map((name) =>
    tf.variable(tf.tensor([1]), true, name),
  );
  optimizer.minimize(
    () => tf.addN(variables).sum(),
    false,
    variables,
  );
  expect(optimizer.emaWeights().length).toBe(1);
});

test('recomputed statistics are those of the averages, and only theirs', async () => {
  const model = makeModel();
  const { optimizer, loss } = await withStatistics(model, x, y, [
    x,
  ]);
  expect(await value(loss)).toBeGreaterThan(0);
  const mean = model.layers[1]?.weights[2]?.read() as tf.Tensor;
  const raw = Array.from(await mean.data());
  await optimizer.swapEmaWeights(async () => {
    expect(Array.from(await mean.data())).not.toEqual(raw);
  });
  expect(Array.from(await mean.data())).toEqual(raw);
});

test('averages on the CPU are complete after join()', async () => {
  const { optimizer, loss } = await onTheCpu(makeModel(), x, y);
  expect(await value(loss)).toBeGreaterThan(0);
  expect(optimizer.emaWeights().length).toBe(6);
});

test('the weights are overwritten every 1000 steps', () => {
  expect(overwritten().overwriteEveryNSteps).toBe(1000);
});
