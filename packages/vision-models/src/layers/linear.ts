import * as tf from '@tensorflow/tfjs';
import { uniformByInputs, type Initial } from '../definition/initial.ts';
import type { Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';

export interface LinearOptions {
  readonly inputs: number;
  readonly outputs: number;
  /** @defaultValue PyTorch's: uniform in ±1/√inputs */
  readonly weight?: Initial;
  /** False for none. @defaultValue as the weight's */
  readonly bias?: Initial | false;
}

/** A product with a matrix, over the last axis. */
export function linear(scope: Scope, options: LinearOptions): Layer<tf.Tensor> {
  const { inputs, outputs } = options;
  const byInputs = uniformByInputs(inputs);
  const { weight = byInputs, bias = byInputs } = options;
  const weights = scope.parameter('weight', [outputs, inputs], weight, 'linear');
  const biases = bias && scope.parameter('bias', [outputs], bias);
  return (x, pass) => {
    const y = product(x, pass.read(weights));
    return biases ? tf.add(y, pass.read(biases)) : y;
  };
}

/** Over the last axis of `x`: the other axes become one, since `matMul` cannot derive what it broadcasts. */
export function product(x: tf.Tensor, matrix: tf.Tensor): tf.Tensor {
  const [inputs = 1, outputs = 1] = matrix.shape;
  const rows = tf.reshape(x, [-1, inputs]);
  const result: tf.Tensor = tf.matMul(rows, matrix);
  return tf.reshape(result, [...x.shape.slice(0, -1), outputs]);
}
