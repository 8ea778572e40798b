import { checkInteger } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import type { SwapChoice } from '../../weight-swap.ts';
import { averagesOptionNames, type AveragesOptions } from '../kept/options.ts';

/**
 * Options of `EMAOptimizer`. Specify at most one of `decay`, `halfLife`, `horizon` and `sigmaRel`; the default is a decay
 * of 0.9999.
 */
export interface EMAOptimizerOptions extends AveragesOptions {
  /**
   * Average only after every N-th step, at least 1. The decay is not adjusted unless `intervalCorrected` is set.
   * @defaultValue `1`
   */
  everyNSteps?: number;
  /**
   * The number of steps already taken, for a resumed run.
   * @defaultValue `0`
   */
  currentStep?: number;
  /**
   * Permanently replaces the weights with the (first) average after every N-th step, at least 1: Keras'
   * `ema_overwrite_frequency`, and Switch EMA (Li et al. 2024, arXiv:2402.09240). Null: never.
   * @defaultValue `null`
   */
  overwriteEveryNSteps?: number | null;
}

/** Options of `EMAOptimizer.swapEmaWeights`. */
export interface SwapOptions extends SwapChoice {
  /**
   * Which average, if there is more than one.
   * @defaultValue `0`
   */
  index?: number;
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

/**
 * Throws if the wrapped optimizer skips steps, which only the device knows, and the averages would have to know them, too:
 * because they are on the CPU, or start with their first update.
 */
export function checkSkipping(inner: object, { device, init }: AveragesOptions): void {
  if (!('skipNonFinite' in inner) || inner.skipNonFinite !== true) return;
  const conflict = device === 'cpu' ? "device 'cpu'" : `init '${init}'`;
  if (device !== 'cpu' && (init === undefined || init === 'weights')) return;
  throw new TypeError(
    `skipNonFinite needs averages on the device that start from the weights, got ${conflict}`,
  );
}

/** Throws unless the options are an object, and each has a name that there is. */
export function checkEMAOptimizerOptions(options: EMAOptimizerOptions): void {
  const own = ['everyNSteps', 'currentStep', 'overwriteEveryNSteps'];
  checkOptionNames('EMAOptimizer', options, [...averagesOptionNames, ...own], aliases);
}

/** What options are called in Keras, NeMo, timm and PyTorch. */
const aliases = {
  emaDecay: 'decay',
  emaMomentum: 'decay',
  momentum: 'decay',
  beta: 'decay',
  emaOverwriteFrequency: 'overwriteEveryNSteps',
  everyNIterations: 'everyNSteps',
  updateEvery: 'everyNSteps',
  step: 'currentStep',
};
