import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { Adam, EMAOptimizer, ready } from 'polyak';

await tf.setBackend('webgpu');
console.log(await ready()); // 'webgpu'

const model = tf.sequential();
model.add(
  tf.layers.dense({
    units: 16,
    activation: 'relu',
    inputShape: [2],
  }),
);
model.add(tf.layers.dense({ units: 2, activation: 'softmax' }));

const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
  decay: 0.999,
});
model.compile({ optimizer, loss: 'categoricalCrossentropy' });
