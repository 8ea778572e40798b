import { checkAtLeast, checkInteger, rejection } from '../../argument.ts';
import { checkFiniteAtLeast } from '../base/options.ts';

/** Options of {@link LBFGS}. */
export interface LBFGSOptions {
  /**
   * How far to go along each direction, or where the line search begins; at least 0.
   * @defaultValue `1`
   */
  lr: number;
  /**
   * The most iterations in one step.
   * @defaultValue `20`
   */
  maxIter: number;
  /**
   * The step ends with the iteration that brings the evaluations of the closure to this number. A line search may take
   * one more.
   * @defaultValue `maxIter * 5 / 4`, rounded down
   */
  maxEval: number;
  /**
   * The step ends where no element of the gradient is larger.
   * @defaultValue `1e-7`
   */
  toleranceGrad: number;
  /**
   * The step ends when neither a weight nor the loss changes by more.
   * @defaultValue `1e-9`
   */
  toleranceChange: number;
  /**
   * How many past changes the curvature is estimated from. Each takes twice the memory of the variables.
   * @defaultValue `100`
   */
  historySize: number;
  /**
   * `'strongWolfe'` to look along each direction for a point that satisfies the strong Wolfe conditions; null to go
   * `lr` times the direction unseen.
   * @defaultValue `null`
   */
  lineSearchFn: 'strongWolfe' | null;
}

/** The names of the options. */
export const optionKeys = ['lr', 'maxIter', 'maxEval', 'toleranceGrad', 'toleranceChange'].concat([
  'historySize',
  'lineSearchFn',
]);

/** What a group may have. */
export const groupKeys = ['params', 'initialLr', ...optionKeys];

/**
 * The options with the defaults for what is not given.
 * @throws RangeError or TypeError if one is not allowed
 */
export function completeOptions(options: Partial<LBFGSOptions>): LBFGSOptions {
  const { maxIter = 20 } = options;
  const complete = {
    lr: 1,
    maxIter,
    maxEval: Math.floor((maxIter * 5) / 4),
    toleranceGrad: 1e-7,
    toleranceChange: 1e-9,
    historySize: 100,
    lineSearchFn: null,
    ...options,
  };
  checkLBFGSOptions(complete);
  return complete;
}

/** Throws unless the options are allowed. */
export function checkLBFGSOptions(options: LBFGSOptions): void {
  const { lineSearchFn } = options as { lineSearchFn: unknown };
  checkFiniteAtLeast('lr', options.lr, 0);
  checkInteger('maxIter', options.maxIter, 1);
  checkInteger('maxEval', options.maxEval, 1);
  checkAtLeast('toleranceGrad', options.toleranceGrad, 0);
  checkAtLeast('toleranceChange', options.toleranceChange, 0);
  checkInteger('historySize', options.historySize, 1);
  if (lineSearchFn === null || lineSearchFn === 'strongWolfe') return;
  throw rejection('lineSearchFn', '"strongWolfe" or null', lineSearchFn);
}
