import { noteSet, startOf } from './group-history.ts';
import type { GroupSetting } from './group-setting.ts';
import { LRScheduler } from './lr-scheduler.ts';
import { changeAll, restoreGroup, type ScheduledGroup } from './scheduled-group.ts';

/** A schedule that steps without a metric, so that {@link ChainedScheduler} and {@link SequentialLR} can run it. */
export abstract class ChainableScheduler<
  Options extends object = object,
> extends LRScheduler<Options> {
  /** Advances to the next epoch or iteration. Call it after the optimizer step. */
  abstract override step(): void;

  /**
   * Records in the groups the learning rates that this schedule, as the first one, starts from.
   * @internal
   */
  abstract noteInitialLr(): void;

  /**
   * Moves to an epoch as if it had stepped there from epoch 0 and the current learning rates.
   * @internal
   */
  abstract enter(epoch: number): void;

  /**
   * Waits for its turn, as if it had not started.
   * @internal
   */
  abstract standBy(): void;

  /**
   * Takes its turn in a {@link SequentialLR} at an epoch of its own, from the initial learning rates unless
   * overridden.
   * @internal
   */
  takeTurn(epoch: number): void {
    this.resetLr();
    this.enter(epoch);
  }

  /** Restores the learning rates from before any schedule. */
  protected resetLr(): void {
    for (const group of this.optimizer.paramGroups) group.lr = group.initialLr ?? group.lr;
  }

  /**
   * Starts at construction: at epoch 0, or at the epoch after `lastEpoch` and then from the learning rates before any
   * schedule.
   * @param alone - whether to undo the changes of the schedules constructed just before
   */
  protected begin(alone: boolean): void {
    const epoch = this.epoch + 1;
    const starts = this.optimizer.paramGroups.map((group) => ({ group, start: startOf(group) }));
    changeAll(this.optimizer, () => {
      for (const { group, start } of starts) {
        if (alone) restoreGroup(group, start.before);
        if (epoch > 0) {
          // A schedule constructed just before has moved the group to the same epoch: this one multiplies its result.
          if (alone || start.epoch !== epoch) group.lr = group.initialLr ?? group.lr;
        } else if (start.isByHand && (alone || start.epoch === undefined)) {
          delete group.initialLr;
        }
      }
      this.noteInitialLr();
      this.enter(epoch);
    });
    for (const { group, start } of starts) noteSet(group, { ...start, epoch });
  }

  protected override readGroup(
    { lr, initialLr = lr }: ScheduledGroup,
    _options: Options = this.options,
  ): GroupSetting {
    return { lr, initialLr };
  }
}

/** Also of a schedule from another copy of this package, where `instanceof` does not hold. */
export function isChainable(value: unknown): value is ChainableScheduler {
  const { takeTurn, standBy } = (value ?? {}) as Partial<ChainableScheduler>;
  return typeof takeTurn === 'function' && typeof standBy === 'function';
}
