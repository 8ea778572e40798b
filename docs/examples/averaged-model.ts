import type * as tf from '@tensorflow/tfjs';
import { AveragedModel, getEmaMultiAvgFn } from 'polyak';

/** The equal mean of the model's weights at each call. */
export function equalMean(model: tf.LayersModel, x: tf.Tensor) {
  const averaged = new AveragedModel(model);
  averaged.updateParameters(model); // as often as you like, between steps
  const prediction = averaged.module.predict(x);
  return { averaged, prediction };
}

/** The exponential moving average of the model's weights. */
export function movingAverage(model: tf.LayersModel) {
  // #region ema
  const averaged = new AveragedModel(model, {
    multiAvgFn: getEmaMultiAvgFn(0.999),
  });
  // #endregion ema
  return averaged;
}

/** The mean of variables without a model. */
export function meanOfVariables(
  kernel: tf.Variable,
  bias: tf.Variable,
) {
  // #region variables
  const averaged = new AveragedModel([kernel, bias]);
  averaged.updateParameters([kernel, bias]);
  const [meanKernel, meanBias] = averaged.parameters();
  // #endregion variables
  return { averaged, meanKernel, meanBias };
}

/** The equal mean, in CPU memory. */
export async function meanOnCpu(
  model: tf.LayersModel,
  x: tf.Tensor,
) {
  // #region cpu
  const averaged = new AveragedModel(model, { device: 'cpu' });
  averaged.updateParameters(model); // does not wait
  await averaged.join();
  const prediction = averaged.module.predict(x);
  // #endregion cpu
  return { averaged, prediction };
}

/** An average that includes the statistics of batch normalization. */
export function averageWithBuffers(model: tf.LayersModel) {
  // #region buffers
  const averaged = new AveragedModel(model, {
    multiAvgFn: getEmaMultiAvgFn(0.999),
    useBuffers: true,
  });
  // #endregion buffers
  return averaged;
}
