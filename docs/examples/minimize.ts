import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';

/** Fits a slope to points by hand; returns the trained slope and its average. */
export function fitSlope(xs: tf.Tensor, ys: tf.Tensor) {
  // #region minimize
  const slope = tf.variable(tf.scalar(0));
  const loss = () =>
    tf.losses.meanSquaredError(ys, xs.mul(slope)).asScalar();

  const optimizer = new EMAOptimizer(tf.train.sgd(0.1), {
    decay: 0.9,
  });
  for (let step = 0; step < 100; step++) {
    optimizer.minimize(loss, false, [slope]);
  }
  const averages = optimizer.emaWeights(); // one for each variable, in order
  // #endregion minimize
  const fitted = [slope, ...averages].map(
    (value) => value.dataSync<'float32'>()[0],
  );
  tf.dispose(slope);
  optimizer.dispose();
  return fitted;
}
