import * as tf from '@tensorflow/tfjs';
import type { Shape } from '../shape.ts';

/** Variables of these shapes, filled on the GPU; the speed does not depend on their values. */
export const makeVariables = (shapes: readonly Shape[]): tf.Variable[] =>
  shapes.map((shape) => tf.tidy(() => tf.variable(tf.fill([...shape], 0.1))));

export const makeGradients = (shapes: readonly Shape[]): tf.Tensor[] =>
  shapes.map((shape) => tf.fill([...shape], 0.01));

/** As `applyGradients` takes them. */
export const named = (
  variables: readonly tf.Variable[],
  gradients: readonly tf.Tensor[],
): tf.NamedTensorMap =>
  Object.fromEntries(
    variables.flatMap(({ name }, i) => (gradients[i] ? [[name, gradients[i]]] : [])),
  );
