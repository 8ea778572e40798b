import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { Adam, EMAOptimizer, ready } from 'polyak';

await tf.setBackend('webgpu');
console.log(await ready()); // 'webgpu'

// Points in two classes that overlap.
const xs = tf.randomNormal([512, 2], 0, 1, 'float32', 1);
const noise = tf.randomNormal([512], 0, 1, 'float32', 2);
const labels = xs.sum(1).add(noise).greater(0).toInt();
const ys = tf.oneHot(labels, 2).toFloat();

const model = tf.sequential();
model.add(
  tf.layers.dense({
    units: 16,
    activation: 'relu',
    inputShape: [2],
  }),
);
model.add(tf.layers.dense({ units: 2, activation: 'softmax' }));

const optimizer = new EMAOptimizer(new Adam({ lr: 0.05 }), {
  decay: 0.98,
});
model.compile({ optimizer, loss: 'categoricalCrossentropy' });
await model.fit(xs, ys, { epochs: 10, batchSize: 16, verbose: 0 });

const evaluate = async () => {
  const loss = model.evaluate(xs, ys) as tf.Scalar;
  return (await loss.data<'float32'>())[0];
};
console.log('trained', await evaluate());
console.log('averaged', await optimizer.swapEmaWeights(evaluate));
