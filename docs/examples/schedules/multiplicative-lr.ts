import * as tf from '@tensorflow/tfjs';
import { MultiplicativeLR, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
const schedule = new MultiplicativeLR(optimizer, {
  lrLambda: (epoch) => (epoch <= 50 ? 0.96 : 1),
});

for (let epoch = 0; epoch < 100; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  schedule.step();
}
