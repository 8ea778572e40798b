import { lax, nn, numpy as np } from '@jax-js/jax';
import { at } from '../../compare/jax.ts';
import { cnnSize } from '../networks.ts';
import { crossEntropy, type JaxNetwork } from './network.ts';

/** Two convolutions, each followed by pooling, and a dense layer; jax-js has the channels first. */
export function cnn(): JaxNetwork {
  const { batch, side, filters, classes } = cnnSize;
  const [first, second] = filters;
  const features = Math.floor(side / 4) ** 2 * second;
  const block = (h: np.Array, kernel: np.Array, bias: np.Array): np.Array => {
    const sum = lax.conv(h, kernel, [1, 1], 'SAME').add(bias.reshape([1, -1, 1, 1]));
    return lax.reduceWindow(nn.relu(sum), (window) => np.max(window), [1, 1, 2, 2], [1, 1, 2, 2]);
  };
  return {
    weights: [
      [first, 1, 3, 3],
      [first],
      [second, first, 3, 3],
      [second],
      [features, classes],
      [classes],
    ],
    input: [batch, 1, side, side],
    target: [batch, classes],
    loss: (weights, x, y) => {
      const once = block(x, at(weights, 0), at(weights, 1));
      const twice = block(once, at(weights, 2), at(weights, 3));
      const flat = twice.reshape([batch, features]);
      return crossEntropy(np.matmul(flat, at(weights, 4)).add(at(weights, 5)), y, batch);
    },
  };
}
