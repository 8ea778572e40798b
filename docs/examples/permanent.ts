import * as tf from '@tensorflow/tfjs';
import type { EMAOptimizer } from 'polyak';

/** Permanently replaces the weights with the averages. */
export function keepAverages(
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
) {
  // #region keep
  const averages = optimizer.swapEmaWeights(() =>
    model.getWeights().map((weight) => weight.clone()),
  );
  model.setWeights(averages);
  tf.dispose(averages);
  // #endregion keep
}
