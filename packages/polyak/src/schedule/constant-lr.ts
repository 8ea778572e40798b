import { checkInteger, checkInterval } from '../argument.ts';
import { FactorScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

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
export class ConstantLR extends FactorScheduler<Settled<ConstantLROptions>> {
  static override readonly className: string = 'ConstantLR';

  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link ConstantLROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(optimizer: Schedulable, options: ConstantLROptions = {}) {
    super(
      optimizer,
      settle('ConstantLR', options, { factor: 1 / 3, totalIters: 5 }),
      options.lastEpoch,
    );
  }

  protected override checkOptions({ factor, totalIters }: Settled<ConstantLROptions>): void {
    checkInterval('factor', factor, 0, 1);
    checkInteger('totalIters', totalIters, 0);
  }

  protected override factorAt(epoch: number): number {
    return epoch < this.options.totalIters ? this.options.factor : 1;
  }
}
