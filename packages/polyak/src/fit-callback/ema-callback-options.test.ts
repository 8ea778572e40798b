import * as tf from '@tensorflow/tfjs';
import { lineModel, values, type LineModel } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { EmaCallback, EMAOptimizer, type EmaCallbackOptions } from '../index.ts';

function line(): LineModel<EMAOptimizer> {
  return lineModel(new EMAOptimizer(tf.train.sgd(0.25)));
}

const data = [1, 2] as never;
const bad: [unknown, string][] = [
  [{ validationData: 3 }, 'validationData must be [x, y] or a tf.data.Dataset, got 3'],
  [
    { validationData: [1, 2, 3] },
    'validationData must be [x, y] or a tf.data.Dataset, got "3 items"',
  ],
  [{ batchSize: 0 }, 'batchSize must be an integer of at least 1, got 0'],
  [{ validationBatches: 0.5 }, 'validationBatches must be an integer of at least 1, got 0.5'],
  [{ index: 1 }, 'index must be in [0, 0], got 1'],
  [{ prefix: '' }, 'prefix must be a string that is not empty, got ""'],
  [{ monitor: 7, patience: 1 }, 'monitor must be the name of a metric, got 7'],
  [{ monitor: 'loss', patience: -1 }, 'patience must be an integer of at least 0, got -1'],
  [{ monitor: 'loss', patience: 1, minDelta: -1 }, 'minDelta must be at least 0, got -1'],
  [{ monitor: 'loss', patience: 1, mode: 'up' }, 'mode must be "auto" or "min" or "max", got "up"'],
  [{ monitor: 'loss', patience: 1, baseline: NaN }, 'baseline must be a finite number, got NaN'],
  [{ restoreBestWeights: 1 }, 'restoreBestWeights must be true or false, got 1'],
  [{ patience: 1 }, 'to monitor "ema_val_loss", validationData must be given'],
  [{ monitor: 'loss' }, 'monitor needs patience or restoreBestWeights'],
  [{ baseline: 1 }, 'baseline needs patience or restoreBestWeights'],
  [
    { validationData: data, restoreBestWeights: true, finalizeVariableValues: true },
    'only one of restoreBestWeights and finalizeVariableValues may be true',
  ],
  [{ overwriteEveryNSteps: 0 }, 'overwriteEveryNSteps must be an integer of at least 1, got 0'],
];

test.each(bad)('%o is refused', (options, message) => {
  const { model, dispose } = line();
  expect(() => new EmaCallback(model, options as EmaCallbackOptions)).toThrow(message);
  dispose();
});

test('a model without an EMAOptimizer, or with another one since', async () => {
  const { model, opt, x, y, dispose } = line();
  const callbacks = new EmaCallback(model);
  const other = tf.train.adam();
  model.compile({ optimizer: other, loss: 'meanSquaredError' });
  const message = 'the model must be compiled with an EMAOptimizer, got Adam';
  expect(() => new EmaCallback(model)).toThrow(message);
  await expect(model.fit(x, y, { verbose: 0, callbacks })).rejects.toThrow(message);
  const another = new EMAOptimizer(tf.train.sgd(1));
  model.compile({ optimizer: another, loss: 'meanSquaredError' });
  await expect(model.fit(x, y, { verbose: 0, callbacks })).rejects.toThrow(
    'the model was recompiled: create its EmaCallback after compile()',
  );
  // Neither fit took a step.
  expect(await values(model.getWeights()[0])).toEqual([0]);
  expect(() => new EmaCallback(opt as never)).toThrow('model must be a tf.LayersModel');
  const plain = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
  expect(() => new EmaCallback(plain as never)).toThrow(
    'the model must be compiled with an EMAOptimizer, got none',
  );
  plain.dispose();
  other.dispose();
  another.dispose();
  dispose();
});

test('a metric that nobody writes', async () => {
  const { model, x, y, dispose } = line();
  const callbacks = new EmaCallback(model, { monitor: 'val_loss', patience: 1 });
  await expect(model.fit(x, y, { verbose: 0, callbacks })).rejects.toThrow(
    'monitor must be one of loss, acc, ema_distance, got "val_loss"',
  );
  dispose();
});
