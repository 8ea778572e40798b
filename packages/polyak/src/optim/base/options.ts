import {
  checkAtLeast,
  checkBoolean,
  checkFinite,
  checkHalfOpen,
  isWholeList,
  rejection,
} from '../../argument.ts';

/** What options are called in tfjs, Keras, optax and Transformers. */
export const optionAliases = {
  learningRate: 'lr',
  stepSize: 'lr',
  beta1: 'betas',
  beta2: 'betas',
  b1: 'betas',
  b2: 'betas',
  beta: 'momentum',
  epsilon: 'eps',
  useNesterov: 'nesterov',
  decay: 'weightDecay',
  rho: 'alpha',
  initialAccumulator: 'initialAccumulatorValue',
  clipThreshold: 'd',
  decayRate: 'beta2Decay',
  nsCoeffs: 'nsCoefficients',
  warmup: 'warmupSteps',
};

/** The options that every optimizer has. */
export interface CommonOptions {
  /**
   * Learning rate, at least 0.
   * @defaultValue `1e-3` in SGD, Adam, AdamW, Muon and RAdam, `2e-3` in Adamax and NAdam, `2.5e-3` in ScheduleFreeAdamW and
   * ScheduleFreeRAdam, `1e-2` in Adafactor, Adagrad, ASGD, RMSprop and Rprop, `1` in Adadelta and ScheduleFreeSGD
   */
  lr: number;
  /**
   * Whether to maximize the objective instead of minimizing it.
   * @defaultValue `false`
   */
  maximize: boolean;
}

/** Options of optimizers with weight decay. */
export interface WeightDecayOptions extends CommonOptions {
  /**
   * Weight decay, at least 0.
   * @defaultValue `0`; `0.01` in AdamW, `0.1` in Muon
   */
  weightDecay: number;
}

/** Options of optimizers with running means of the gradient and of its square. */
export interface MomentOptions extends WeightDecayOptions {
  /**
   * The decays of the two running means, each in [0, 1).
   * @defaultValue `[0.9, 0.999]`
   */
  betas: readonly [number, number];
  /**
   * Added to the denominator, at least 0.
   * @defaultValue `1e-8`
   */
  eps: number;
}

/** Throws unless `value` is a number of at least `low`, and finite. */
export function checkFiniteAtLeast(name: string, value: unknown, low: number): void {
  checkAtLeast(name, value, low);
  checkFinite(name, value);
}

export function checkCommon({ lr, maximize }: CommonOptions): void {
  checkFiniteAtLeast('lr', lr, 0);
  checkBoolean('maximize', maximize);
}

export function checkWeightDecay(options: WeightDecayOptions): void {
  checkCommon(options);
  checkFiniteAtLeast('weightDecay', options.weightDecay, 0);
}

export function checkMoments(options: MomentOptions): void {
  checkWeightDecay(options);
  const { betas, eps } = options;
  checkPair('betas', betas);
  betas.forEach((beta, i) => checkHalfOpen(`betas[${i}]`, beta, 0, 1));
  checkFiniteAtLeast('eps', eps, 0);
}

/** Throws unless `value` is a list of two, and nothing but a list. */
export function checkPair(name: string, value: unknown): void {
  if (isWholeList(value) && value.length === 2) return;
  throw rejection(name, 'a list of two numbers', value);
}
