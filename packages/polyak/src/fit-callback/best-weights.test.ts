import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adam, EmaCallback, EMAOptimizer, type EmaCallbackOptions } from '../index.ts';

const inner = { 'tf.train.sgd': () => tf.train.sgd(0.05), Adam: () => new Adam({ lr: 0.05 }) };

interface Run {
  model: tf.Sequential;
  opt: EMAOptimizer;
  fit: (callbacks: tf.CustomCallbackArgs[], epochs: number) => Promise<tf.History>;
  dispose: () => void;
}

function makeRun(optimizer: tf.Optimizer): Run {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 3, inputShape: [2], kernelInitializer: 'ones' }),
      tf.layers.batchNormalization(),
      tf.layers.dense({ units: 1, kernelInitializer: 'ones' }),
    ],
  });
  const opt = new EMAOptimizer(optimizer, { decay: 0.5 });
  model.compile({ optimizer: opt, loss: 'meanSquaredError' });
  const x = tf.tensor2d([1, 2, -1, 0, 3, 1, 0, 1], [4, 2]);
  const y = tf.tensor2d([1, 0, 2, 1], [4, 1]);
  return {
    model,
    opt,
    fit: (callbacks, epochs) =>
      model.fit(x, y, { epochs, batchSize: 2, shuffle: false, verbose: 0, callbacks }),
    dispose: () => {
      opt.dispose();
      model.dispose();
      tf.dispose([x, y]);
    },
  };
}

async function all(tensors: readonly tf.Tensor[]): Promise<number[][]> {
  return Promise.all(tensors.map(values));
}

/** What the model holds after so many epochs, as trained and with the averages swapped in. */
async function stateAfter(
  epochs: number,
  make: () => tf.Optimizer,
): Promise<{ raw: number[][]; averaged: number[][] }> {
  const { model, opt, fit, dispose } = makeRun(make());
  await fit([], epochs);
  const raw = await all(model.getWeights());
  const averaged = await opt.swapEmaWeights(() => all(model.getWeights()));
  dispose();
  return { raw, averaged };
}

describe.each(Object.entries(inner))('with %s', (_name, make) => {
  // NeMo: test_ema_run_with_save_best_model
  // The metric is the best after epoch 2 of 5, and after epoch 4 the training stops if it may.
  const path = [5, 3, 1, 2, 2, 2];

  test.each<[string, 'raw' | 'averaged', EmaCallbackOptions, number]>([
    ['the weights, at the end', 'raw', { monitor: 'score' }, 6],
    ['the weights, after an early stop', 'raw', { monitor: 'score', patience: 2 }, 5],
    ['the averages, at the end', 'averaged', { monitor: 'ema_score' }, 6],
    ['the averages, after an early stop', 'averaged', { monitor: 'ema_score', patience: 2 }, 5],
  ])('%s: bit for bit, moving statistics too', async (_case, which, options, epochs) => {
    const { monitor = '' } = options;
    const [best, last] = [await stateAfter(3, make), await stateAfter(epochs, make)];
    const { model, opt, fit, dispose } = makeRun(make());
    const callback = new EmaCallback(model, { ...options, restoreBestWeights: true });
    const { epoch } = await fit(
      [{ onEpochEnd: (i, logs = {}) => void (logs[monitor] = path[i] ?? NaN) }, callback],
      path.length,
    );
    expect(epoch.length).toBe(epochs);
    expect(callback.bestEpoch).toBe(2);
    expect(await all(model.getWeights())).toEqual(best[which]);
    expect(best[which]).not.toEqual(last[which]);
    // The averages stay those of the last epoch.
    const averages = await opt.swapEmaWeights(() => all(model.trainableWeights.map(read)));
    expect(averages).toEqual(last.averaged.slice(0, averages.length));
    dispose();
  });
});

test('training resumes from the restored weights', async () => {
  const { model, opt, fit, dispose } = makeRun(tf.train.sgd(0.05));
  const callback = new EmaCallback(model, {
    monitor: 'loss',
    mode: 'max',
    restoreBestWeights: true,
  });
  await fit([callback], 4);
  const restored = await all(model.getWeights());
  const kept = await all(opt.emaWeights());
  await fit([], 1);
  expect(await all(model.getWeights())).not.toEqual(restored);
  expect(await all(opt.emaWeights())).not.toEqual(kept);
  dispose();
});

test('a training that breaks off keeps the best weights until the next one, or dispose()', async () => {
  const { model, fit, dispose } = makeRun(tf.train.sgd(0.05));
  const callback = new EmaCallback(model, { monitor: 'loss', restoreBestWeights: true });
  await fit([callback], 1);
  const { numTensors } = tf.memory();
  const broken = { onEpochEnd: (): void => expect.fail('out of data') };
  await expect(fit([callback, broken], 2)).rejects.toThrow('out of data');
  expect(tf.memory().numTensors).toBe(numTensors + model.weights.length);
  await expect(fit([callback, broken], 2)).rejects.toThrow('out of data');
  expect(tf.memory().numTensors).toBe(numTensors + model.weights.length);
  callback.dispose();
  expect(tf.memory().numTensors).toBe(numTensors);
  dispose();
});

function read(weight: tf.LayerVariable): tf.Tensor {
  return weight.read();
}
