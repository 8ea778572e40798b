import * as tf from '@tensorflow/tfjs';
import { ReduceLROnPlateau, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
const schedule = new ReduceLROnPlateau(optimizer, {
  factor: 0.5,
  patience: 10,
});

for (let epoch = 0; epoch < 50; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  // In place of a validation loss: it decreases until epoch 10.
  schedule.step(Math.max(0.5, 1 - 0.05 * epoch));
}
