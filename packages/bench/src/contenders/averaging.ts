import type * as tf from '@tensorflow/tfjs';
import { AveragedModel, EMAOptimizer, getEmaAvgFn, getEmaMultiAvgFn } from 'polyak';
import type { Average } from './kinds.ts';

const decay = 0.999;

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
