import * as tf from '@tensorflow/tfjs';
import { CyclicLR, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
const schedule = new CyclicLR(optimizer, {
  baseLr: 0.01,
  maxLr: 0.1,
  stepSizeUp: 200,
  mode: 'triangular2',
});

for (let step = 0; step < 1000; step++) {
  const [lr] = schedule.getLastLr();
  if (step % 100 === 0) console.log(step, lr);
  optimizer.minimize(loss);
  schedule.step();
}
