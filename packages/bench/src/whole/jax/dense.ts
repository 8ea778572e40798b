import { nn, numpy as np } from '@jax-js/jax';
import { at } from '../../compare/jax.ts';
import { crossEntropy, type JaxNetwork } from './network.ts';

/** Dense layers with relu between them. */
export function denseNetwork({
  batch,
  sizes,
}: {
  batch: number;
  sizes: readonly number[];
}): JaxNetwork {
  const outputs = sizes.slice(1);
  const last = outputs.length - 1;
  return {
    weights: outputs.flatMap((size, i) => [[sizes[i] ?? 0, size], [size]]),
    input: [batch, sizes[0] ?? 0],
    target: [batch, sizes.at(-1) ?? 0],
    loss: (weights, x, y) => {
      const logits = outputs.reduce((h, _, i) => {
        const sum = np.matmul(h, at(weights, 2 * i)).add(at(weights, 2 * i + 1));
        return i < last ? nn.relu(sum) : sum;
      }, x);
      return crossEntropy(logits, y, batch);
    },
  };
}
