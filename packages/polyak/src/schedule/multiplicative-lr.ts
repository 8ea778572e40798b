import {
  EpochScheduler,
  type Point,
  type ScheduleOptions,
  type Settled,
} from './epoch-scheduler.ts';
import type { LrLambda } from './lambda-lr.ts';
import type { Schedulable } from './lr-scheduler.ts';
import { checkFunction, checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';

/** Options of {@link MultiplicativeLR}. */
export interface MultiplicativeLROptions extends ScheduleOptions {
  /** The factor of each step: one function for all param groups, or one for each. */
  lrLambda: PerGroup<LrLambda>;
}

/**
 * Multiplies the current learning rate with what a function says: `lr(t) = lr(t − 1) · lrLambda(t)`. The function
 * itself is not in the state.
 *
 * @example
 * ```ts
 * const schedule = new MultiplicativeLR(optimizer, { lrLambda: () => 0.95 });
 * ```
 */
export class MultiplicativeLR extends EpochScheduler<Settled<MultiplicativeLROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link MultiplicativeLROptions}
   * @throws TypeError if `lrLambda` is not a function, RangeError if it is a list of the wrong length
   */
  constructor(optimizer: Schedulable, { lrLambda, lastEpoch }: MultiplicativeLROptions) {
    super(optimizer, { lrLambda }, lastEpoch);
  }

  protected override checkOptions({ lrLambda }: Settled<MultiplicativeLROptions>): void {
    checkPerGroup('lrLambda', lrLambda, this.optimizer.paramGroups.length, checkFunction);
  }

  protected override lrAt({ epoch, lr, isInitial, group }: Point): number {
    return isInitial ? lr : lr * ofGroup('lrLambda', this.options.lrLambda, group)(epoch);
  }

  /** Goes on from the learning rate that the schedule before it left. */
  protected override restartPoint(point: Point): Point {
    return point;
  }
}
