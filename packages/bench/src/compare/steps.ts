import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';
import { atOnce, type Contender } from '../contenders/contender.ts';
import { makeGradients, makeVariables, named } from '../contenders/tensors.ts';
import type { Shape } from '../shape.ts';
import type { BenchDevice } from '../device.ts';
import { decay } from '../contenders/averaging.ts';

const lr = 1e-3;

/** One Adam step on tensors of these shapes: tfjs's own, ours, and ours with an average in the same pass. */
export function stepContenders(
  { device, finished }: BenchDevice,
  shapes: readonly Shape[],
): Contender[] {
  const contender = (
    optimizer: string,
    average: string,
    makeOptimizer: () => tf.Optimizer,
  ): Contender => ({
    optimizer,
    average,
    start() {
      const variables = makeVariables(shapes);
      const gradients = makeGradients(shapes);
      const byName = named(variables, gradients);
      const opt = makeOptimizer();
      return {
        device,
        step: atOnce(() => opt.applyGradients(byName)),
        finished,
        dispose() {
          opt.dispose();
          tf.dispose([variables, gradients]);
        },
      };
    },
  });
  return [
    contender('tf.train.adam', 'none', () => tf.train.adam(lr)),
    contender('Adam', 'none', () => new Adam({ lr })),
    contender('Adam', 'EMAOptimizer', () => new EMAOptimizer(new Adam({ lr }), { decay })),
    contender(
      'tf.train.adam',
      'EMAOptimizer',
      () => new EMAOptimizer(tf.train.adam(lr), { decay }),
    ),
  ];
}
