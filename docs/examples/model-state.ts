import type * as tf from '@tensorflow/tfjs';
import {
  loadModelStateDict,
  loadOptimizerStateDict,
  modelStateDict,
  optimizerStateDict,
  type StockOptimizerState,
  type TensorState,
} from 'polyak';

/** Saves the weights and a tfjs optimizer as plain data. */
export async function save(
  model: tf.LayersModel,
  optimizer: tf.Optimizer,
) {
  // #region save
  const checkpoint = {
    model: await modelStateDict(model),
    optimizer: await optimizerStateDict(optimizer),
  };
  // #endregion save
  return checkpoint;
}

/** Restores both. */
export async function resume(
  model: tf.LayersModel,
  optimizer: tf.Optimizer,
  checkpoint: {
    model: TensorState[];
    optimizer: StockOptimizerState;
  },
) {
  // #region resume
  loadModelStateDict(model, checkpoint.model);
  await loadOptimizerStateDict(optimizer, checkpoint.optimizer);
  // #endregion resume
}
