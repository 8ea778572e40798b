import * as tf from '@tensorflow/tfjs';
import { LambdaLR, SGD } from 'polyak';

const w = tf.variable(tf.scalar(1));
const loss = () => w.square().asScalar();
const optimizer = new SGD([w], { lr: 0.1, momentum: 0.9 });
const schedule = new LambdaLR(optimizer, {
  lrLambda: (epoch) => 1 / Math.sqrt(1 + epoch),
});

for (let epoch = 0; epoch < 100; epoch++) {
  const [lr] = schedule.getLastLr();
  if (epoch % 10 === 0) console.log(epoch, lr);
  optimizer.minimize(loss);
  schedule.step();
}
