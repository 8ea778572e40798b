import * as tf from '@tensorflow/tfjs';
import { AveragedModel, SGD } from 'polyak';

const xs = tf.linspace(-1, 1, 64).reshape([64, 1]);
const ys = xs.mul(2).sub(1);
const model = tf.sequential({
  layers: [tf.layers.dense({ units: 1, inputShape: [1] })],
});
const averaged = new AveragedModel(model);

model.compile({
  optimizer: new SGD({ lr: 0.2 }),
  loss: 'meanSquaredError',
});
await model.fit(xs, ys, {
  epochs: 20,
  verbose: 0,
  callbacks: {
    // as often as you like, between steps
    onEpochEnd: () => averaged.updateParameters(model),
  },
});
const prediction = averaged.module.predict(xs) as tf.Tensor;
console.log(averaged.nAveraged, prediction.shape);
