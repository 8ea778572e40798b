import * as tf from '@tensorflow/tfjs';
import { Adam } from 'polyak';

const xs = tf.linspace(-1, 1, 16);
const ys = xs.mul(3);
const slope = tf.variable(tf.scalar(0));

const optimizer = new Adam({ lr: 0.1 });
for (let step = 0; step < 100; step++) {
  optimizer.minimize(() =>
    tf.losses.meanSquaredError(ys, xs.mul(slope)).asScalar(),
  );
}
console.log('slope', slope.dataSync<'float32'>()[0]);
