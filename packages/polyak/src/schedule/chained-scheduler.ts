import { checkSchedulers, SchedulerList, type SchedulerListOptions } from './scheduler-list.ts';
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
  }

  override step(): void {
    for (const scheduler of this.options.schedulers) scheduler.step();
    this.epoch += 1;
    this.noteLr();
  }

  override noteInitialLr(): void {
    for (const scheduler of this.options.schedulers) scheduler.noteInitialLr();
  }

  override enter(epoch: number): void {
    for (const scheduler of this.options.schedulers) scheduler.enter(epoch);
    this.epoch = epoch;
    this.noteLr();
  }
}
