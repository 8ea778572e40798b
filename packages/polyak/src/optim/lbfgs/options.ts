import { checkAtLeast, checkInteger, rejection } from '../../argument.ts';
import { checkFiniteAtLeast } from '../base/options.ts';

/** Options of {@link LBFGS}. */
export interface LBFGSOptions {
  /**
   * The step length along each direction, or where the line search starts; at least 0.
   * @defaultValue `1`
   */
  lr: number;
  /**
   * The maximum number of iterations per step.
   * @defaultValue `20`
   */
  maxIter: number;
  /**
   * The maximum number of closure evaluations per step, checked after each iteration. A line search may take one more.
   * @defaultValue `maxIter * 5 / 4`, rounded down
   */
  maxEval: number;
  /**
   * Stop the step if no element of the gradient is larger.
   * @defaultValue `1e-7`
   */
  toleranceGrad: number;
  /**
   * Stop the step if neither a weight nor the loss changes by more.
   * @defaultValue `1e-9`
   */
  toleranceChange: number;
  /**
   * The number of past changes from which to estimate the curvature. Each takes twice the memory of the variables.
   * @defaultValue `100`
   */
  historySize: number;
  /**
   * `'strongWolfe'` to search along each direction for a point that satisfies the strong Wolfe conditions; null to
   * move by `lr` times the direction without a search.
   * @defaultValue `null`
   */
  lineSearchFn: 'strongWolfe' | null;
}

/** The names of the options. */
export const optionKeys = ['lr', 'maxIter', 'maxEval', 'toleranceGrad', 'toleranceChange'].concat([
  'historySize',
  'lineSearchFn',
]);

/** The fields of a group. */
export const groupKeys = ['params', 'initialLr', ...optionKeys];

/**
 * The options with defaults filled in.
 * @throws RangeError or TypeError if one is invalid
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

/** Throws unless the options are valid. */
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
