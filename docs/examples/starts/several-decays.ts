import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

const xs = tf.randomNormal([256, 4], 0, 1, 'float32', 1);
const noise = tf.randomNormal([256, 1], 0, 1, 'float32', 2);
const ys = xs.sum(1, true).add(noise);
const model = tf.sequential({
  layers: [tf.layers.dense({ units: 1, inputShape: [4] })],
});

const decays = [0.9, 0.99, 0.999];
const optimizer = new EMAOptimizer(new Adam({ lr: 0.1 }), {
  decays,
});
model.compile({ optimizer, loss: 'meanSquaredError' });
await model.fit(xs, ys, { epochs: 30, batchSize: 8, verbose: 0 });

// This uses the training data; use your validation data.
const evaluate = () => {
  const loss = model.evaluate(xs, ys) as tf.Scalar;
  return loss.dataSync<'float32'>()[0];
};
console.log('last step', evaluate());
decays.forEach((decay, index) => {
  const loss = optimizer.swapEmaWeights(evaluate, { index });
  console.log(`decay ${decay}`, loss);
});
