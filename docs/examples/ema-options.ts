import * as tf from '@tensorflow/tfjs';
import { AdamW, EMAOptimizer, updateBn } from 'polyak';

/** An average that keeps float32 rounding errors. */
export function inExtendedPrecision() {
  // #region precision
  const optimizer = new EMAOptimizer(new AdamW({ lr: 1e-3 }), {
    decay: 0.9999,
    precision: 'extended',
  });
  // #endregion precision
  return optimizer;
}

/** Averages of everything but the embedding. */
export function byName() {
  // #region names
  const optimizer = new EMAOptimizer(tf.train.adam(1e-3), {
    exclude: ['embedding', /bias$/],
  });
  // #endregion names
  return optimizer;
}

/** Averages with their own batch normalization statistics. */
export async function withStatistics(
  model: tf.LayersModel,
  x: tf.Tensor,
  y: tf.Tensor,
  dataset: tf.Tensor[],
) {
  // #region buffers
  const optimizer = new EMAOptimizer(tf.train.adam(1e-3), {
    decay: 0.99,
    model,
    buffers: 'recompute',
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  await model.fit(x, y, { epochs: 3 });

  await optimizer.swapEmaWeights(() => updateBn(dataset, model));
  // From now on, each swap uses these statistics.
  const loss = optimizer.swapEmaWeights(() => model.evaluate(x, y));
  // #endregion buffers
  return { optimizer, loss };
}

/** Averages in CPU memory. */
export async function onTheCpu(
  model: tf.LayersModel,
  x: tf.Tensor,
  y: tf.Tensor,
) {
  // #region cpu
  const optimizer = new EMAOptimizer(tf.train.adam(1e-3), {
    decay: 0.999,
    device: 'cpu',
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  await model.fit(x, y, { epochs: 3 });

  await optimizer.join();
  const loss = optimizer.swapEmaWeights(() => model.evaluate(x, y));
  // #endregion cpu
  return { optimizer, loss };
}

/** Weights that are periodically replaced by the average. */
export function overwritten() {
  // #region overwrite
  const optimizer = new EMAOptimizer(tf.train.sgd(0.1), {
    decay: 0.99,
    overwriteEveryNSteps: 1000,
  });
  // #endregion overwrite
  return optimizer;
}
