import { checkEntries, checkInteger, checkNotNegative } from '../argument.ts';
import { FactorScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link MultiStepLR}. */
export interface MultiStepLROptions extends ScheduleOptions {
  /** The epochs of the decays; a duplicate decays twice. */
  milestones: readonly number[];
  /**
   * The factor of each decay, at least 0.
   * @defaultValue `0.1`
   */
  gamma?: number;
}

/**
 * Multiplies the learning rate by `gamma` at each milestone: `lr(t) = lr(0) · gamma^(milestones up to t)`.
 *
 * @example
 * ```ts
 * const schedule = new MultiStepLR(optimizer, { milestones: [30, 80], gamma: 0.1 });
 * ```
 */
export class MultiStepLR extends FactorScheduler<Settled<MultiStepLROptions>> {
  static override readonly className: string = 'MultiStepLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link MultiStepLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: MultiStepLROptions) {
    super(
      optimizer,
      settle('MultiStepLR', options, { milestones: undefined, gamma: 0.1 }),
      options.lastEpoch,
    );
  }

  protected override checkOptions({ milestones, gamma }: Settled<MultiStepLROptions>): void {
    checkEntries('milestones', milestones, 'an array', (name, milestone) =>
      checkInteger(name, milestone, 0),
    );
    checkNotNegative('gamma', gamma);
  }

  protected override factorAt(epoch: number): number {
    const { milestones, gamma } = this.options;
    return gamma ** milestones.filter((milestone) => milestone <= epoch).length;
  }
}
