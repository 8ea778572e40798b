import { checkFinite } from '../argument.ts';
import {
  EpochScheduler,
  type Point,
  type ScheduleOptions,
  type Settled,
} from './epoch-scheduler.ts';
import type { Schedulable } from './lr-scheduler.ts';

/** Options of {@link ExponentialLR}. */
export interface ExponentialLROptions extends ScheduleOptions {
  /** What the learning rate is multiplied with at each epoch. */
  gamma: number;
}

/**
 * Multiplies the learning rate with `gamma` at each epoch: `lr(t) = lr(0) · gamma^t`.
 *
 * @example
 * ```ts
 * const schedule = new ExponentialLR(optimizer, { gamma: 0.95 });
 * ```
 */
export class ExponentialLR extends EpochScheduler<Settled<ExponentialLROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link ExponentialLROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(optimizer: Schedulable, { gamma, lastEpoch }: ExponentialLROptions) {
    super(optimizer, { gamma }, lastEpoch);
  }

  protected override checkOptions({ gamma }: Settled<ExponentialLROptions>): void {
    checkFinite('gamma', gamma);
  }

  protected override lrAt({ lr, isInitial }: Point): number {
    return isInitial ? lr : lr * this.options.gamma;
  }
}
