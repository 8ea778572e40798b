import * as tf from '@tensorflow/tfjs';
import { Adadelta } from 'polyak';

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

const optimizer = new Adadelta([w], { rho: 0.9 });
for (let step = 0; step < 1000; step++) optimizer.minimize(loss);

console.log('loss', loss().dataSync<'float32'>()[0]);
