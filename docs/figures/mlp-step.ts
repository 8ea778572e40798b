import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

const batch = 64;
const sizes = [784, 256, 128, 10];

/** The training step that the documentation counts and draws: three dense layers, with `EMAOptimizer(Adam)`. */
export function mlpStep(afterForward: () => void = () => undefined) {
  const layers = sizes.slice(1).map((outputs, i) => ({
    matrix: weights([sizes[i] ?? 0, outputs], 2 * i + 1),
    bias: weights([outputs], 2 * i + 2),
  }));
  const logits = (x: tf.Tensor2D) =>
    layers.reduce((h, { matrix, bias }, i) => {
      const sum = h.matMul(matrix).add<tf.Tensor2D>(bias);
      return i < layers.length - 1 ? sum.relu() : sum;
    }, x);
  const variables = layers.flatMap(({ matrix, bias }) => [matrix, bias]);
  const optimizer = new EMAOptimizer(new Adam(variables), { decay: 0.999 });
  const x = tf.randomNormal<tf.Rank.R2>([batch, 784], 0, 1, 'float32', 7);
  const y = tf.tidy(() => {
    const digits = tf.range(0, batch, 1, 'int32').mod(tf.scalar(10, 'int32'));
    return tf.oneHot(digits, 10).toFloat() as tf.Tensor2D;
  });
  return {
    x,
    y,
    step: (x: tf.Tensor2D, y: tf.Tensor2D) =>
      optimizer.minimize(() => {
        const loss = tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(y, logits(x));
        afterForward();
        return loss;
      }),
    dispose: () => {
      optimizer.dispose();
      tf.dispose([x, y, variables]);
    },
  };
}

function weights(shape: number[], seed: number): tf.Variable {
  return tf.tidy(() => tf.variable(tf.randomNormal(shape, 0, 0.05, 'float32', seed)));
}
