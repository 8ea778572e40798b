import * as tf from '@tensorflow/tfjs';
import { ones, zeros } from '../definition/initial.ts';
import type { Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { standardize } from './standardize.ts';

/** Layer normalization over the last axis. */
export function layerNorm(scope: Scope, width: number, epsilon: number): Layer<tf.Tensor> {
  const weight = scope.parameter('weight', [width], ones);
  const bias = scope.parameter('bias', [width], zeros);
  return (x, pass) => {
    const last = [x.rank - 1];
    const standard = standardize(x, tf.moments(x, last, true), last, epsilon);
    return tf.add(tf.mul(standard, pass.read(weight)), pass.read(bias));
  };
}
