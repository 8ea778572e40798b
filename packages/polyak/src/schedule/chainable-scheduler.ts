import { noteSet, startOf } from './group-history.ts';
import type { GroupSetting } from './group-setting.ts';
import { LRScheduler } from './lr-scheduler.ts';
import { changeAll, restoreGroup, type ScheduledGroup } from './scheduled-group.ts';

/** A schedule that steps without a metric, so that {@link ChainedScheduler} and {@link SequentialLR} can run it. */
export abstract class ChainableScheduler<
  Options extends object = object,
> extends LRScheduler<Options> {
  /** Goes to the next epoch, or iteration: call it after the optimizer's step. */
  abstract override step(): void;

  /**
   * Notes in the groups the learning rates that this schedule, as the first one, starts from.
   * @internal
   */
  abstract noteInitialLr(): void;

  /**
   * Stands at an epoch from now on, as if it had come there from epoch 0 and from the learning rates that it finds.
   * @internal
   */
  abstract enter(epoch: number): void;

  /**
   * Waits for its turn, as if it had not begun.
   * @internal
   */
  abstract standBy(): void;

  /**
   * Takes its turn in a {@link SequentialLR} and stands at an epoch of it: from the first learning rates, unless
   * overridden.
   * @internal
   */
  takeTurn(epoch: number): void {
    this.resetLr();
    this.enter(epoch);
  }

  /** Sets the learning rates as they were before any schedule. */
  protected resetLr(): void {
    for (const group of this.optimizer.paramGroups) group.lr = group.initialLr ?? group.lr;
  }

  /**
   * Begins at construction: at epoch 0, or at the epoch after `lastEpoch`, and then from the learning rates before any
   * schedule.
   * @param alone - undo what the schedules have set that were made just now
   */
  protected begin(alone: boolean): void {
    const epoch = this.epoch + 1;
    const starts = this.optimizer.paramGroups.map((group) => ({ group, start: startOf(group) }));
    changeAll(this.optimizer, () => {
      for (const { group, start } of starts) {
        if (alone) restoreGroup(group, start.before);
        if (epoch > 0) {
          // One made just now for the same epoch has brought the group there: this one multiplies what it left.
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
