import { onHost } from '../capture/host-calls.ts';
import { checkInteger } from '../argument.ts';
import type { ChainableScheduler } from './chainable-scheduler.ts';
import { checkListOf } from './plain-data.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import { changeAll, type Schedulable } from './scheduled-group.ts';
import { SchedulerList } from './scheduler-list.ts';

/** Options of {@link SequentialLR}. */
export interface SequentialLROptions extends ScheduleOptions {
  /** The schedules, in the order of their turns. */
  schedulers: readonly ChainableScheduler[];
  /** The epochs at which the second and later schedules start: one fewer than schedules, in order. */
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
  static override readonly className: string = 'SequentialLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link SequentialLROptions}
   * @throws RangeError or TypeError if an option is invalid, or not all schedules are of `optimizer`
   */
  constructor(optimizer: Schedulable, options: SequentialLROptions) {
    const defaults = { schedulers: undefined, milestones: undefined };
    const settled = settle('SequentialLR', options, defaults);
    const { lastEpoch = -1 } = options;
    super(optimizer, settled, lastEpoch);
    // Each constructor has already set the groups, but only the first schedule should have started.
    this.begin(true);
  }

  override step(): void {
    onHost(this, [], () => this.takeStep());
  }

  private takeStep(): void {
    const epoch = this.epoch + 1;
    const scheduler = this.schedulerAt(epoch);
    if (this.options.milestones.includes(epoch)) {
      changeAll(this.optimizer, () => scheduler.takeTurn(0));
    } else {
      scheduler.step();
    }
    this.epoch = epoch;
    this.lastLr = scheduler.getLastLr();
  }

  override noteInitialLr(): void {
    this.schedulerAt(0).noteInitialLr();
  }

  override enter(epoch: number): void {
    const { schedulers, milestones } = this.options;
    this.standBy();
    this.resetLr();
    schedulers.forEach((scheduler, i) => {
      const since = milestones[i - 1] ?? 0;
      const until = Math.min(milestones[i] ?? Infinity, epoch + 1);
      if (since >= until) return;
      if (since === 0) scheduler.enter(until - 1);
      else scheduler.takeTurn(until - 1 - since);
    });
    this.epoch = epoch;
    this.noteLr();
  }

  protected override checkOptions(options: Settled<SequentialLROptions>): void {
    super.checkOptions(options);
    const { schedulers, milestones } = options;
    checkListOf('milestones', milestones, schedulers.length - 1);
    for (const [i, milestone] of milestones.entries()) {
      checkInteger(`milestones[${i}]`, milestone, milestones[i - 1] ?? 0);
    }
  }

  private schedulerAt(epoch: number): ChainableScheduler {
    const { schedulers, milestones } = this.options;
    const turn = milestones.filter((milestone) => milestone <= epoch).length;
    const scheduler = schedulers[turn];
    if (!scheduler) throw new RangeError(`no schedule has its turn at epoch ${epoch}`);
    return scheduler;
  }
}
