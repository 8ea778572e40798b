import * as tf from '@tensorflow/tfjs';
import { ExponentialLR, SGD } from 'polyak';

const weights = tf.variable(tf.randomNormal([8]));
const batches = [1, 2, 3].map(
  (target) => () => weights.sub(target).square().mean().asScalar(),
);
const optimizer = new SGD([weights], { lr: 0.1, momentum: 0.9 });
const schedule = new ExponentialLR(optimizer, { gamma: 0.9 });

for (let epoch = 0; epoch < 20; epoch++) {
  for (const loss of batches) optimizer.minimize(loss);
  schedule.step();
}
console.log('learning rate', schedule.getLastLr());
