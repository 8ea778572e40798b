import * as tf from '@tensorflow/tfjs';
import { buildModel, type ModelName } from '@polyak/vision-models';
import type { BenchDevice } from '../device.ts';
import { decay, emaAlone, withAverage } from './averaging.ts';
import { atOnce, type Contender } from './contender.ts';
import { optimizerKind } from './kinds.ts';
import { optimizerMaker } from './optimizers.ts';
import type { Choice, Work } from './update.ts';

export interface Training extends Choice {
  readonly model: ModelName;
  readonly batch: number;
  /** Width and height of the images. */
  readonly image: number;
}

const classes = 1000;

/**
 * Whole iterations on one batch: forward pass, backward pass, step and average; and the average by itself. The contenders of a
 * library share its model.
 */
export function trainWork(
  { device, finished }: BenchDevice,
  { model, optimizer: algorithm, libraries, averages, batch, image }: Training,
): Work {
  const images = tf.randomNormal<tf.Rank.R4>([batch, image, image, 3], 0, 1, 'float32', 1);
  const labels = tf.tidy(() => tf.oneHot(tf.range(0, batch, 1, 'int32'), classes));
  const models = libraries.map(() => buildModel(model, { image, classes }));
  const contenders = libraries.flatMap((library, i) => {
    const network = models[i];
    if (!network) return [];
    const variables = [...network.parameters.values()];
    const loss = () =>
      tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(
        labels,
        network.forward(images, { training: true }),
      );
    return averages.map((average): Contender => ({
      optimizer: optimizerKind(library, algorithm).name,
      average,
      start() {
        const make = optimizerMaker(library, algorithm);
        const { optimizer, afterStep, dispose } = withAverage(average, make, variables);
        const step = atOnce(() => {
          optimizer.minimize(loss, false, variables);
          afterStep();
        });
        return { device, step, finished, dispose };
      },
    }));
  });
  const [first] = models;
  if (first && averages.includes('EMAOptimizer')) {
    const variables = [...first.parameters.values()];
    contenders.push({
      ...{ optimizer: '', average: 'EMAOptimizer' },
      start: () => ({ ...emaAlone(variables, [decay]), device, finished }),
    });
  }
  return {
    contenders,
    dispose() {
      tf.dispose([images, labels]);
      for (const one of models) one.dispose();
    },
  };
}
