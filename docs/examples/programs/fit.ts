import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

/** Points in two overlapping clusters, and their classes. */
function clouds(count: number, seed: number) {
  const labels = tf.range(0, count).mod(tf.scalar(2)).toInt();
  const noise = tf.randomNormal([count, 2], 0, 1, 'float32', seed);
  const xs = noise.add(labels.mul(2).reshape([count, 1]));
  return { xs, ys: tf.oneHot(labels, 2).toFloat() };
}
const training = clouds(512, 1);
const test = clouds(2048, 2);

const init = (seed: number) =>
  tf.initializers.glorotNormal({ seed });
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 32,
      activation: 'relu',
      inputShape: [2],
      kernelInitializer: init(1),
    }),
    tf.layers.dense({
      units: 2,
      activation: 'softmax',
      kernelInitializer: init(2),
    }),
  ],
});

const optimizer = new EMAOptimizer(new Adam({ lr: 0.1 }), {
  decay: 0.98,
});
model.compile({
  optimizer,
  loss: 'categoricalCrossentropy',
});

const loss = () =>
  tf.tidy(() => {
    const result = model.evaluate(test.xs, test.ys);
    return (result as tf.Scalar).dataSync<'float32'>()[0];
  });

await model.fit(training.xs, training.ys, {
  epochs: 10,
  batchSize: 8,
  verbose: 0,
});
console.log('last step', loss());
console.log('average', optimizer.swapEmaWeights(loss));
