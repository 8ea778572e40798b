import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { Adam, capture, EMAOptimizer } from 'polyak';

// y = x², learned by a small network.
const hidden = tf.variable(
  tf.randomNormal([1, 16], 0, 1, 'float32', 1),
);
const output = tf.variable(
  tf.randomNormal([16, 1], 0, 0.2, 'float32', 2),
);
const predict = (x: tf.Tensor2D) =>
  tf.tidy(() => x.matMul(hidden).sigmoid().matMul(output));

const optimizer = new EMAOptimizer(
  new Adam([hidden, output], { lr: 0.05 }),
  { halfLife: 20 },
);

// What changes from step to step is an argument.
const train = capture(
  (x: tf.Tensor2D, y: tf.Tensor2D) =>
    optimizer.minimize(
      () => tf.losses.meanSquaredError(y, predict(x)),
      true,
    ) as tf.Scalar,
);

for (let step = 1; step <= 300; step++) {
  const x = tf.randomUniform<tf.Rank.R2>([32, 1], -1, 1);
  const y = x.square<tf.Tensor2D>();
  const loss = train(x, y);
  if (step % 100 === 0) {
    console.log(`loss at ${step}`, (await loss.data())[0]);
  }
  tf.dispose([x, y, loss]);
}

// 'captured' on WebGPU, 'eager' elsewhere.
console.log('engine', train.engine);
console.log('recordings', train.recordings);
train.dispose();
