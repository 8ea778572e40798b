import { checkInteger } from '../argument.ts';
import type { ChainableScheduler } from './chainable-scheduler.ts';
import type { ScheduleOptions, Settled } from './epoch-scheduler.ts';
import type { Schedulable } from './lr-scheduler.ts';
import { checkList } from './plain-data.ts';
import { SchedulerList } from './scheduler-list.ts';

/** Options of {@link SequentialLR}. */
export interface SequentialLROptions extends ScheduleOptions {
  /** The schedules, in the order of their turns. */
  schedulers: readonly ChainableScheduler[];
  /** The epochs at which the second schedule and those after it begin: one fewer than schedules, in order. */
  milestones: readonly number[];
}

/**
 * Runs one schedule after another, each from its own epoch 0.
 *
 * @example
 * ```ts
 * const warmup = new LinearLR(optimizer, { startFactor: 0.1, totalIters: 5 });
 * const decay = new CosineAnnealingLR(optimizer, { tMax: 95 });
 * const schedule = new SequentialLR(optimizer, { schedulers: [warmup, decay], milestones: [5] });
 * ```
 */
export class SequentialLR extends SchedulerList<Settled<SequentialLROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link SequentialLROptions}
   * @throws RangeError or TypeError if an option is not allowed, or the schedules are not all of `optimizer`
   */
  constructor(
    optimizer: Schedulable,
    { schedulers, milestones, lastEpoch = -1 }: SequentialLROptions,
  ) {
    super(optimizer, { schedulers, milestones }, lastEpoch);
    // Each constructor has set the learning rate already: only the first schedule is to have begun.
    for (const scheduler of schedulers) scheduler.undo();
    this.initialStep();
  }

  override step(): void {
    const epoch = this.epoch + 1;
    const scheduler = this.schedulerAt(epoch);
    if (this.options.milestones.includes(epoch)) scheduler.restart();
    else scheduler.step();
    this.epoch = epoch;
    this.lastLr = scheduler.getLastLr();
  }

  override undo(): void {
    this.schedulerAt(this.epoch).undo();
    this.epoch -= 1;
  }

  override initialStep(): void {
    this.resetLr();
    this.epoch += 1;
    this.schedulerAt(this.epoch).initialStep();
    this.noteLr();
  }

  override restart(): void {
    this.initialStep();
  }

  protected override checkOptions(options: Settled<SequentialLROptions>): void {
    super.checkOptions(options);
    const { schedulers, milestones } = options;
    checkList('milestones', milestones, schedulers.length - 1);
    milestones.forEach((milestone, i) => {
      checkInteger(`milestones[${i}]`, milestone, milestones[i - 1] ?? 0);
    });
  }

  private schedulerAt(epoch: number): ChainableScheduler {
    const { schedulers, milestones } = this.options;
    const turn = milestones.filter((milestone) => milestone <= epoch).length;
    const scheduler = schedulers[turn];
    if (!scheduler) throw new RangeError(`no schedule has its turn at epoch ${epoch}`);
    return scheduler;
  }
}
