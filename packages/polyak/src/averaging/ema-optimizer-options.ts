import type { Variable } from '@tensorflow/tfjs-core';
import { checkInteger, checkInterval, checkOneOf, rejection } from '../argument.ts';
import { AverageRate, type AverageOptions } from './average-rate.ts';
import { isLayersModel, type LayersModelLike } from '../layers-model.ts';
import type { WeightPolicyOptions } from './weight-policy.ts';

/** Options of an `EMAOptimizer`'s averages. */
export interface AveragesOptions extends AverageOptions, WeightPolicyOptions {
  /**
   * Several averages, each with its decay in [0, 1], in the same pass; in place of `decay`, `halfLife`, `horizon` and
   * `sigmaRel`.
   */
  decays?: readonly number[];
  /**
   * In float32, an average of decay d stops short of the weights where they differ by less than 2^-25 / (1 - d) of their
   * size. `'extended'` keeps what each update has been rounded off by as well: twice the memory, about twice the digits.
   * @defaultValue `'float32'`
   */
  precision?: 'float32' | 'extended';
  /**
   * Where the averages are kept: where the model is, or in the CPU's memory. For the latter the weights of each update
   * are read back while training goes on, and `join()` waits until all have arrived.
   * @defaultValue `'model'`
   */
  device?: 'model' | 'cpu';
  /**
   * The model, or the variables, whose other weights are covered too, as `buffers` says. Without it the averages are of
   * what the optimizer steps.
   */
  model?: LayersModelLike | readonly Variable[];
}

/**
 * Options of `EMAOptimizer`. Of `decay`, `halfLife`, `horizon` and `sigmaRel` at most one may be given; without any
 * the decay is 0.9999.
 */
export interface EMAOptimizerOptions extends AveragesOptions {
  /**
   * Average only after every N-th step, at least 1; the decay is not changed for it unless `intervalCorrected` is set.
   * @defaultValue `1`
   */
  everyNSteps?: number;
  /**
   * The number of steps already taken, for a run that goes on.
   * @defaultValue `0`
   */
  currentStep?: number;
  /**
   * Puts the (first) average in the weights' place for good after every N-th step, at least 1: Keras'
   * `ema_overwrite_frequency`, and Switch EMA (Li et al. 2024, arXiv:2402.09240). Null: never.
   * @defaultValue `null`
   */
  overwriteEveryNSteps?: number | null;
}

/** Options of `EMAOptimizer.swapEmaWeights`. */
export interface SwapOptions {
  /**
   * Whether to swap at all; `false` runs the body with the raw weights.
   * @defaultValue `true`
   */
  enabled?: boolean;
  /**
   * Which of several averages.
   * @defaultValue `0`
   */
  index?: number;
}

/** Throws for an option that says wrongly where or how exactly the averages are kept. */
export function checkAverages({ precision, device, model }: AveragesOptions): void {
  if (precision !== undefined) checkOneOf('precision', precision, ['float32', 'extended']);
  if (device !== undefined) checkOneOf('device', device, ['model', 'cpu']);
  if (model === undefined || isLayersModel(model) || Array.isArray(model)) return;
  throw rejection('model', 'a tf.LayersModel or an array of variables', model);
}

/** Throws unless weights can be overwritten so often, by averages that are there. */
export function checkOverwriting(everyNSteps: number | null, device: 'model' | 'cpu'): void {
  if (everyNSteps === null) return;
  checkInteger('overwriteEveryNSteps', everyNSteps, 1);
  if (device === 'cpu') {
    throw new TypeError(
      "overwriteEveryNSteps must be null with device 'cpu': it would have to wait",
    );
  }
}

/** The rate of each average. */
export function averageRates(options: AveragesOptions, firstStep: number): AverageRate[] {
  const { decays, decay, halfLife, horizon, sigmaRel } = options;
  const one = rateOptions(options);
  if (decays === undefined) return [new AverageRate(one, firstStep)];
  if ([decay, halfLife, horizon, sigmaRel].some((given) => given !== undefined)) {
    throw new TypeError('only one of decays and decay, halfLife, horizon or sigmaRel may be given');
  }
  if (!Array.isArray(decays) || decays.length === 0) {
    throw rejection('decays', 'a list of at least one number in [0, 1]', decays);
  }
  return decays.map((each: number, k) => {
    checkInterval(`decays[${k}]`, each, 0, 1);
    return new AverageRate({ ...one, decay: each }, firstStep);
  });
}

const rateNames = [
  'decay',
  'halfLife',
  'horizon',
  'sigmaRel',
  'warmup',
  'intervalCorrected',
  'init',
] as const satisfies (keyof AverageOptions)[];

/** Those options that say how an average forgets: they are saved with a run. */
function rateOptions(options: AverageOptions): AverageOptions {
  const given = rateNames.filter((name) => options[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, options[name]]));
}
