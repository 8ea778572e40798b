import * as tf from '@tensorflow/tfjs';
import { Adafactor, CosineAnnealingLR } from 'polyak';

// 64 points of a sine, and a cubic to fit to them.
const xs = tf.linspace(-1, 1, 64);
const ys = xs.mul(3).sin();
const powers = tf.stack(
  [0, 1, 2, 3].map((n) => xs.pow(n)),
  1,
);
// Steps are relative to the weights, so these do not start at 0.
const w = tf.variable(tf.ones([4]));
const loss = () =>
  tf.losses.meanSquaredError(ys, powers.dot(w)).asScalar();

const optimizer = new Adafactor([w], { lr: 0.1 });
const schedule = new CosineAnnealingLR(optimizer, { tMax: 500 });
for (let step = 0; step < 500; step++) {
  optimizer.minimize(loss);
  schedule.step();
}

console.log('loss', loss().dataSync<'float32'>()[0]);
