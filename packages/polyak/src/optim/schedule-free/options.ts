import { checkHalfOpen, checkInteger, checkLeftOpen } from '../../argument.ts';
import {
  checkFiniteAtLeast,
  checkPair,
  checkWeightDecay,
  type WeightDecayOptions,
} from '../base/options.ts';

/** Options that the Schedule-Free optimizers share. */
export interface ScheduleFreeOptions extends WeightDecayOptions {
  /**
   * Gives later steps more weight in the average: step t counts t^`r` times as much; at least 0.
   * @defaultValue `0`
   */
  r: number;
  /**
   * Gives the steps of a warmup less weight in the average: each counts as much as the largest step size so far, to this
   * power; at least 0.
   * @defaultValue `2`
   */
  weightLrPower: number;
}

/** Options of Schedule-Free optimizers with a warmup. */
export interface ScheduleFreeWarmupOptions extends ScheduleFreeOptions {
  /**
   * The number of steps in which the step size grows linearly to `lr`; an integer of at least 0.
   * @defaultValue `0`
   */
  warmupSteps: number;
}

/** Options of Schedule-Free optimizers with a running mean of squares. */
export interface ScheduleFreeMomentOptions extends ScheduleFreeOptions {
  /**
   * How much of the point at which gradients are taken is the average, in (0, 1]; at 1, it is the average itself (primal
   * averaging). Then the decay of the running mean of squares, in [0, 1).
   * @defaultValue `[0.9, 0.999]`
   */
  betas: readonly [number, number];
  /**
   * Added to the denominator, at least 0.
   * @defaultValue `1e-8`
   */
  eps: number;
}

export function checkScheduleFree(options: ScheduleFreeOptions): void {
  checkWeightDecay(options);
  checkFiniteAtLeast('r', options.r, 0);
  checkFiniteAtLeast('weightLrPower', options.weightLrPower, 0);
}

export function checkScheduleFreeMoments(options: ScheduleFreeMomentOptions): void {
  checkScheduleFree(options);
  const { betas, eps } = options;
  checkPair('betas', betas);
  checkBeta('betas[0]', betas[0]);
  checkHalfOpen('betas[1]', betas[1], 0, 1);
  checkFiniteAtLeast('eps', eps, 0);
}

export function checkWarmup({ warmupSteps }: ScheduleFreeWarmupOptions): void {
  checkInteger('warmupSteps', warmupSteps, 0);
}

/** At 0, y would be z, and x could not be computed from the two. */
export function checkBeta(name: string, beta: unknown): void {
  checkLeftOpen(name, beta, 0, 1);
}
