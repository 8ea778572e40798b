import * as tf from '@tensorflow/tfjs';
import { LinearLR, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
// From 0.01 to 0.1 in 40 epochs
const schedule = new LinearLR(optimizer, {
  startFactor: 0.1,
  totalIters: 40,
});

for (let epoch = 0; epoch < 100; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  schedule.step();
}
