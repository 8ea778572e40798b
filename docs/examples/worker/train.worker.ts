import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

const xs = tf.linspace(-1, 1, 64).reshape([64, 1]);
const ys = xs.mul(2).sub(1);
const model = tf.sequential({
  layers: [tf.layers.dense({ units: 1, inputShape: [1] })],
});
const optimizer = new EMAOptimizer(new Adam({ lr: 0.05 }), {
  decay: 0.9,
});
model.compile({ optimizer, loss: 'meanSquaredError' });

await model.fit(xs, ys, {
  epochs: 20,
  verbose: 0,
  callbacks: {
    onEpochEnd: (_epoch, logs) => self.postMessage(logs?.['loss']),
  },
});
