import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';

await tf.setBackend('cpu');

// 256 points around the line y = 2 x - 1.
const xs = tf.linspace(-1, 1, 256).reshape([256, 1]);
const noise = tf.randomNormal([256, 1], 0, 1, 'float32', 1);
const ys = xs.mul(2).sub(1).add(noise);

const model = tf.sequential({
  layers: [tf.layers.dense({ units: 1, inputShape: [1] })],
});
const optimizer = new EMAOptimizer(tf.train.sgd(0.5), {
  decay: 0.98,
});
model.compile({ optimizer, loss: 'meanSquaredError' });
await model.fit(xs, ys, { epochs: 20, batchSize: 4 });

const line = () =>
  model
    .getWeights()
    .flatMap((weight) => Array.from(weight.dataSync()));
console.log('last step', line());
console.log('average  ', optimizer.swapEmaWeights(line));
