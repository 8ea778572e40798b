import * as tf from '@tensorflow/tfjs';
import { ExponentialLR, RMSprop } from 'polyak';

// 64 points of a sine, and a cubic to fit to them.
const xs = tf.linspace(-1, 1, 64);
const ys = xs.mul(3).sin();
const powers = tf.stack(
  [0, 1, 2, 3].map((n) => xs.pow(n)),
  1,
);
const w = tf.variable(tf.zeros([4]));
const loss = () =>
  tf.losses.meanSquaredError(ys, powers.dot(w)).asScalar();

const optimizer = new RMSprop([w], { lr: 0.1 });
// Its steps do not become smaller on their own.
const schedule = new ExponentialLR(optimizer, { gamma: 0.98 });
for (let step = 0; step < 200; step++) {
  optimizer.minimize(loss);
  schedule.step();
}

console.log('loss', loss().dataSync<'float32'>()[0]);
