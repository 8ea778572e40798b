import * as tf from '@tensorflow/tfjs';
import { ConstantLR, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
// 0.05, then 0.1 from epoch 40
const schedule = new ConstantLR(optimizer, {
  factor: 0.5,
  totalIters: 40,
});

for (let epoch = 0; epoch < 100; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  schedule.step();
}
