import { checkNotNegative } from '../argument.ts';
import { FactorScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link ExponentialLR}. */
export interface ExponentialLROptions extends ScheduleOptions {
  /** The factor of the learning rate at each epoch, at least 0. */
  gamma: number;
}

/**
 * Multiplies the learning rate by `gamma` every epoch: `lr(t) = lr(0) · gamma^t`.
 *
 * @example
 * ```ts
 * const schedule = new ExponentialLR(optimizer, { gamma: 0.95 });
 * ```
 */
export class ExponentialLR extends FactorScheduler<Settled<ExponentialLROptions>> {
  static override readonly className: string = 'ExponentialLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link ExponentialLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: ExponentialLROptions) {
    super(optimizer, settle('ExponentialLR', options, { gamma: undefined }), options.lastEpoch);
  }

  protected override checkOptions({ gamma }: Settled<ExponentialLROptions>): void {
    checkNotNegative('gamma', gamma);
  }

  protected override factorAt(epoch: number): number {
    return this.options.gamma ** epoch;
  }
}
