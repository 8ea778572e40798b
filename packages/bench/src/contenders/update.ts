import * as tf from '@tensorflow/tfjs';
import type { BenchDevice } from '../device.ts';
import type { Shape } from '../shape.ts';
import { withAverage } from './averaging.ts';
import { atOnce, type Contender } from './contender.ts';
import { optimizerKind, type Algorithm, type Average, type Library } from './kinds.ts';
import { optimizerMaker } from './optimizers.ts';
import { makeGradients, makeVariables, named } from './tensors.ts';

/** Which contenders there are: each library with each average. */
export interface Choice {
  readonly optimizer: Algorithm;
  readonly libraries: readonly Library[];
  readonly averages: readonly Average[];
}

export interface Work {
  readonly contenders: readonly Contender[];
  /** Of what the contenders share. */
  readonly dispose: () => void;
}

/**
 * An optimizer step on tensors of these shapes, with given gradients. All contenders share the gradients, and those of a
 * library its weights: each has slots and averages of its own.
 */
export function updateWork(
  { device, finished }: BenchDevice,
  shapes: readonly Shape[],
  { optimizer: algorithm, libraries, averages }: Choice,
): Work {
  const gradients = makeGradients(shapes);
  const weights = libraries.map(() => makeVariables(shapes));
  const contenders = libraries.flatMap((library, i) => {
    const { name } = optimizerKind(library, algorithm);
    const make = optimizerMaker(library, algorithm);
    const variables = weights[i] ?? [];
    const byName = named(variables, gradients);
    return averages.map((average): Contender => ({
      optimizer: name,
      average,
      start() {
        const { optimizer, afterStep, dispose } = withAverage(average, make, variables);
        const step = atOnce(() => {
          optimizer.applyGradients(byName);
          afterStep();
        });
        return { device, step, finished, dispose };
      },
    }));
  });
  return { contenders, dispose: () => tf.dispose([gradients, weights]) };
}
