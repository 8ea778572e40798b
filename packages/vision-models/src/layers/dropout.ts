import * as tf from '@tensorflow/tfjs';
import type { Layer } from '../definition/layer.ts';

/** While training, zeroes this share of the elements and scales up the others. */
export function dropout<T extends tf.Tensor>(rate: number): Layer<T> {
  return (x, { training, seed }) =>
    training && rate > 0 ? (tf.dropout(x, rate, x.shape, seed()) as T) : x;
}

/** While training, zeroes this share of the examples and scales up the others. */
export function stochasticDepth<T extends tf.Tensor>(rate: number): Layer<T> {
  return (x, { training, seed }) => {
    const [batch = 1, ...rest] = x.shape;
    const perExample = [batch, ...rest.map(() => 1)];
    return training && rate > 0 ? (tf.dropout(x, rate, perExample, seed()) as T) : x;
  };
}
