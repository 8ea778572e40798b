import type * as tf from '@tensorflow/tfjs';
import {
  Adadelta,
  Adafactor,
  Adagrad,
  Adam,
  Adamax,
  AdamW,
  ASGD,
  LBFGS,
  Muon,
  NAdam,
  RAdam,
  RMSprop,
  Rprop,
  SGD,
} from 'polyak';

export function adadelta() {
  const optimizer = new Adadelta({ rho: 0.95 });
  return optimizer;
}

export function adafactor() {
  const optimizer = new Adafactor({ lr: 0.02 });
  return optimizer;
}

export function adagrad() {
  const optimizer = new Adagrad({
    lr: 0.1,
    initialAccumulatorValue: 0.1,
  });
  return optimizer;
}

export function adam() {
  const optimizer = new Adam({ lr: 0.001, betas: [0.9, 0.99] });
  return optimizer;
}

export function adamW() {
  const optimizer = new AdamW({ lr: 0.001, weightDecay: 0.05 });
  return optimizer;
}

export function adamax() {
  const optimizer = new Adamax({ lr: 0.002 });
  return optimizer;
}

export function asgd(weights: tf.Variable, loss: () => tf.Scalar) {
  const optimizer = new ASGD([weights], { lr: 0.05, t0: 100 });
  for (let step = 0; step < 200; step++) optimizer.minimize(loss);
  const average = optimizer.state.get(weights)?.slots['ax'];
  return { optimizer, average };
}

export async function lbfgs(
  w: tf.Variable,
  closure: () => tf.Scalar,
) {
  const optimizer = new LBFGS([w], {
    lineSearchFn: 'strongWolfe',
  });
  for (let step = 0; step < 10; step++) {
    const loss = await optimizer.step(closure);
    if (loss < 1e-6) break;
  }
  return optimizer;
}

export function muon(kernel: tf.Variable) {
  const optimizer = new Muon([kernel], {
    lr: 0.02,
    adjustLrFn: 'match_rms_adamw',
  });
  return optimizer;
}

export function nadam() {
  const optimizer = new NAdam({
    lr: 0.002,
    momentumDecay: 0.004,
  });
  return optimizer;
}

export function radam() {
  const optimizer = new RAdam({
    lr: 0.001,
    weightDecay: 0.01,
    decoupledWeightDecay: true,
  });
  return optimizer;
}

export function rmsprop() {
  const optimizer = new RMSprop({
    lr: 0.01,
    momentum: 0.9,
    centered: true,
  });
  return optimizer;
}

export function rprop() {
  const optimizer = new Rprop({ lr: 0.01, stepSizes: [1e-6, 1] });
  return optimizer;
}

export function sgd() {
  const optimizer = new SGD({
    lr: 0.1,
    momentum: 0.9,
    nesterov: true,
  });
  return optimizer;
}
