import { checkInteger, checkInterval } from '../argument.ts';
import { FactorScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link ConstantLR}. */
export interface ConstantLROptions extends ScheduleOptions {
  /**
   * The initial factor of the learning rate, in [0, 1].
   * @defaultValue `1 / 3`
   */
  factor?: number;
  /**
   * The epoch at which the full learning rate is restored, at least 0.
   * @defaultValue `5`
   */
  totalIters?: number;
}

/**
 * Scales the learning rate by a constant, then restores it: `lr(t) = lr(0) · factor` for `t < totalIters`, then `lr(0)`.
 *
 * @example
 * ```ts
 * const schedule = new ConstantLR(optimizer, { factor: 0.5, totalIters: 4 });
 * ```
 */
export class ConstantLR extends FactorScheduler<Settled<ConstantLROptions>> {
  static override readonly className: string = 'ConstantLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link ConstantLROptions}
   * @throws RangeError or TypeError if an option is invalid
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
