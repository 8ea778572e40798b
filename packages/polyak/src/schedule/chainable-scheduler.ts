import { LRScheduler, type GroupSetting, type ScheduledGroup } from './lr-scheduler.ts';

/** A schedule that steps without a metric, so that {@link ChainedScheduler} and {@link SequentialLR} can run it. */
export abstract class ChainableScheduler<
  Options extends object = object,
> extends LRScheduler<Options> {
  /** Goes to the next epoch, or iteration: call it after the optimizer's step. */
  abstract override step(): void;

  /**
   * Takes one epoch back in the count, so that the constructor's own step can be taken again.
   * @internal
   */
  abstract undo(): void;

  /**
   * The constructor's own step: to epoch 0, or to the epoch after `lastEpoch`.
   * @internal
   */
  abstract initialStep(): void;

  /**
   * Begins at epoch 0 when its turn comes.
   * @internal
   */
  abstract restart(): void;

  protected override readGroup({ lr, initialLr = lr }: ScheduledGroup): GroupSetting {
    return { lr, initialLr };
  }
}
