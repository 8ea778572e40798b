import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

// 256 noisy points around the parabola y = x² − 1.
const xs = tf.linspace(-2, 2, 256).reshape([256, 1]);
const noise = tf.randomNormal([256, 1], 0, 0.5, 'float32', 1);
const ys = xs.square().sub(1).add(noise);

// Two layers, defined manually.
const hidden = 16;
const normal = (shape: [number, number], seed: number) =>
  tf.variable(tf.randomNormal(shape, 0, 0.5, 'float32', seed));
const weights = [
  normal([1, hidden], 2),
  tf.variable(tf.zeros([hidden])),
  normal([hidden, 1], 3),
  tf.variable(tf.zeros([1])),
] as const;

const predict = (x: tf.Tensor) => {
  const [w1, b1, w2, b2] = weights;
  return x.matMul(w1).add(b1).tanh().matMul(w2).add(b2);
};

const optimizer = new EMAOptimizer(
  new Adam([...weights], { lr: 0.02 }),
  { decay: 0.98 },
);

for (let step = 0; step < 500; step++) {
  // A batch of 16 points.
  const picked = tf.randomUniformInt([16], 0, 256, step);
  const [x, y] = [xs.gather(picked), ys.gather(picked)];
  optimizer.minimize(() =>
    tf.losses.meanSquaredError(y, predict(x)).asScalar(),
  );
  tf.dispose([picked, x, y]);
}

// The distance of the curve from the parabola.
const error = () =>
  tf.tidy(
    () =>
      tf.losses
        .meanSquaredError(xs.square().sub(1), predict(xs))
        .asScalar()
        .dataSync<'float32'>()[0],
  );
console.log('last step', error());
console.log('average', optimizer.swapEmaWeights(error));
