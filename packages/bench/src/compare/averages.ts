import * as tf from '@tensorflow/tfjs';
import { AveragedModel, getEmaAvgFn, getEmaMultiAvgFn } from 'polyak';
import { decay, emaAlone, type Started } from '../contenders/averaging.ts';
import { atOnce, type Contender } from '../contenders/contender.ts';
import type { BenchDevice } from '../device.ts';
import { readBack } from './read-back.ts';

/** The averages of `variables` in every way that tfjs and Polyak have. */
export function averageContenders(
  { device, finished }: BenchDevice,
  variables: readonly tf.Variable[],
): Contender[] {
  const contender = (average: string, start: () => Started): Contender => ({
    optimizer: '',
    average,
    start: () => ({ ...start(), device, finished }),
  });
  return [
    contender('EMAOptimizer', () => emaAlone(variables, [decay])),
    contender('EMAOptimizer, three decays', () => emaAlone(variables, [0.99, decay, 0.9999])),
    contender('AveragedModel(avgFn)', () =>
      averagedModel(variables, { avgFn: getEmaAvgFn(decay) }),
    ),
    contender('AveragedModel(multiAvgFn)', () =>
      averagedModel(variables, { multiAvgFn: getEmaMultiAvgFn(decay) }),
    ),
    contender('tf.movingAverage', () => movingAverage(variables)),
    contender('read back, CPU', () => readBack(variables, decay)),
  ];
}

function averagedModel(
  variables: readonly tf.Variable[],
  options: ConstructorParameters<typeof AveragedModel>[1],
): Started {
  const averaged = new AveragedModel(variables, options);
  averaged.updateParameters(variables);
  // So that the averages no longer share their data with the weights, which would leave nothing to do.
  for (const variable of variables) tf.tidy(() => variable.assign(tf.mul(variable, 1.01)));
  return {
    step: atOnce(() => averaged.updateParameters(variables)),
    dispose: () => averaged.dispose(),
  };
}

/** tfjs's own: `v ← v − (1 − decay) (v − w)`, of one variable. */
function movingAverage(variables: readonly tf.Variable[]): Started {
  const averages = variables.map((variable) =>
    tf.tidy(() => tf.variable(tf.mul(variable, 1), false)),
  );
  return {
    step: atOnce(() => {
      averages.forEach((average, i) => {
        const weights = variables[i];
        if (weights) tf.tidy(() => tf.movingAverage(average, weights, decay, undefined, false));
      });
    }),
    dispose: () => tf.dispose(averages),
  };
}
