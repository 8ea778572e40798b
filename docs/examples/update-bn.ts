import type * as tf from '@tensorflow/tfjs';
import { type AveragedModel, updateBn } from 'polyak';

/** Recomputes the statistics for the averaged weights. */
export async function recompute(
  averaged: AveragedModel<tf.LayersModel>,
  dataset: tf.data.Dataset<{ xs: tf.Tensor; ys: tf.Tensor }>,
  x: tf.Tensor,
) {
  // #region update-bn
  await updateBn(dataset, averaged);
  const prediction = averaged.module.predict(x);
  // #endregion update-bn
  return prediction;
}
