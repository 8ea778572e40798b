import * as tf from '@tensorflow/tfjs';

/** Queries, keys and values of [batch, tokens, 3 × width], each as [batch, heads, tokens, width / heads]. */
export function splitHeads(
  x: tf.Tensor,
  heads: number,
): [queries: tf.Tensor4D, keys: tf.Tensor4D, values: tf.Tensor4D] {
  const [batch = 1, tokens = 1, width = 1] = x.shape;
  const size: [number, number, number, number] = [batch, tokens, heads, width / 3 / heads];
  const parts = tf.split(x, 3, 2).map((part) => tf.transpose(tf.reshape(part, size), [0, 2, 1, 3]));
  return parts as [tf.Tensor4D, tf.Tensor4D, tf.Tensor4D];
}

/** The inverse: [batch, heads, tokens, size] → [batch, tokens, heads × size]. */
export function joinHeads(x: tf.Tensor4D): tf.Tensor3D {
  const [batch, heads, tokens, size] = x.shape;
  return tf.reshape(tf.transpose(x, [0, 2, 1, 3]), [batch, tokens, heads * size]);
}

/** The dot product of each query with each key, over the square root of their size. */
export function dotProducts(queries: tf.Tensor4D, keys: tf.Tensor4D): tf.Tensor4D {
  return tf.matMul(tf.mul(queries, queries.shape[3] ** -0.5), keys, false, true);
}
