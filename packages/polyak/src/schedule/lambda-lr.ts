import { EpochScheduler, type Point } from './epoch-scheduler.ts';
import { checkFunction, checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** The factor of the learning rate at an epoch. */
export type LrLambda = (epoch: number) => number;

/** Options of {@link LambdaLR}. */
export interface LambdaLROptions extends ScheduleOptions {
  /** The factor at each epoch: one function for all param groups, or one per group. */
  lrLambda: PerGroup<LrLambda>;
}

/**
 * Multiplies the initial learning rate by a function: `lr(t) = lr(0) · lrLambda(t)`. The state does not contain the
 * function.
 *
 * @example
 * ```ts
 * const schedule = new LambdaLR(optimizer, { lrLambda: (epoch) => 0.95 ** epoch });
 * ```
 */
export class LambdaLR extends EpochScheduler<Settled<LambdaLROptions>> {
  static override readonly className: string = 'LambdaLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link LambdaLROptions}
   * @throws TypeError if `lrLambda` is not a function, RangeError if it is a list of the wrong length
   */
  constructor(optimizer: Schedulable, options: LambdaLROptions) {
    super(optimizer, settle('LambdaLR', options, { lrLambda: undefined }), options.lastEpoch);
  }

  protected override checkOptions({ lrLambda }: Settled<LambdaLROptions>): void {
    checkPerGroup('lrLambda', lrLambda, this.optimizer.paramGroups.length, checkFunction);
  }

  protected override lrAt({ epoch, baseLr, group }: Point): number {
    return baseLr * ofGroup('lrLambda', this.options.lrLambda, group)(epoch);
  }
}
