import * as tf from '@tensorflow/tfjs';
import { Lookahead, SGD } from 'polyak';

// 256 points around the plane y = x₁ + … + x₈.
const xs = tf.randomNormal([256, 8], 0, 1, 'float32', 1);
const noise = tf.randomNormal([256, 1], 0, 1, 'float32', 2);
const ys = xs.sum(1, true).add(noise);

function train(wrap: (sgd: SGD) => tf.Optimizer) {
  const slopes = tf.variable(tf.zeros([8, 1]));
  const sgd = new SGD([slopes], { lr: 0.05, momentum: 0.9 });
  const optimizer = wrap(sgd);
  for (let step = 0; step < 320; step++) {
    optimizer.minimize(() => {
      const start = (4 * step) % 256;
      const x = xs.slice([start, 0], [4, 8]) as tf.Tensor2D;
      const y = ys.slice([start, 0], [4, 1]);
      const given = tf.matMul(x, slopes);
      return tf.losses.meanSquaredError(y, given).asScalar();
    });
  }
  const distance = tf.tidy(() => slopes.sub(1).norm());
  return distance.dataSync<'float32'>()[0];
}

// How far the slopes are from the true ones, which are all 1.
console.log(
  'SGD',
  train((sgd) => sgd),
);
console.log(
  'Lookahead',
  train((sgd) => {
    return new Lookahead(sgd, { syncPeriod: 5, slowStepSize: 0.5 });
  }),
);
