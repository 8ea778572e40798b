import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer, type EMAOptimizerState } from 'polyak';

/** Saves everything a later run needs as plain data. */
export async function save(
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
) {
  // #region save
  const state = await optimizer.stateDict();
  const weights = await Promise.all(
    model.getWeights().map((weight) => weight.array()),
  );
  const checkpoint = structuredClone({ state, weights });
  // #endregion save
  return checkpoint;
}

/** Restores the optimizer and the weights. */
export async function resume(
  model: tf.LayersModel,
  {
    state,
    weights,
  }: { state: EMAOptimizerState; weights: tf.TensorLike[] },
) {
  // #region resume
  tf.tidy(() =>
    model.setWeights(weights.map((weight) => tf.tensor(weight))),
  );
  const optimizer = new EMAOptimizer(tf.train.adam(0.01));
  await optimizer.loadStateDict(state);
  // #endregion resume
  return optimizer;
}
