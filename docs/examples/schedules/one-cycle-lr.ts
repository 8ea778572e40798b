import * as tf from '@tensorflow/tfjs';
import { OneCycleLR, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
const schedule = new OneCycleLR(optimizer, {
  maxLr: 0.1,
  epochs: 10,
  stepsPerEpoch: 100,
});

for (let step = 0; step < 1000; step++) {
  const [lr] = schedule.getLastLr();
  if (step % 100 === 0) console.log(step, lr);
  optimizer.minimize(loss);
  schedule.step();
}
