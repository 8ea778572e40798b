import * as tf from '@tensorflow/tfjs';
import { MultiStepLR, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
// 0.1, then 0.05 from epoch 30, 0.025 from epoch 80
const schedule = new MultiStepLR(optimizer, {
  milestones: [30, 80],
  gamma: 0.5,
});

for (let epoch = 0; epoch < 100; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  schedule.step();
}
