import type { LrLambda } from './lambda-lr.ts';
import { checkFunction, checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { EpochScheduler, type Point } from './epoch-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link MultiplicativeLR}. */
export interface MultiplicativeLROptions extends ScheduleOptions {
  /** The factor of each step: one function for all param groups, or one per group. */
  lrLambda: PerGroup<LrLambda>;
}

/**
 * Multiplies the current learning rate by a function: `lr(t) = lr(t − 1) · lrLambda(t)`. The state does not contain the
 * function.
 *
 * @example
 * ```ts
 * const schedule = new MultiplicativeLR(optimizer, { lrLambda: () => 0.95 });
 * ```
 */
export class MultiplicativeLR extends EpochScheduler<Settled<MultiplicativeLROptions>> {
  static override readonly className: string = 'MultiplicativeLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link MultiplicativeLROptions}
   * @throws TypeError if `lrLambda` is not a function, RangeError if it is a list of the wrong length
   */
  constructor(optimizer: Schedulable, options: MultiplicativeLROptions) {
    super(
      optimizer,
      settle('MultiplicativeLR', options, { lrLambda: undefined }),
      options.lastEpoch,
    );
  }

  override takeTurn(epoch: number): void {
    // From the learning rates left by the previous schedule, with the factor of epoch 0, as in torch.
    this.optimizer.paramGroups.forEach((group, i) => {
      group.lr *= this.factorAt(0, i);
    });
    this.enter(epoch);
  }

  protected override checkOptions({ lrLambda }: Settled<MultiplicativeLROptions>): void {
    checkPerGroup('lrLambda', lrLambda, this.optimizer.paramGroups.length, checkFunction);
  }

  protected override lrAt({ epoch, baseLr, group }: Point): number {
    let lr = baseLr;
    for (let t = 1; t <= epoch; t++) lr *= this.factorAt(t, group);
    return lr;
  }

  protected override lrOnEntry(point: Point): number {
    return this.lrAt({ ...point, baseLr: point.lr });
  }

  protected override lrAfterStep({ epoch, lr, group }: Point): number {
    return lr * this.factorAt(epoch, group);
  }

  private factorAt(epoch: number, group: number): number {
    return ofGroup('lrLambda', this.options.lrLambda, group)(epoch);
  }
}
