import * as tf from '@tensorflow/tfjs';
import { clipGradNorm, EMAOptimizer, SGD } from 'polyak';

// Batches of the line y = 2 x; the target of the fourth one is NaN.
const xs = tf.tensor1d([-1, 0, 1]);
const targetOf = (step: number) =>
  xs.mul<tf.Tensor1D>(step === 3 ? NaN : 2);

const slope = tf.variable(tf.scalar(0));
const optimizer = new EMAOptimizer(new SGD([slope], { lr: 0.1 }), {
  decay: 0.9,
});

for (let step = 0; step < 50; step++) {
  const ys = targetOf(step);
  const { value, grads } = optimizer.computeGradients(() =>
    tf.losses.meanSquaredError(ys, xs.mul(slope)).asScalar(),
  );
  const { gradients, norm } = clipGradNorm(grads, 1);
  const [size = NaN] = await norm.data<'float32'>();
  // A step with NaN would make the weights NaN, and the average permanently.
  if (Number.isFinite(size)) optimizer.applyGradients(gradients);
  else console.log(`step ${step} skipped: the norm is ${size}`);
  tf.dispose([ys, value, grads, gradients, norm]);
}

const read = () => slope.dataSync<'float32'>()[0];
console.log('slope', read());
console.log('average', optimizer.swapEmaWeights(read));
