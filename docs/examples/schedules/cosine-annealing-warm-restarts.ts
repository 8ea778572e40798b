import * as tf from '@tensorflow/tfjs';
import { CosineAnnealingWarmRestarts, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
// Restarts at epochs 15 and 45
const schedule = new CosineAnnealingWarmRestarts(optimizer, {
  t0: 15,
  tMult: 2,
});

for (let epoch = 0; epoch < 100; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  schedule.step();
}
