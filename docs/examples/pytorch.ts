import * as tf from '@tensorflow/tfjs';
import {
  type AveragedModel,
  type EMAOptimizer,
  fromTorchCheckpoint,
  fromTorchStateDict,
  loadSafetensors,
  saveSafetensors,
  toTorchCheckpoint,
  toTorchStateDict,
} from 'polyak';

/** The counterpart of `Digits` in pytorch_continue.py. */
export function digits() {
  // #region model
  const model = tf.sequential({
    layers: [
      tf.layers.conv2d({
        name: 'conv',
        filters: 4,
        kernelSize: 3,
        padding: 'same',
        inputShape: [28, 28, 1],
      }),
      tf.layers.batchNormalization({
        name: 'norm',
        epsilon: 1e-5,
        momentum: 0.9,
      }),
      tf.layers.reLU(),
      tf.layers.maxPooling2d({ poolSize: 4 }),
      tf.layers.flatten(),
      tf.layers.dense({ name: 'fc', units: 10 }),
    ],
  });
  // #endregion model
  return model;
}

/** The current weights. */
export async function exportModel(model: tf.LayersModel) {
  // #region export
  const stateDict = toTorchStateDict(model);
  const bytes = await saveSafetensors(stateDict);
  tf.dispose(stateDict);
  const file = new Blob([bytes]);
  // #endregion export
  return file;
}

/** The averages of an `EMAOptimizer`. */
export async function exportAverages(
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
) {
  // #region averages
  const stateDict = optimizer.swapEmaWeights(() =>
    toTorchStateDict(model),
  );
  const bytes = await saveSafetensors(stateDict);
  // #endregion averages
  tf.dispose(stateDict);
  return new Blob([bytes]);
}

/** The averages of an `AveragedModel`. */
export function exportAveragedModel(
  averaged: AveragedModel<tf.LayersModel>,
) {
  // #region averaged-model
  const stateDict = toTorchStateDict(averaged.module);
  // #endregion averaged-model
  return stateDict;
}

/** Loads the result from PyTorch into the model. */
export async function importModel(
  file: Blob,
  model: tf.LayersModel,
) {
  // #region import
  const contents = loadSafetensors(await file.arrayBuffer());
  fromTorchStateDict(contents, model);
  tf.dispose(contents.tensors);
  // #endregion import
}

/** The whole run: weights, state of the optimizer, averages. */
export async function exportRun(
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
) {
  // #region run
  const { safetensors, json } = await toTorchCheckpoint(
    model,
    optimizer,
  );
  const files = {
    'run.safetensors': new Blob([safetensors]),
    'run.json': new Blob([json]),
  };
  // #endregion run
  return files;
}

/** Continues it with the files from PyTorch. */
export async function importRun(
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
  files: Record<'run.safetensors' | 'run.json', Blob>,
) {
  // #region run-back
  await fromTorchCheckpoint(model, optimizer, {
    safetensors: await files['run.safetensors'].arrayBuffer(),
    json: await files['run.json'].text(),
  });
  // #endregion run-back
}

/** Names of an `nn.Sequential` inside a module. */
export function exportWithNames(model: tf.LayersModel) {
  // #region names
  const stateDict = toTorchStateDict(model, {
    names: {
      conv: 'features.0',
      norm: 'features.1',
      fc: 'head',
    },
  });
  // #endregion names
  return stateDict;
}
