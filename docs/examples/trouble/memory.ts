import * as tf from '@tensorflow/tfjs';
import { Adam } from 'polyak';

const xs = tf.linspace(-1, 1, 32);
const ys = xs.mul(2);
const slope = tf.variable(tf.scalar(0));
const loss = () =>
  tf.losses.meanSquaredError(ys, xs.mul(slope)).asScalar();
const optimizer = new Adam([slope], { lr: 0.1 });

function train(step: () => void) {
  step(); // the first step allocates the slots
  const before = tf.memory().numTensors;
  for (let i = 0; i < 10; i++) step();
  return tf.memory().numTensors - before;
}

const leaking = train(() => {
  optimizer.minimize(loss, true); // you dispose the returned loss
  xs.mul(slope); // and this tensor, too
});
const clean = train(() =>
  tf.tidy(() => {
    optimizer.minimize(loss, true);
    xs.mul(slope);
  }),
);
console.log('tensors left by 10 steps', leaking);
console.log('inside tf.tidy', clean);
