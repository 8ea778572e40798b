import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer, SGD } from 'polyak';

// 256 points around the line y = 2 x − 1.
const xs = tf.linspace(-1, 1, 256).reshape([256, 1]);
const line = xs.mul(2).sub(1);
const ys = line.add(tf.randomNormal([256, 1], 0, 1, 'float32', 1));

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 1,
      inputShape: [1],
      kernelInitializer: 'zeros',
    }),
  ],
});
const decays = [0.5, 0.9, 0.98, 0.995];
const optimizer = new EMAOptimizer(new SGD({ lr: 0.3 }), {
  decays,
});
model.compile({ optimizer, loss: 'meanSquaredError' });
await model.fit(xs, ys, { epochs: 20, batchSize: 4, verbose: 0 });

const error = () =>
  tf.tidy(() => {
    const prediction = model.predict(xs) as tf.Tensor;
    const loss = tf.losses.meanSquaredError(line, prediction);
    return loss.asScalar().dataSync<'float32'>()[0];
  });
console.log('last step', error());
decays.forEach((decay, index) => {
  const loss = optimizer.swapEmaWeights(error, { index });
  console.log(`decay ${decay}`, loss);
});
