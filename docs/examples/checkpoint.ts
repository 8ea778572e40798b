import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  EMAOptimizer,
  loadCheckpoint,
  saveCheckpoint,
  type Checkpoint,
} from 'polyak';

/** Saves model, optimizer and averages during validation. */
export async function save(
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
  evaluate: () => Promise<number>,
) {
  // #region save
  const { score, checkpoint } = await optimizer.swapEmaWeights(
    async () => ({
      score: await evaluate(),
      checkpoint: await saveCheckpoint(model, optimizer),
    }),
  );
  // #endregion save
  return { score, checkpoint };
}

/** Restores all three. */
export async function resume(
  model: tf.LayersModel,
  checkpoint: Checkpoint,
) {
  // #region resume
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }));
  await loadCheckpoint(model, optimizer, checkpoint);
  // #endregion resume
  return optimizer;
}

/** Loads a model that was saved with its optimizer. */
export async function load(handler: tf.io.IOHandler) {
  // #region loaded
  const model = await tf.loadLayersModel(handler);
  const optimizer = model.optimizer as EMAOptimizer;
  optimizer.followModel(model);
  // #endregion loaded
  return { model, optimizer };
}
