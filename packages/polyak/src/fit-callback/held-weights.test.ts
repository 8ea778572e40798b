import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test, vi } from 'vitest';
import { HeldWeights } from './held-weights.ts';
import { evaluate, logNames, type CompiledModelLike } from './validation.ts';

test('the distance is that of the trained weights, not of moving statistics', async () => {
  const model = tf.sequential({ layers: [tf.layers.batchNormalization({ inputShape: [2] })] });
  // Gamma, beta, moving mean, moving variance.
  const held = new HeldWeights(model);
  tf.tidy(() => model.setWeights([[1, 4], [0, 0], [9, 9], [9, 9]].map((one) => tf.tensor1d(one)))); // prettier-ignore
  // From (1, 1, 0, 0) to (1, 4, 0, 0): 3 of √17.
  const distance = held.distance();
  expect((await values(distance))[0]).toBeCloseTo(3 / Math.sqrt(17), 6);
  held.restore();
  const restored = await Promise.all(model.getWeights().map((one) => values(one)));
  expect(restored).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
    [1, 1],
  ]);
  distance.dispose();
  held.dispose();
  model.dispose();
});

test('metrics of the same name are numbered, as in the history of fit', () => {
  expect(logNames(['loss', 'acc', 'mae', 'acc', 'acc'])).toEqual([
    'loss',
    'acc_0',
    'mae',
    'acc_1',
    'acc_2',
  ]);
});

test('tensors are evaluated in batches of the size that was asked for', async () => {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
  const optimizer = tf.train.sgd(1);
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const [x, y] = [tf.ones([4, 1]), tf.ones([4, 1])];
  const called = vi.spyOn(model, 'evaluate');
  const own = model as unknown as CompiledModelLike;
  tf.dispose(await evaluate(own, [x, y], { batchSize: 2 }));
  tf.dispose(await evaluate(own, [x, y], {}));
  expect(called.mock.calls.map(([, , options]) => options)).toEqual([
    { batchSize: 2 },
    { batchSize: 32 },
  ]);
  tf.dispose([x, y]);
  optimizer.dispose();
  model.dispose();
});
