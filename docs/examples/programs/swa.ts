import * as tf from '@tensorflow/tfjs';
import {
  AveragedModel,
  CosineAnnealingLR,
  SGD,
  SWALR,
  updateBn,
} from 'polyak';

// Two classes of points on rings, with 20% wrong labels.
const count = 512;
const radius = (seed: number) =>
  tf.randomUniform([count], 0, 2, 'float32', seed);
function rings(seed: number, wrong: number) {
  const [r, angle] = [radius(seed), radius(seed + 1)];
  const turn = angle.mul(Math.PI);
  const xs = tf.stack([turn.cos().mul(r), turn.sin().mul(r)], 1);
  const flip = radius(seed + 2).less(2 * wrong);
  const labels = r.greater(1).logicalXor(flip).toInt();
  return { xs, ys: tf.oneHot(labels, 2).toFloat() };
}
const training = rings(1, 0.2);
const test = rings(4, 0);

const init = (seed: number) =>
  tf.initializers.glorotNormal({ seed });
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 64,
      inputShape: [2],
      kernelInitializer: init(1),
    }),
    tf.layers.batchNormalization(),
    tf.layers.activation({ activation: 'relu' }),
    tf.layers.dense({
      units: 2,
      activation: 'softmax',
      kernelInitializer: init(2),
    }),
  ],
});

const epochs = 30;
const swaStart = 15;
const optimizer = new SGD({ lr: 0.2, momentum: 0.9 });
const schedule = new CosineAnnealingLR(optimizer, { tMax: epochs });
const swaSchedule = new SWALR(optimizer, { swaLr: 0.15 });
const averaged = new AveragedModel(model);

model.compile({ optimizer, loss: 'categoricalCrossentropy' });
await model.fit(training.xs, training.ys, {
  epochs,
  batchSize: 16,
  verbose: 0,
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
await updateBn(training.xs, averaged);

const accuracy = (of: tf.LayersModel) =>
  tf.tidy(() => {
    const prediction = of.predict(test.xs) as tf.Tensor;
    const right = prediction.argMax(1).equal(test.ys.argMax(1));
    return right.toFloat().mean().dataSync<'float32'>()[0];
  });
console.log('last step', accuracy(model));
console.log('average of', averaged.nAveraged);
console.log('average', accuracy(averaged.module));
