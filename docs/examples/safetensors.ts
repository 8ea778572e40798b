import type * as tf from '@tensorflow/tfjs';
import {
  type AveragedModel,
  loadSafetensors,
  saveSafetensors,
} from 'polyak';

/** The averages as a file. */
export async function saveAverages(
  averaged: AveragedModel<tf.LayersModel>,
) {
  // #region save
  const averages = averaged.parameters();
  const bytes = await saveSafetensors(
    Object.fromEntries(averages.map((w, i) => [`weight.${i}`, w])),
    { updates: String(averaged.nAveraged) },
  );
  const file = new Blob([bytes]);
  // #endregion save
  return file;
}

/** Replaces the weights of a model with the averages from the file. */
export async function loadAverages(
  file: Blob,
  model: tf.LayersModel,
) {
  // #region load
  const { tensors, metadata } = loadSafetensors(
    await file.arrayBuffer(),
  );
  model.trainableWeights.forEach((weight, i) => {
    const saved = tensors[`weight.${i}`];
    if (saved) weight.write(saved);
    saved?.dispose();
  });
  // #endregion load
  return metadata;
}
