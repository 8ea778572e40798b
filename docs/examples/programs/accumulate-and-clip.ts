import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer, ExponentialLR } from 'polyak';

// 512 points near a plane, with some outliers.
const xs = tf.randomNormal([512, 4], 0, 1, 'float32', 1);
const plane = tf.tensor2d([[1], [-2], [3], [0.5]]);
const outliers = tf
  .randomUniform([512, 1], 0, 1, 'float32', 2)
  .less(0.02)
  .toFloat()
  .mul(100);
const ys = xs.matMul(plane).add(outliers);

const w = tf.variable(tf.zeros([4, 1]));
// One step every four calls, with the mean of their gradients.
const adam = new Adam([w], { lr: 0.1, accumulate: 4 });
// Clips the gradient norm of every step to 1.
adam.clipping = { clipGradNorm: 1 };
const optimizer = new EMAOptimizer(adam, { decay: 0.9 });

// The hook is called after each step, so once every four calls.
const schedule = new ExponentialLR(adam, { gamma: 0.99 });
adam.registerStepPostHook(() => schedule.step());

const micro = 8;
for (let call = 0; call < 800; call++) {
  const start = (call * micro) % 512;
  optimizer.minimize(() => {
    const x = xs.slice([start, 0], [micro, 4]);
    const y = ys.slice([start, 0], [micro, 1]);
    return tf.losses.meanSquaredError(y, x.matMul(w)).asScalar();
  });
}

console.log('steps', adam.iterations);
console.log('learning rate', schedule.getLastLr()[0]);
console.log('norm before clipping', await adam.gradNorm());
console.log(
  'average',
  optimizer.swapEmaWeights(() => Array.from(w.dataSync())),
);
