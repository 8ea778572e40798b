import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  cosineDecay,
  EMAOptimizer,
  scaleDecay,
  scaleHalfLife,
  scaleHorizon,
  weightProfile,
} from 'polyak';

/** An average that quickly forgets the initial weights, and one without them. */
export function beginnings() {
  // #region warmup
  const warmed = new EMAOptimizer(tf.train.sgd(0.1), {
    decay: 0.9999,
    warmup: 'ramp',
  });
  const debiased = new EMAOptimizer(tf.train.sgd(0.1), {
    decay: 0.9999,
    init: 'zero',
  });
  // #endregion warmup
  return [warmed, debiased];
}

/** Three averages in one pass, and the first one's prediction. */
export async function severalDecays(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  // #region several
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
    decays: [0.9, 0.99, 0.999],
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  await model.fit(xs, ys, { epochs: 10 });

  const losses = [0, 1, 2].map((index) =>
    optimizer.swapEmaWeights(() => model.evaluate(xs, ys), {
      index,
    }),
  );
  // #endregion several
  return { optimizer, losses };
}

/** The shares of the initial weights and of the last hundred steps in the average. */
export function shares() {
  // #region profile
  const profile = weightProfile(
    { decay: 0.999, warmup: 'ramp' },
    1000,
  );
  const initial = profile[0]; // the weights before the first step
  const recent = profile.slice(-100).reduce((a, b) => a + b);
  // #endregion profile
  return { initial, recent };
}

/** A decay that rises from 0.996 to 1 over a run. */
export function rising(steps: number) {
  // #region cosine
  const optimizer = new EMAOptimizer(new Adam({ lr: 1e-3 }), {
    decay: cosineDecay({ start: 0.996, end: 1, steps }),
  });
  // #endregion cosine
  return optimizer;
}

/** The decay, half-life and horizon for batches of 256 instead of 32. */
export function scaled() {
  // #region scale
  const kappa = 256 / 32;
  const decay = scaleDecay(0.9999, kappa); // 0.9992
  const halfLife = scaleHalfLife(1000, kappa); // 125
  const horizon = scaleHorizon(1000, kappa); // 125.4
  // #endregion scale
  return { decay, halfLife, horizon };
}
