import type * as tf from '@tensorflow/tfjs';
import {
  RunSnapshots,
  WebGPUUpdateError,
  type EMAOptimizer,
} from 'polyak';

interface Run {
  model: tf.LayersModel;
  optimizer: EMAOptimizer;
}

/** Trains, and resumes once if the GPU is lost. */
export async function trainThroughLoss(
  build: () => Run,
  train: (run: Run) => Promise<void>,
  backend = 'webgpu',
) {
  // #region snapshots
  let run = build(); // { model, optimizer }
  const snapshots = new RunSnapshots(run.model, run.optimizer, {
    snapshotEveryNSteps: 100,
  });
  try {
    await train(run);
  } catch (error) {
    if (!(error instanceof WebGPUUpdateError)) throw error;
    // On a new device; with backend 'cpu', on the CPU.
    run = await snapshots.resume(build, { backend });
    await train(run); // from step run.optimizer.currentStep
  }
  // #endregion snapshots
  snapshots.dispose();
  return run;
}
