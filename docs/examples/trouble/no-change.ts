import * as tf from '@tensorflow/tfjs';
import { Adam } from 'polyak';

const xs = tf.linspace(-1, 1, 32).reshape([32, 1]);
const ys = xs.square();
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      name: 'frozen',
      units: 8,
      activation: 'tanh',
      inputShape: [1],
      trainable: false,
    }),
    tf.layers.dense({ name: 'head', units: 1 }),
  ],
});
const optimizer = new Adam({ lr: 0.01 });
model.compile({ optimizer, loss: 'meanSquaredError' });

// How far one epoch moves each weight.
const before = model.weights.map((weight) => weight.read().clone());
await model.fit(xs, ys, { epochs: 1, verbose: 0 });
model.weights.forEach((weight, i) => {
  const moved = tf.tidy(
    () =>
      weight
        .read()
        .sub(before[i] ?? 0)
        .norm()
        .dataSync<'float32'>()[0],
  );
  const isTrained = model.trainableWeights.includes(weight);
  console.log(weight.name, isTrained, moved);
});
console.log('learning rate', optimizer.paramGroups[0]?.lr);
tf.dispose(before);
