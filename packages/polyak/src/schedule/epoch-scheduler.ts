import { checkFinite, checkInteger } from '../argument.ts';
import { ChainableScheduler } from './chainable-scheduler.ts';
import type { GroupSetting, Schedulable, SchedulerState } from './lr-scheduler.ts';
import { checkNumbers } from './plain-data.ts';

/** The options that every schedule by epochs has. */
export interface ScheduleOptions {
  /**
   * The last epoch (or iteration) that was trained already; the groups must have `initialLr` if it is 0 or more. To go
   * on with a saved run, load its state instead: that restores the learning rates too.
   * @defaultValue `-1`
   */
  lastEpoch?: number;
}

/** Options with the defaults filled in. */
export type Settled<Options extends ScheduleOptions> = Required<Omit<Options, 'lastEpoch'>>;

/** All that a formula may depend on: one param group about to enter an epoch. */
export interface Point {
  /** The epoch (or iteration) to enter, from 0. */
  readonly epoch: number;
  /** The steps taken since the schedule was made. */
  readonly stepsTaken: number;
  /** Whether this is the constructor's own step. */
  readonly isInitial: boolean;
  /** The group's learning rate now, whoever set it. */
  readonly lr: number;
  /** The group's learning rate before any schedule. */
  readonly baseLr: number;
  /** The group's index. */
  readonly group: number;
}

/**
 * A schedule whose learning rate is a formula of the epoch and of the group's learning rates. Those written by what
 * they multiply the current learning rate with can be combined: each takes the others' work as it finds it.
 */
export abstract class EpochScheduler<
  Options extends object = object,
> extends ChainableScheduler<Options> {
  private baseLrs: number[] = [];
  private stepsTaken = 0;

  constructor(optimizer: Schedulable, options: Options, lastEpoch = -1) {
    super(optimizer, options, lastEpoch);
    if (lastEpoch >= 0) this.checkResumable();
    else this.prepareGroups();
    this.initialStep();
  }

  override step(): void {
    this.stepTo(this.epoch + 1);
  }

  override undo(): void {
    this.epoch -= 1;
  }

  override initialStep(): void {
    this.moveTo(this.epoch + 1, 0, (point) => ({ ...point, isInitial: true }));
  }

  override restart(): void {
    this.moveTo(0, this.stepsTaken, (point) => this.restartPoint(point));
  }

  override stateDict(): SchedulerState {
    const { baseLrs, stepsTaken } = this;
    return { ...super.stateDict(), baseLrs: [...baseLrs], stepsTaken };
  }

  override prepareLoad(state: SchedulerState): () => void {
    const load = super.prepareLoad(state);
    const { baseLrs, stepsTaken } = state;
    checkNumbers('state.baseLrs', baseLrs);
    checkInteger('state.stepsTaken', stepsTaken, 0);
    return () => {
      load();
      this.baseLrs = [...baseLrs];
      this.stepsTaken = Number(stepsTaken);
    };
  }

  /** The learning rate of the epoch that the group enters. */
  protected abstract lrAt(point: Point): number;

  /** All that is set in the group. */
  protected settingAt(point: Point): GroupSetting {
    return { lr: this.lrAt(point) };
  }

  /** The point from which {@link SequentialLR} has the schedule begin: as in the constructor, unless overridden. */
  protected restartPoint(point: Point): Point {
    return { ...point, lr: point.baseLr, isInitial: true };
  }

  /** What a schedule that brings its own learning rates writes into the groups before it starts. */
  protected prepareGroups(): void {
    // Most start from the learning rates that they find.
  }

  protected stepTo(epoch: number): void {
    this.moveTo(epoch, this.stepsTaken + 1);
  }

  private moveTo(epoch: number, stepsTaken: number, adjust = (point: Point): Point => point): void {
    this.adoptGroups();
    const settings = this.optimizer.paramGroups.map(({ lr }, group) => {
      const baseLr = this.baseLrs[group] ?? lr;
      const setting = this.settingAt(
        adjust({ epoch, stepsTaken, isInitial: false, lr, baseLr, group }),
      );
      checkFinite(`the learning rate of paramGroups[${group}]`, setting.lr);
      return setting;
    });
    this.epoch = Math.floor(epoch);
    this.stepsTaken = stepsTaken;
    this.setGroups(settings);
  }

  /** Groups may have been added since the last step: these start from the learning rate they came with. */
  private adoptGroups(): void {
    for (const group of this.optimizer.paramGroups.slice(this.baseLrs.length)) {
      this.baseLrs.push((group.initialLr ??= group.lr));
    }
  }

  private checkResumable(): void {
    this.optimizer.paramGroups.forEach(({ initialLr }, i) => {
      if (initialLr !== undefined) return;
      throw new TypeError(
        `paramGroups[${i}].initialLr must be a number when lastEpoch is 0 or more, got undefined`,
      );
    });
  }
}
