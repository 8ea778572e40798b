import { nn, numpy as np } from '@jax-js/jax';
import { at, type Arrays } from '../../compare/jax.ts';
import { transformerSize, transformerWeights } from '../networks.ts';
import type { JaxNetwork } from './network.ts';

const { batch, length, width, blocks } = transformerSize;

/** Blocks of attention with one head and a dense layer, each added to its normalized input. */
export function transformer(): JaxNetwork {
  const shape = [batch, length, width];
  return {
    weights: transformerWeights,
    input: shape,
    target: shape,
    loss: (weights, x, y) => {
      let h = x;
      for (let i = 0; i < blocks; i++) h = attentionBlock(h, weights.slice(8 * i, 8 * i + 8));
      return np.square(h.sub(y)).mean();
    },
  };
}

function attentionBlock(x: np.Array, weights: Arrays): np.Array {
  const normal = normalized(x.ref, at(weights, 0));
  const query = np.matmul(normal.ref, at(weights, 1));
  const key = np.matmul(normal.ref, at(weights, 2));
  const value = np.matmul(normal, at(weights, 3));
  const scores = np.matmul(query, np.matrixTranspose(key)).mul(width ** -0.5);
  const mixed = np.matmul(nn.softmax(scores), value);
  const attended = x.add(np.matmul(mixed, at(weights, 4)));
  const hidden = nn.relu(np.matmul(normalized(attended.ref, at(weights, 5)), at(weights, 6)));
  return attended.add(np.matmul(hidden, at(weights, 7)));
}

const normalized = (x: np.Array, scale: np.Array): np.Array =>
  nn.standardize(x, -1, { epsilon: 1e-5 }).mul(scale);
