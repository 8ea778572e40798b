import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

// Two overlapping classes of points.
const points = (seed: number) => {
  const labels = tf.range(0, 512).mod(tf.scalar(2)).toInt();
  const noise = tf.randomNormal([512, 2], 0, 1, 'float32', seed);
  const xs = noise.add(labels.reshape([512, 1]).toFloat());
  return { xs, ys: tf.oneHot(labels, 2).toFloat() };
};
const training = points(1);
const test = points(2);

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 32,
      activation: 'relu',
      inputShape: [2],
    }),
    tf.layers.dense({ units: 2, activation: 'softmax' }),
  ],
});
const optimizer = new EMAOptimizer(new Adam({ lr: 0.03 }), {
  decay: 0.99,
});
model.compile({ optimizer, loss: 'categoricalCrossentropy' });
await model.fit(training.xs, training.ys, {
  epochs: 20,
  verbose: 0,
});

const evaluate = async () => {
  const loss = model.evaluate(test.xs, test.ys) as tf.Scalar;
  return (await loss.data<'float32'>())[0];
};
console.log('trained', await evaluate());
console.log('averaged', await optimizer.swapEmaWeights(evaluate));
