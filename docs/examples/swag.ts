import * as tf from '@tensorflow/tfjs';
import { type SWAG, updateBn } from 'polyak';

/** The mean prediction of some samples. */
export async function predictWithSamples(
  model: tf.LayersModel,
  swag: SWAG,
  dataset: tf.Tensor,
  x: tf.Tensor,
) {
  // #region bn
  const predictions = [];
  for (let seed = 0; seed < 30; seed++) {
    const prediction = await swag.swapSample(
      async () => {
        await updateBn(dataset, model);
        return model.predict(x) as tf.Tensor;
      },
      { seed },
    );
    predictions.push(prediction);
  }
  const mean = tf.stack(predictions).mean(0);
  // #endregion bn
  return mean;
}
