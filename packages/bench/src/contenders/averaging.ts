import * as tf from '@tensorflow/tfjs';
import { AveragedModel, EMAOptimizer, getEmaAvgFn, getEmaMultiAvgFn } from 'polyak';
import { atOnce, type Running } from './contender.ts';
import type { Average } from './kinds.ts';

export const decay = 0.999;

/** An optimizer, and what is done after each of its steps to keep the average. */
export interface AveragedOptimizer {
  readonly optimizer: tf.Optimizer;
  readonly afterStep: () => void;
  readonly dispose: () => void;
}

export function withAverage(
  average: Average,
  makeOptimizer: () => tf.Optimizer,
  variables: readonly tf.Variable[],
): AveragedOptimizer {
  if (average === 'none') return alone(makeOptimizer());
  if (average === 'EMAOptimizer') return alone(new EMAOptimizer(makeOptimizer(), { decay }));
  const optimizer = makeOptimizer();
  const averaged = new AveragedModel(
    variables,
    average === 'AveragedModel(avgFn)'
      ? { avgFn: getEmaAvgFn(decay) }
      : { multiAvgFn: getEmaMultiAvgFn(decay) },
  );
  return {
    optimizer,
    afterStep: () => averaged.updateParameters(variables),
    dispose() {
      averaged.dispose();
      optimizer.dispose();
    },
  };
}

function alone(optimizer: tf.Optimizer): AveragedOptimizer {
  return { optimizer, afterStep: () => undefined, dispose: () => optimizer.dispose() };
}

export type Started = Pick<Running, 'step' | 'dispose'>;

/** Exponential moving averages of the weights as they are: no optimizer takes a step. */
export function emaAlone(variables: readonly tf.Variable[], decays: readonly number[]): Started {
  const opt = new EMAOptimizer(tf.train.sgd(0.1), { decays });
  tf.tidy(() => {
    opt.applyGradients(Object.fromEntries(variables.map((v) => [v.name, tf.onesLike(v)])));
  });
  return { step: atOnce(() => opt.update()), dispose: () => opt.dispose() };
}
