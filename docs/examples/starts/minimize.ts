import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';

const xs = tf.linspace(-1, 1, 16);
const ys = xs.mul(3);
const slope = tf.variable(tf.scalar(0));
const loss = () =>
  tf.losses.meanSquaredError(ys, xs.mul(slope)).asScalar();

const optimizer = new EMAOptimizer(tf.train.sgd(0.1), {
  decay: 0.9,
});
for (let step = 0; step < 100; step++) {
  optimizer.minimize(loss, false, [slope]);
}
const evaluate = () => slope.dataSync<'float32'>()[0];
console.log('trained', evaluate());
console.log('averaged', optimizer.swapEmaWeights(evaluate));
