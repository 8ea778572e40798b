import * as tf from '@tensorflow/tfjs';
import { LBFGS } from 'polyak';

// A sum of two exponential decays, measured at 64 times.
const times = tf.linspace(0, 10, 64);
const [a, b] = [
  tf.variable(tf.tensor1d([1, 1])),
  tf.variable(tf.tensor1d([1, 0.1])),
];
const curve = (amplitudes: tf.Tensor, rates: tf.Tensor) =>
  times.reshape([64, 1]).mul(rates.neg()).exp().dot(amplitudes);
const measured = curve(tf.tensor1d([3, 1]), tf.tensor1d([2, 0.3]));

const optimizer = new LBFGS([a, b], {
  lineSearchFn: 'strongWolfe',
});
for (let step = 0; step < 20; step++) {
  const loss = await optimizer.step(() =>
    tf.losses.meanSquaredError(measured, curve(a, b)).asScalar(),
  );
  if (loss < 1e-10) break;
}
console.log('amplitudes', Array.from(a.dataSync()));
console.log('rates', Array.from(b.dataSync()));
console.log('evaluations', optimizer.funcEvals);
