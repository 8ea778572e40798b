import { onHost } from '../capture/host-calls.ts';
import { checkSchedulers, SchedulerList, type SchedulerListOptions } from './scheduler-list.ts';
import { noteSet, startOf } from './group-history.ts';
import { changeAll } from './scheduled-group.ts';
import type { ChainableScheduler } from './chainable-scheduler.ts';

/**
 * Steps multiple schedules of one optimizer together. Each multiplies the learning rate left by the previous one.
 *
 * @example
 * ```ts
 * const schedule = new ChainedScheduler([
 *   new ConstantLR(optimizer, { factor: 0.1, totalIters: 20 }),
 *   new ExponentialLR(optimizer, { gamma: 0.9 }),
 * ]);
 * ```
 */
export class ChainedScheduler extends SchedulerList<SchedulerListOptions> {
  static override readonly className: string = 'ChainedScheduler';

  /**
   * @param schedulers - the schedules, in the order to step them
   * @throws RangeError or TypeError unless `schedulers` contains at least one schedule, all of the same optimizer and none
   * of them a {@link ReduceLROnPlateau}
   */
  constructor(schedulers: readonly ChainableScheduler[]) {
    const { optimizer, lastEpoch } = checkSchedulers(schedulers);
    super(optimizer, { schedulers: [...schedulers] }, lastEpoch);
    if (lastEpoch > 0) this.restart(lastEpoch);
  }

  override step(): void {
    onHost(this, [], () => {
      for (const scheduler of this.options.schedulers) scheduler.step();
      this.epoch += 1;
      this.noteLr();
    });
  }

  override noteInitialLr(): void {
    for (const scheduler of this.options.schedulers) scheduler.noteInitialLr();
  }

  /** Step by step, since each schedule continues from the learning rate that the one before it left. */
  override enter(epoch: number): void {
    for (const scheduler of this.options.schedulers) scheduler.enter(0);
    this.epoch = 0;
    this.noteLr();
    while (this.epoch < epoch) this.step();
  }

  /** The schedules, resumed one by one, have set what each would alone. */
  private restart(epoch: number): void {
    const starts = this.optimizer.paramGroups.map((group) => ({ group, start: startOf(group) }));
    changeAll(this.optimizer, () => this.takeTurn(epoch));
    for (const { group, start } of starts) noteSet(group, { ...start, epoch });
  }
}
