import { nn, type numpy as np } from '@jax-js/jax';
import type { Arrays } from '../../compare/jax.ts';
import type { Shape } from '../../shape.ts';

/** A network in the idiom of jax-js, where each use of an array but the last takes a `ref`. */
export interface JaxNetwork {
  readonly weights: readonly Shape[];
  readonly input: Shape;
  readonly target: Shape;
  readonly loss: (weights: Arrays, x: np.Array, y: np.Array) => np.Array;
}

/** The mean over the rows, of one-hot targets. */
export const crossEntropy = (logits: np.Array, y: np.Array, rows: number): np.Array =>
  nn
    .logSoftmax(logits)
    .mul(y)
    .sum()
    .mul(-1 / rows);
