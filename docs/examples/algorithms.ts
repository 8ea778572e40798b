import type * as tf from '@tensorflow/tfjs';
import {
  Adadelta,
  Adagrad,
  Adam,
  Adamax,
  AdamW,
  ASGD,
  LBFGS,
  NAdam,
  RAdam,
  RMSprop,
  Rprop,
  SGD,
} from 'polyak';

export function adadelta() {
  // #region adadelta
  const optimizer = new Adadelta({ rho: 0.95 });
  // #endregion adadelta
  return optimizer;
}

export function adagrad() {
  // #region adagrad
  const optimizer = new Adagrad({
    lr: 0.1,
    initialAccumulatorValue: 0.1,
  });
  // #endregion adagrad
  return optimizer;
}

export function adam() {
  // #region adam
  const optimizer = new Adam({ lr: 0.001, betas: [0.9, 0.99] });
  // #endregion adam
  return optimizer;
}

export function adamW() {
  // #region adamw
  const optimizer = new AdamW({ lr: 0.001, weightDecay: 0.05 });
  // #endregion adamw
  return optimizer;
}

export function adamax() {
  // #region adamax
  const optimizer = new Adamax({ lr: 0.002 });
  // #endregion adamax
  return optimizer;
}

export function asgd(weights: tf.Variable, loss: () => tf.Scalar) {
  // #region asgd
  const optimizer = new ASGD([weights], { lr: 0.05, t0: 100 });
  for (let step = 0; step < 200; step++) optimizer.minimize(loss);
  const average = optimizer.state.get(weights)?.slots['ax'];
  // #endregion asgd
  return { optimizer, average };
}

export async function lbfgs(
  w: tf.Variable,
  closure: () => tf.Scalar,
) {
  // #region lbfgs
  const optimizer = new LBFGS([w], {
    lineSearchFn: 'strongWolfe',
  });
  for (let step = 0; step < 10; step++) {
    const loss = await optimizer.step(closure);
    if (loss < 1e-6) break;
  }
  // #endregion lbfgs
  return optimizer;
}

export function nadam() {
  // #region nadam
  const optimizer = new NAdam({
    lr: 0.002,
    momentumDecay: 0.004,
  });
  // #endregion nadam
  return optimizer;
}

export function radam() {
  // #region radam
  const optimizer = new RAdam({
    lr: 0.001,
    weightDecay: 0.01,
    decoupledWeightDecay: true,
  });
  // #endregion radam
  return optimizer;
}

export function rmsprop() {
  // #region rmsprop
  const optimizer = new RMSprop({
    lr: 0.01,
    momentum: 0.9,
    centered: true,
  });
  // #endregion rmsprop
  return optimizer;
}

export function rprop() {
  // #region rprop
  const optimizer = new Rprop({ lr: 0.01, stepSizes: [1e-6, 1] });
  // #endregion rprop
  return optimizer;
}

export function sgd() {
  // #region sgd
  const optimizer = new SGD({
    lr: 0.1,
    momentum: 0.9,
    nesterov: true,
  });
  // #endregion sgd
  return optimizer;
}
