// #region imports
import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { Adam, EMAOptimizer } from 'polyak';
// #endregion imports

/** The example of the README, which leaves the model and the data to the reader. */
export async function trainAndPredict(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
  testXs: tf.Tensor,
) {
  // #region body
  await tf.setBackend('webgpu');
  const optimizer = new EMAOptimizer(new Adam({ lr: 1e-3 }), {
    decay: 0.999,
  });
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  await model.fit(xs, ys, { epochs: 20 });

  // The model uses the averages inside the function. Its own weights are restored bit for bit.
  const prediction = optimizer.swapEmaWeights(() =>
    model.predict(testXs),
  );
  // #endregion body
  return { optimizer, prediction };
}
