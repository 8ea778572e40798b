import { onHost } from '../capture/host-calls.ts';
import { checkNotNegative } from '../argument.ts';
import { ChainableScheduler } from './chainable-scheduler.ts';
import { firstLr } from './group-history.ts';
import type { GroupSetting } from './group-setting.ts';
import type { SchedulerState } from './lr-scheduler.ts';
import { checkListOf, savedLrs } from './plain-data.ts';
import type { Schedulable, ScheduledGroup } from './scheduled-group.ts';

/** The inputs of a formula: a param group about to enter an epoch. */
export interface Point {
  /** The epoch (or iteration) to enter, from 0. */
  readonly epoch: number;
  /** The group's current learning rate, however it was set. */
  readonly lr: number;
  /** The group's learning rate before any schedule. */
  readonly baseLr: number;
  /** The group's index. */
  readonly group: number;
}

/** A schedule whose learning rate is a formula of the epoch and of the group's first learning rate. */
export abstract class EpochScheduler<
  Options extends object = object,
> extends ChainableScheduler<Options> {
  private baseLrs: readonly number[] = [];

  constructor(optimizer: Schedulable, options: Options, lastEpoch = -1) {
    super(optimizer, options, lastEpoch);
    if (lastEpoch >= 0) this.checkResumable();
    this.begin(false);
  }

  override step(): void {
    onHost(this, [], () => this.stepTo(this.epoch + 1));
  }

  override noteInitialLr(): void {
    this.optimizer.paramGroups.forEach((group, i) => {
      group.initialLr = this.initialLrOf(group, i);
    });
  }

  override enter(epoch: number): void {
    const { paramGroups } = this.optimizer;
    const baseLrs = paramGroups.map(({ lr, initialLr = lr }) => initialLr);
    this.moveTo(epoch, 0, baseLrs);
  }

  override standBy(): void {
    this.epoch = -1;
  }

  override stateDict(): SchedulerState {
    return { ...super.stateDict(), baseLrs: [...this.baseLrs] };
  }

  override prepareLoad(state: SchedulerState): () => void {
    const load = super.prepareLoad(state);
    const baseLrs = savedLrs('state.baseLrs', state['baseLrs']);
    checkListOf('state.baseLrs', baseLrs, state.lastLr.length);
    return () => {
      load();
      this.baseLrs = baseLrs;
    };
  }

  /** The formula: the learning rate of an epoch, from `baseLr`. */
  protected abstract lrAt(point: Point): number;

  /** The group's learning rate before any schedule, to record if this is the first one. */
  protected initialLrOf({ lr, initialLr = lr }: ScheduledGroup, _index: number): number {
    return initialLr;
  }

  /** The learning rate of a group that is added at an epoch. */
  protected lrOnEntry(point: Point): number {
    return this.lrAt(point);
  }

  /** The learning rate of a group that was at the previous epoch. */
  protected lrAfterStep(point: Point): number {
    return this.lrAt(point);
  }

  /** Everything that the schedule sets in the group. */
  protected settingAt(_point: Point, lr: number): GroupSetting {
    return { lr };
  }

  protected stepTo(epoch: number): void {
    const { baseLrs, optimizer } = this;
    const added = optimizer.paramGroups.slice(baseLrs.length);
    this.moveTo(epoch, baseLrs.length, [...baseLrs, ...added.map(firstLr)]);
  }

  /** Adds new groups, with their current learning rate. */
  private moveTo(epoch: number, known: number, baseLrs: readonly number[]): void {
    const { paramGroups } = this.optimizer;
    const settings = paramGroups.map(({ lr }, group) => {
      const point = { epoch, lr, baseLr: baseLrs[group] ?? lr, group };
      const newLr = group < known ? this.lrAfterStep(point) : this.lrOnEntry(point);
      checkNotNegative(`the learning rate of paramGroups[${group}]`, newLr);
      const setting = this.settingAt(point, newLr);
      return group < known ? setting : { ...setting, initialLr: point.baseLr };
    });
    this.baseLrs = baseLrs;
    this.epoch = Math.floor(epoch);
    this.setGroups(settings);
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
