import * as tf from '@tensorflow/tfjs';

export function relu<T extends tf.Tensor>(x: T): T {
  return tf.relu(x);
}

/** The exact one: `x Φ(x)`. */
export function gelu<T extends tf.Tensor>(x: T): T {
  return tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1));
}
