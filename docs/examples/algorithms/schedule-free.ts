import * as tf from '@tensorflow/tfjs';
import { ScheduleFreeAdamW } from 'polyak';

// 64 points of a sine, and a cubic to fit to them.
const xs = tf.linspace(-1, 1, 64);
const ys = xs.mul(3).sin();
const powers = tf.stack(
  [0, 1, 2, 3].map((n) => xs.pow(n)),
  1,
);
const w = tf.variable(tf.zeros([4]));
const loss = () =>
  tf.losses.meanSquaredError(ys, powers.dot(w)).asScalar();

// Every step sees two of the points, so the weights never converge.
const lossOfTwo = (seed: number) => {
  const picked = tf.randomUniformInt([2], 0, 64, seed);
  return tf.losses
    .meanSquaredError(
      ys.gather(picked),
      powers.gather(picked).dot(w),
    )
    .asScalar();
};
const optimizer = new ScheduleFreeAdamW([w], {
  lr: 0.1,
  warmupSteps: 100,
});
for (let step = 1; step <= 3000; step++) {
  optimizer.minimize(() => lossOfTwo(step));
  // The run could end after any of these.
  if (step % 1000 === 0) {
    const averaged = optimizer.swapAverages(loss);
    const [y, x] = [loss(), averaged].map(
      (value) => value.dataSync<'float32'>()[0],
    );
    console.log(`${step}, in training`, y);
    console.log(`${step}, averaged`, x);
  }
}
