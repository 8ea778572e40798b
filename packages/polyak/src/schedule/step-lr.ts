import { checkInteger, checkNotNegative } from '../argument.ts';
import { FactorScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link StepLR}. */
export interface StepLROptions extends ScheduleOptions {
  /** The number of epochs between decays, at least 1. */
  stepSize: number;
  /**
   * The factor of each decay, at least 0.
   * @defaultValue `0.1`
   */
  gamma?: number;
}

/**
 * Multiplies the learning rate by `gamma` every `stepSize` epochs: `lr(t) = lr(0) · gamma^⌊t / stepSize⌋`.
 *
 * @example
 * ```ts
 * const schedule = new StepLR(optimizer, { stepSize: 30, gamma: 0.1 });
 * for (let epoch = 0; epoch < 100; epoch++) {
 *   trainOneEpoch();
 *   schedule.step();
 * }
 * ```
 */
export class StepLR extends FactorScheduler<Settled<StepLROptions>> {
  static override readonly className: string = 'StepLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link StepLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: StepLROptions) {
    super(
      optimizer,
      settle('StepLR', options, { stepSize: undefined, gamma: 0.1 }),
      options.lastEpoch,
    );
  }

  protected override checkOptions({ stepSize, gamma }: Settled<StepLROptions>): void {
    checkInteger('stepSize', stepSize, 1);
    checkNotNegative('gamma', gamma);
  }

  protected override factorAt(epoch: number): number {
    const { stepSize, gamma } = this.options;
    return gamma ** Math.floor(epoch / stepSize);
  }
}
