import type * as tf from '@tensorflow/tfjs';
import { WebGPUUpdateError, type EMAOptimizer } from 'polyak';

/** Trains until the GPU is lost. Returns whether it is. */
export function trainUntilLost(
  optimizer: EMAOptimizer,
  loss: () => tf.Scalar,
  steps: number,
) {
  // #region errors
  try {
    for (let step = 0; step < steps; step++)
      optimizer.minimize(loss);
  } catch (error) {
    if (!(error instanceof WebGPUUpdateError)) throw error;
    return { lost: true, reason: error.cause };
  }
  // #endregion errors
  return { lost: false };
}
