import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

const xs = tf.linspace(-1, 1, 256).reshape([256, 1]);
const noise = tf.randomNormal([256, 1], 0, 0.5, 'float32', 1);
const ys = xs.mul(2).sub(1).add(noise);

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 1,
      inputShape: [1],
      kernelInitializer: 'zeros',
    }),
  ],
});

// The averages are in CPU memory and take no GPU memory.
const optimizer = new EMAOptimizer(new Adam({ lr: 0.05 }), {
  decay: 0.98,
  device: 'cpu',
});
model.compile({ optimizer, loss: 'meanSquaredError' });
await model.fit(xs, ys, { epochs: 20, batchSize: 8, verbose: 0 });

// The weights of the last steps may not have arrived yet.
await optimizer.join();
const line = () =>
  model.getWeights().flatMap((w) => Array.from(w.dataSync()));
console.log('last step', line());
console.log('average', optimizer.swapEmaWeights(line));
