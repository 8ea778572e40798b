import type * as tf from '@tensorflow/tfjs';
import {
  AveragedModel,
  CosineAnnealingLR,
  SGD,
  SWALR,
  updateBn,
} from 'polyak';

/** Trains with SGD and averages the weights after each of the later epochs. */
export async function trainSwa(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  // #region recipe
  const epochs = 20;
  const swaStart = 10;

  const optimizer = new SGD({ lr: 0.2, momentum: 0.9 });
  const schedule = new CosineAnnealingLR(optimizer, {
    tMax: epochs,
  });
  const swaSchedule = new SWALR(optimizer, {
    swaLr: 0.1,
    annealEpochs: 5,
    annealStrategy: 'linear',
  });
  const averaged = new AveragedModel(model);

  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  await model.fit(xs, ys, {
    epochs,
    callbacks: {
      onEpochEnd: (epoch) => {
        if (epoch >= swaStart) {
          averaged.updateParameters(model);
          swaSchedule.step();
        } else {
          schedule.step();
        }
      },
    },
  });

  await updateBn(xs, averaged); // if it has batch normalization
  const prediction = averaged.module.predict(xs);
  // #endregion recipe
  optimizer.dispose();
  return { averaged, prediction, lr: swaSchedule.getLastLr() };
}
