import * as tf from '@tensorflow/tfjs';
import { CosineAnnealingLR, SGD, SWALR } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
const swaStart = 60;
const schedule = new CosineAnnealingLR(optimizer, { tMax: 100 });
const swaSchedule = new SWALR(optimizer, { swaLr: 0.05 });

const onEpochEnd = (epoch: number) => {
  if (epoch >= swaStart) swaSchedule.step();
  else schedule.step();
};

for (let epoch = 0; epoch < 100; epoch++) {
  const [group] = optimizer.paramGroups;
  if (epoch % 10 === 0) console.log(epoch, group?.lr);
  optimizer.minimize(loss);
  onEpochEnd(epoch);
}
