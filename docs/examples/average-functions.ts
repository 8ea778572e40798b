import type * as tf from '@tensorflow/tfjs';
import { AveragedModel, getEmaMultiAvgFn } from 'polyak';

/** An EMA with decay 0.9, one tensor at a time. */
export function emaByTensor(variables: readonly tf.Variable[]) {
  // #region avg
  const averaged = new AveragedModel(variables, {
    avgFn: (average, weights) =>
      average.mul(0.9).add(weights.mul(0.1)),
  });
  // #endregion avg
  return averaged;
}

/** An EMA whose decay increases from 2/11 to 0.999, for all tensors at once. */
export function warmedUpEma(variables: readonly tf.Variable[]) {
  // #region multi
  const averaged = new AveragedModel(variables, {
    multiAvgFn: (averages, weights, nAveraged) => {
      const decay = Math.min(
        0.999,
        (1 + nAveraged) / (10 + nAveraged),
      );
      getEmaMultiAvgFn(decay)(averages, weights, nAveraged);
    },
  });
  // #endregion multi
  return averaged;
}
