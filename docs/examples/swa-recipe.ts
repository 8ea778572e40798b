import * as tf from '@tensorflow/tfjs';
import { AveragedModel } from 'polyak';

/** Trains by SGD and averages the ends of the later epochs. */
export async function trainSwa(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  // #region recipe
  const epochs = 20;
  const swaStart = 10;

  model.compile({
    optimizer: tf.train.sgd(0.2),
    loss: 'categoricalCrossentropy',
  });
  const averaged = new AveragedModel(model);

  await model.fit(xs, ys, {
    epochs,
    callbacks: {
      onEpochEnd: (epoch) => {
        if (epoch >= swaStart) averaged.updateParameters(model);
      },
    },
  });

  const prediction = averaged.module.predict(xs);
  // #endregion recipe
  return { averaged, prediction };
}
