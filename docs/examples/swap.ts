import type { EMAOptimizer } from 'polyak';
import type * as tf from '@tensorflow/tfjs';

/** A function: the weights are restored when it returns, or its promise settles. */
export async function accuracyOfAverages(
  optimizer: EMAOptimizer,
  evaluate: () => Promise<number>,
) {
  // #region function
  const accuracy = await optimizer.swapEmaWeights(evaluate);
  // #endregion function
  return accuracy;
}

/** A block: the weights are restored when it ends. */
export function predictWithAverages(
  optimizer: EMAOptimizer,
  model: tf.LayersModel,
  x: tf.Tensor,
): tf.Tensor {
  // #region using
  using _averages = optimizer.swapEmaWeights();
  const prediction = model.predict(x) as tf.Tensor;
  // #endregion using
  return prediction;
}

/** An option: swaps only if enabled. */
export function evaluateEither(
  optimizer: EMAOptimizer,
  evaluate: () => number,
  useAverages: boolean,
) {
  // #region enabled
  const score = optimizer.swapEmaWeights(evaluate, {
    enabled: useAverages,
  });
  // #endregion enabled
  return score;
}
