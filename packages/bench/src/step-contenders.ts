import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';
import type { Contender } from './contender.ts';

const [lr, decay] = [1e-3, 0.999];

/** One Adam step on tensors of these shapes: tfjs's own, ours, and ours with an average in the same pass. */
export function stepContenders(shapes: readonly (readonly number[])[]): Contender[] {
  return [
    stepContender('tf.train.adam', shapes, () => tf.train.adam(lr)),
    stepContender('Adam', shapes, () => new Adam({ lr })),
    stepContender(
      'EMAOptimizer(Adam)',
      shapes,
      () => new EMAOptimizer(new Adam({ lr }), { decay }),
    ),
  ];
}

function stepContender(
  name: string,
  shapes: readonly (readonly number[])[],
  makeOptimizer: () => tf.Optimizer,
): Contender {
  const random = (shape: readonly number[]): tf.Tensor =>
    tf.tidy(() => tf.mul(tf.randomNormal([...shape], 0, 1, 'float32', 1), 0.1));
  const variables = shapes.map((shape) => tf.tidy(() => tf.variable(random(shape))));
  const gradients = Object.fromEntries(
    variables.map((variable) => [variable.name, random(variable.shape)]),
  );
  const opt = makeOptimizer();
  return {
    name,
    run: () => opt.applyGradients(gradients),
    dispose: () => {
      opt.dispose();
      tf.dispose([variables, gradients]);
    },
  };
}
