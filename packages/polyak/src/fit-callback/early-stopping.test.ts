import * as tf from '@tensorflow/tfjs';
import { lineModel } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { EmaCallback, EMAOptimizer, type EmaCallbackOptions } from '../index.ts';

interface Outcome {
  epochs: number;
  stoppedEpoch: number | undefined;
  bestEpoch: number | undefined;
  bestValue: number | undefined;
}

/** A training of as many epochs as `path` is long, in which another callback writes `path` as the metric `monitor`. */
async function follow(
  path: readonly number[],
  { monitor = 'score', ...options }: EmaCallbackOptions,
): Promise<Outcome> {
  const { model, x, y, dispose } = lineModel(new EMAOptimizer(tf.train.sgd(0.25)));
  const callback = new EmaCallback(model, { monitor, ...options });
  const write = (epoch: number, logs: tf.Logs = {}): void => {
    logs[monitor] = path[epoch] ?? NaN;
  };
  const { epoch } = await model.fit(x, y, {
    epochs: path.length,
    verbose: 0,
    callbacks: [{ onEpochEnd: write }, callback],
  });
  dispose();
  const { stoppedEpoch, bestEpoch, bestValue } = callback;
  return { epochs: epoch.length, stoppedEpoch, bestEpoch, bestValue };
}

// The epoch after which it stops, or undefined; then the best one.
test.each<[string, readonly number[], EmaCallbackOptions, number | undefined, number | undefined]>([
  ['patience 1: at the first that is no better', [3, 2, 2, 1], { patience: 1 }, 2, 1],
  ['patience 0 is patience 1', [3, 2, 2, 1], { patience: 0 }, 2, 1],
  ['patience 2 restarts at each improvement', [3, 4, 2, 5, 5, 1], { patience: 2 }, 4, 2],
  ['never, if it improves each time', [3, 2, 1], { patience: 1 }, undefined, 2],
  [
    'minDelta: an improvement must be by more',
    [3, 2.5, 2, 1.5],
    { patience: 2, minDelta: 1 },
    2,
    0,
  ],
  [
    'minDelta counts from the best, not the last',
    [3, 2.5, 1.9],
    { patience: 2, minDelta: 1 },
    undefined,
    2,
  ],
  ['mode max', [1, 2, 2, 3], { patience: 1, mode: 'max' }, 2, 1],
  ['mode auto: less of a loss', [1, 2, 3], { patience: 1, monitor: 'x_loss' }, 1, 0],
  ['mode auto: more of an accuracy', [3, 2, 1], { patience: 1, monitor: 'ema_acc' }, 1, 0],
  [
    'mode auto: more of tf.metrics.binaryAccuracy',
    [1, 2, 3],
    { patience: 1, monitor: 'binaryAccuracy' },
    undefined,
    2,
  ],
  [
    'mode min of an accuracy',
    [3, 2, 1],
    { patience: 1, monitor: 'acc', mode: 'min' },
    undefined,
    2,
  ],
  [
    'baseline: only what is better ends the waiting',
    [9, 8, 7, 4],
    { patience: 3, baseline: 5 },
    2,
    2,
  ],
  ['baseline reached in time', [9, 8, 4, 3], { patience: 3, baseline: 5 }, undefined, 3],
  ['baseline and minDelta', [9, 4.5, 4], { patience: 2, baseline: 5, minDelta: 0.5 }, 1, 1],
  ['NaN is no improvement', [3, NaN, NaN, 1], { patience: 2 }, 2, 0],
  ['NaN from the start', [NaN, NaN, NaN], { patience: 2 }, 1, undefined],
  ['infinities', [Infinity, 1, -Infinity], { patience: 1 }, undefined, 2],
])('%s', async (_name, path, options, stoppedEpoch, bestEpoch) => {
  expect(await follow(path, options)).toEqual({
    epochs: stoppedEpoch === undefined ? path.length : stoppedEpoch + 1,
    stoppedEpoch,
    bestEpoch,
    bestValue: bestEpoch === undefined ? undefined : path[bestEpoch],
  });
});

test('by default on the loss of the averages', async () => {
  const { model, x, y, dispose } = lineModel(new EMAOptimizer(tf.train.sgd(1), { decay: 0.5 }));
  const callback = new EmaCallback(model, { validationData: [x, y], patience: 1 });
  const { history } = await model.fit(x, y, { epochs: 9, verbose: 0, callbacks: callback });
  // w overshoots: 0, 2, 0, …, and its average goes 0, 1, 1/2, …: the second epoch is worse, so it ends there.
  expect(history['ema_val_loss']).toEqual([0, 0.25]);
  expect(callback.stoppedEpoch).toBe(1);
  dispose();
});

test('a second training run starts fresh', async () => {
  const { model, x, y, dispose } = lineModel(new EMAOptimizer(tf.train.sgd(1)));
  // The loss is that of the step before: w − 1 is −1, 1, −1, … so it stays at 1.
  const callbacks = new EmaCallback(model, { monitor: 'loss', patience: 2 });
  const first = await model.fit(x, y, { epochs: 9, verbose: 0, callbacks });
  expect([first.epoch.length, callbacks.stoppedEpoch]).toEqual([3, 2]);
  const second = await model.fit(x, y, { epochs: 2, verbose: 0, callbacks });
  expect([second.epoch.length, callbacks.stoppedEpoch]).toEqual([2, undefined]);
  dispose();
});

test('an epoch that another callback breaks off, so that it has no validation, is passed over', async () => {
  const { model, x, y, dispose } = lineModel(new EMAOptimizer(tf.train.sgd(0.25)));
  const [xs, ys] = [tf.concat([x, x]), tf.concat([y, y])];
  const callback = new EmaCallback(model, { monitor: 'val_loss', patience: 1 });
  const { history } = await model.fit(xs, ys, {
    epochs: 3,
    batchSize: 1,
    verbose: 0,
    validationData: [x, y],
    callbacks: [{ onBatchEnd: () => void (model.stopTraining = true) }, callback],
  });
  expect(history['val_loss']).toBeUndefined();
  expect(callback.bestEpoch).toBeUndefined();
  dispose();
  tf.dispose([xs, ys]);
});
