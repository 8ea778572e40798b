import * as tf from '@tensorflow/tfjs';
import { LAWA, SGD } from 'polyak';

// 256 points around the plane y = x₁ + … + x₈.
const xs = tf.randomNormal([256, 8], 0, 1, 'float32', 1);
const noise = tf.randomNormal([256, 1], 0, 1, 'float32', 2);
const ys = xs.sum(1, true).add(noise);

const slopes = tf.variable(tf.zeros([8, 1]));
const optimizer = new SGD([slopes], { lr: 0.1 });
const lawa = new LAWA([slopes], { k: 6 });

for (let epoch = 0; epoch < 10; epoch++) {
  for (let step = 0; step < 64; step++) {
    optimizer.minimize(() => {
      const own = 64 * epoch + step + 1;
      const at = tf.randomUniform([4], 0, 256, 'int32', own);
      const x = xs.gather(at) as tf.Tensor2D;
      const given = tf.matMul(x, slopes);
      return tf.losses
        .meanSquaredError(ys.gather(at), given)
        .asScalar();
    });
  }
  lawa.update();
}

// How far the slopes are from the true ones, which are all 1.
const distance = () =>
  tf.tidy(() => slopes.sub(1).norm().dataSync<'float32'>()[0]);
console.log('last step', distance());
console.log('checkpoints', lawa.nAveraged);
console.log('their mean', lawa.swapAverages(distance));
