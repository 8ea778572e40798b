import type * as tf from '@tensorflow/tfjs';
import { AveragedModel, EMAOptimizer, getEmaAvgFn, getEmaMultiAvgFn } from 'polyak';

const decay = 0.999;

/** The four ways: without an average, with `EMAOptimizer`, and with torch's two kinds of `AveragedModel`. */
export const averages = [
  'none',
  'EMAOptimizer',
  'AveragedModel(avgFn)',
  'AveragedModel(multiAvgFn)',
] as const;
export type Average = (typeof averages)[number];

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
