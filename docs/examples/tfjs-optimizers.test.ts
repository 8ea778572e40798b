import * as tf from '@tensorflow/tfjs';
import { Adagrad, Adam, RMSprop, SGD } from 'polyak';
import { expect, test } from 'vitest';

// The rows of “Coming from”: what tfjs's own optimizers are here.
test.each<[string, () => tf.Optimizer, () => tf.Optimizer]>([
  ['sgd', () => tf.train.sgd(0.1), () => new SGD({ lr: 0.1 })],
  [
    'momentum',
    () => tf.train.momentum(0.1, 0.9, true),
    () => new SGD({ lr: 0.1, momentum: 0.9, nesterov: true }),
  ],
  [
    'adam',
    () => tf.train.adam(1e-3),
    () => new Adam({ lr: 1e-3, eps: 1e-7 }),
  ],
  [
    'rmsprop',
    () => tf.train.rmsprop(1e-3),
    () => new RMSprop({ lr: 1e-3, alpha: 0.9, eps: 1e-7 }),
  ],
  [
    'adagrad',
    () => tf.train.adagrad(0.1),
    () =>
      new Adagrad({
        lr: 0.1,
        initialAccumulatorValue: 0.1,
        eps: 1e-7,
      }),
  ],
])(
  '%s of tfjs takes the same steps',
  async (_, makeStock, makeOwn) => {
    await tf.setBackend('cpu');
    const [expected, actual] = [makeStock, makeOwn].map((make) => {
      const w = tf.variable(tf.tensor1d([1, -2, 3]));
      const optimizer = make();
      for (let i = 0; i < 5; i++) {
        optimizer.minimize(
          () => w.square().sum().asScalar(),
          false,
          [w],
        );
      }
      return [...w.dataSync()];
    });
    actual?.forEach((value, i) =>
      expect(value).toBeCloseTo(expected?.[i] ?? NaN, 5),
    );
  },
);
