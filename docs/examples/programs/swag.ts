import * as tf from '@tensorflow/tfjs';
import { SGD, SWAG } from 'polyak';

// 64 points around the line y = 2 x − 1, for x from −1 to 1.
const xs = tf.linspace(-1, 1, 64);
const noise = tf.randomNormal([64], 0, 1, 'float32', 1);
const ys = xs.mul(2).sub(1).add(noise);

const slope = tf.variable(tf.scalar(0));
const intercept = tf.variable(tf.scalar(0));
const weights = [slope, intercept];
const predict = (x: tf.Tensor) => x.mul(slope).add(intercept);

const optimizer = new SGD(weights, { lr: 0.1 });
const swag = new SWAG(weights);
for (let step = 0; step < 600; step++) {
  optimizer.minimize(() => {
    const at = tf.randomUniform([4], 0, 64, 'int32', step + 1);
    const error = predict(xs.gather(at)).sub(ys.gather(at));
    return error.square().mean().asScalar();
  });
  // The constant learning rate keeps the weights moving.
  if (step >= 100) swag.update();
}

// Inside the data, at its edge, and far outside.
const at = tf.tensor1d([0, 1, 5]);
const samples = [];
for (let seed = 0; seed < 100; seed++) {
  samples.push(swag.swapSample(() => predict(at), { seed }));
}
const all = tf.stack(samples);
const { mean, variance } = tf.moments(all, 0);
console.log('prediction', Array.from(mean.dataSync()));
const deviation = variance.sqrt();
console.log('standard deviation', Array.from(deviation.dataSync()));
