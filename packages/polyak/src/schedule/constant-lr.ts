import { checkInteger, checkInterval } from '../argument.ts';
import {
  EpochScheduler,
  type Point,
  type ScheduleOptions,
  type Settled,
} from './epoch-scheduler.ts';
import type { Schedulable } from './lr-scheduler.ts';

/** Options of {@link ConstantLR}. */
export interface ConstantLROptions extends ScheduleOptions {
  /**
   * What the learning rate is multiplied with at first, in [0, 1].
   * @defaultValue `1 / 3`
   */
  factor?: number;
  /**
   * The epoch from which it is whole again, at least 0.
   * @defaultValue `5`
   */
  totalIters?: number;
}

/**
 * Holds a part of the learning rate, then all of it: `lr(t) = lr(0) · factor` for `t < totalIters`, then `lr(0)`.
 *
 * @example
 * ```ts
 * const schedule = new ConstantLR(optimizer, { factor: 0.5, totalIters: 4 });
 * ```
 */
export class ConstantLR extends EpochScheduler<Settled<ConstantLROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link ConstantLROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(
    optimizer: Schedulable,
    { factor = 1 / 3, totalIters = 5, lastEpoch }: ConstantLROptions = {},
  ) {
    super(optimizer, { factor, totalIters }, lastEpoch);
  }

  protected override checkOptions({ factor, totalIters }: Settled<ConstantLROptions>): void {
    checkInterval('factor', factor, 0, 1);
    checkInteger('totalIters', totalIters, 0);
  }

  protected override lrAt({ epoch, lr, baseLr }: Point): number {
    const { factor, totalIters } = this.options;
    if (epoch === 0) return lr * factor;
    if (epoch !== totalIters) return lr;
    // Nothing is left to divide after a factor of 0.
    return factor === 0 ? baseLr : lr * (1 / factor);
  }
}
