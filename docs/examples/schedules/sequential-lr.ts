import * as tf from '@tensorflow/tfjs';
import {
  CosineAnnealingLR,
  LinearLR,
  SequentialLR,
  SGD,
} from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
const warmup = new LinearLR(optimizer, {
  startFactor: 0.1,
  totalIters: 20,
});
const decay = new CosineAnnealingLR(optimizer, { tMax: 80 });
const schedule = new SequentialLR(optimizer, {
  schedulers: [warmup, decay],
  milestones: [20],
});

for (let epoch = 0; epoch < 100; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  schedule.step();
}
