import * as tf from '@tensorflow/tfjs';

/** Mean and variance over some axes, which they keep with size 1. */
export interface Moments {
  readonly mean: tf.Tensor;
  readonly variance: tf.Tensor;
}

/**
 * `(x - mean) / √(variance + epsilon)`, with the moments of `x` over `axes`. The gradient is in closed form: step by step,
 * as tfjs would, it takes about twice as many kernels.
 */
export function standardize(
  x: tf.Tensor,
  { mean, variance }: Moments,
  axes: number[],
  epsilon: number,
): tf.Tensor {
  return tf.customGrad((input, save) => {
    const inverse = tf.rsqrt(tf.add(variance, epsilon));
    const value = tf.mul(tf.sub(input as tf.Tensor, mean), inverse);
    (save as tf.GradSaveFunc)([value, inverse]);
    const gradFunc = (dy: tf.Tensor, [saved, scale]: tf.Tensor[]) => {
      const y = saved as tf.Tensor;
      const along = tf.mul(y, tf.mean(tf.mul(dy, y), axes, true));
      const rest = tf.sub(tf.sub(dy, tf.mean(dy, axes, true)), along);
      return tf.mul(rest, scale as tf.Tensor);
    };
    return { value, gradFunc };
  })(x);
}
