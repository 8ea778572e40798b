import { checkInterval, rejection } from '../argument.ts';
import type { TensorState } from '../checkpoint/state-dict.ts';
import type { OptimizerState } from '../optim/state.ts';
import { AverageRate, type AverageOptions, type AverageProgress } from './average-rate.ts';

/**
 * Options of `EMAOptimizer`. Of `decay`, `halfLife`, `horizon` and `sigmaRel` at most one may be given; without any
 * the decay is 0.9999.
 */
export interface EMAOptimizerOptions extends AverageOptions {
  /**
   * Several averages, each with its decay in [0, 1], in the same pass; in place of `decay`, `halfLife`, `horizon` and
   * `sigmaRel`.
   */
  decays?: readonly number[];
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

/** The state of an `EMAOptimizer` as plain data. */
export interface EMAOptimizerState {
  /** The wrapped optimizer's class name. */
  readonly className: string;
  /** The wrapped optimizer's own `stateDict()` if it has one, else what its `getWeights()` gives. */
  readonly optimizer: OptimizerState | readonly TensorState[];
  /** The averages, in the order in which their variables were first stepped; of each variable one after the other. */
  readonly ema: readonly TensorState[];
  /** The number of steps taken. */
  readonly currentStep: number;
  /** The option of this name. */
  readonly everyNSteps: number;
  /** How each average forgets, and how many updates it has had. */
  readonly averages: readonly AverageProgress[];
}

/** The rate of each average. */
export function averageRates(
  { decays, ...options }: AverageOptions & { decays?: readonly number[] },
  firstStep: number,
): AverageRate[] {
  if (decays === undefined) return [new AverageRate(options, firstStep)];
  const { decay, halfLife, horizon, sigmaRel } = options;
  if ([decay, halfLife, horizon, sigmaRel].some((one) => one !== undefined)) {
    throw new TypeError('only one of decays and decay, halfLife, horizon or sigmaRel may be given');
  }
  if (!Array.isArray(decays) || decays.length === 0) {
    throw rejection('decays', 'a list of at least one number in [0, 1]', decays);
  }
  return decays.map((one: number, k) => {
    checkInterval(`decays[${k}]`, one, 0, 1);
    return new AverageRate({ ...options, decay: one }, firstStep);
  });
}

/** Throws unless a saved state has so many averages. */
export function checkAverageCount(averages: unknown, count: number): void {
  if (Array.isArray(averages) && averages.length === count) return;
  throw rejection('averages', `a list of ${count}`, averages);
}
