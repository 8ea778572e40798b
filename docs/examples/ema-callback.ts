import type * as tf from '@tensorflow/tfjs';
import { Adam, EmaCallback, EMAOptimizer } from 'polyak';

/** Trains until the averages have not improved for three epochs, and restores the best ones. */
export async function fitWithAverages(
  model: tf.LayersModel,
  x: tf.Tensor,
  y: tf.Tensor,
  validationData: [tf.Tensor, tf.Tensor],
) {
  model.compile({
    optimizer: new EMAOptimizer(new Adam({ lr: 0.01 }), {
      decay: 0.99,
    }),
    loss: 'meanSquaredError',
  });
  const callback = new EmaCallback(model, {
    validationData,
    patience: 3,
    restoreBestWeights: true,
  });
  const { history } = await model.fit(x, y, {
    epochs: 100,
    validationData,
    callbacks: callback,
  });
  const { val_loss: raw, ema_val_loss: averaged } = history;
  return { callback, raw, averaged };
}

/** Evaluates two averages on a dataset. */
export async function compareAverages(
  model: tf.LayersModel,
  training: tf.data.Dataset<{ xs: tf.Tensor; ys: tf.Tensor }>,
  validationData: tf.data.Dataset<{ xs: tf.Tensor; ys: tf.Tensor }>,
) {
  // #region several
  model.compile({
    optimizer: new EMAOptimizer(new Adam(), {
      decays: [0.99, 0.999],
    }),
    loss: 'meanSquaredError',
  });
  const { history } = await model.fitDataset(training, {
    epochs: 2,
    callbacks: [
      new EmaCallback(model, { validationData }),
      new EmaCallback(model, {
        validationData,
        index: 1,
        prefix: 'slow_',
      }),
    ],
  });
  const { ema_val_loss: fast, slow_val_loss: slow } = history;
  // #endregion several
  return { fast, slow };
}

/** Combines EmaCallback with a tfjs callback, which requires wrapping it. */
export async function besideTfjs(
  tfjs: Pick<typeof tf, 'CustomCallback' | 'callbacks'>,
  model: tf.LayersModel,
  x: tf.Tensor,
  y: tf.Tensor,
) {
  // #region beside
  const averages = new EmaCallback(model, {
    validationData: [x, y],
  });
  const history = await model.fit(x, y, {
    epochs: 100,
    callbacks: [
      new tfjs.CustomCallback(averages),
      tfjs.callbacks.earlyStopping({ monitor: 'ema_val_loss' }),
    ],
  });
  // #endregion beside
  return history;
}
