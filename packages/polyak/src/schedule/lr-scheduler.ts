import { checkFinite, checkInteger, checkRecord, rejection } from '../argument.ts';
import { checkList, checkNumbers, plainEntries } from './plain-data.ts';

/** A param group as a schedule sees it. */
export interface ScheduledGroup {
  /** The learning rate, which schedules change. */
  lr: number;
  /** The learning rate that schedules start from; the first schedule notes it here. */
  initialLr?: number;
  /** The momentum, which {@link CyclicLR} and {@link OneCycleLR} change. */
  momentum?: number;
  /** The decays of Adam and its like; the first one counts as the momentum. */
  betas?: readonly [number, number];
}

/** What can be scheduled: anything with param groups. */
export interface Schedulable {
  /** The groups whose learning rates are set, on the host: nothing is sent to the GPU. */
  readonly paramGroups: readonly ScheduledGroup[];
}

/** What a schedule sets in one param group. */
export interface GroupSetting {
  /** The learning rate. */
  readonly lr: number;
  /** In states of schedules that start from it. */
  readonly initialLr?: number;
  /** Of schedules that cycle it. */
  readonly momentum?: number;
}

/** The state of a schedule as plain data: can be structured-cloned, posted to a worker, written as JSON. */
export interface SchedulerState {
  /** The epoch that was reached, from 0. */
  readonly lastEpoch: number;
  /** The learning rate of each param group after the schedule's last step. */
  readonly lastLr: readonly number[];
  /** What the schedule sets, as it stood in each param group when the state was taken. */
  readonly groups: readonly GroupSetting[];
  /** The options but for functions, which the schedule that loads the state keeps. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What else the kind of schedule counts. */
  readonly [field: string]: unknown;
}

/** The base of all schedules: an optimizer, the options, and the epoch that was reached. */
export abstract class LRScheduler<Options extends object = object> {
  /** The optimizer whose param groups are set. */
  readonly optimizer: Schedulable;

  protected options: Options;
  protected epoch: number;
  protected lastLr: number[];

  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - of the kind of schedule
   * @param lastEpoch - the epoch reached, -1 for a new run
   * @throws RangeError or TypeError if an argument or an option is not allowed
   */
  constructor(optimizer: Schedulable, options: Options, lastEpoch: number) {
    if (!Array.isArray((optimizer as Partial<Schedulable> | null | undefined)?.paramGroups)) {
      throw rejection('optimizer', 'an object with paramGroups', optimizer);
    }
    checkInteger('lastEpoch', lastEpoch, -1);
    this.optimizer = optimizer;
    this.options = options;
    this.epoch = lastEpoch;
    this.lastLr = optimizer.paramGroups.map(({ lr }) => lr);
    this.checkOptions(options);
  }

  /** The epoch that the learning rates are those of, from 0. */
  get lastEpoch(): number {
    return this.epoch;
  }

  /** Goes to the next epoch, or iteration: call it after the optimizer's step. */
  abstract step(metric?: number): void;

  /** The learning rate of each param group after the schedule's last step. */
  getLastLr(): number[] {
    return [...this.lastLr];
  }

  /** The state to resume from. */
  stateDict(): SchedulerState {
    return {
      lastEpoch: this.epoch,
      lastLr: [...this.lastLr],
      groups: this.optimizer.paramGroups.map((group) => this.readGroup(group)),
      options: structuredClone(plainEntries(this.options)),
    };
  }

  /**
   * Goes on from a saved state: takes its options and counters, and sets the optimizer's learning rates to the saved
   * ones.
   *
   * @throws RangeError or TypeError if the state is not one of such a schedule with as many param groups; nothing is
   * changed then
   */
  loadStateDict(state: SchedulerState): void {
    this.prepareLoad(state)();
  }

  /**
   * Checks all of a state, and returns what loads it: several schedules are loaded together or not at all.
   * @internal
   */
  prepareLoad(state: SchedulerState): () => void {
    checkRecord('state', state);
    const { lastEpoch, lastLr, groups } = state;
    const { paramGroups } = this.optimizer;
    checkInteger('state.lastEpoch', lastEpoch, -1);
    checkNumbers('state.lastLr', lastLr);
    checkList('state.groups', groups, paramGroups.length);
    paramGroups.forEach((group, i) => {
      const given = groups[i];
      checkRecord(`state.groups[${i}]`, given);
      for (const key of Object.keys(this.readGroup(group)) as (keyof GroupSetting)[]) {
        checkFinite(`state.groups[${i}].${key}`, given[key]);
      }
    });
    const options = this.mergedOptions(state.options);
    const settings = structuredClone(groups);
    return () => {
      this.options = options;
      this.epoch = lastEpoch;
      this.setGroups(settings);
      this.lastLr = [...lastLr];
    };
  }

  /** Throws unless the options are allowed; asked at construction and before a state is loaded. */
  protected abstract checkOptions(options: Options): void;

  /** What the schedule sets in a group, as it stands there now. */
  protected readGroup({ lr }: ScheduledGroup): GroupSetting {
    return { lr };
  }

  /** Sets one group. */
  protected writeGroup(group: ScheduledGroup, { lr, initialLr }: GroupSetting): void {
    group.lr = lr;
    if (initialLr !== undefined) group.initialLr = initialLr;
  }

  /** Sets each group and notes the learning rates. */
  protected setGroups(settings: readonly GroupSetting[]): void {
    this.optimizer.paramGroups.forEach((group, i) => {
      const setting = settings[i];
      if (setting) this.writeGroup(group, setting);
    });
    this.noteLr();
  }

  protected noteLr(): void {
    this.lastLr = this.optimizer.paramGroups.map(({ lr }) => lr);
  }

  private mergedOptions(saved: unknown): Options {
    checkRecord('state.options', saved);
    const expected = Object.keys(plainEntries(this.options)).sort().join(', ');
    const given = Object.keys(saved).sort().join(', ');
    if (given !== expected) {
      throw new TypeError(
        `state.options must be those of this kind of schedule (${expected || 'none'}), got ${given || 'none'}`,
      );
    }
    const options = { ...this.options, ...structuredClone(saved) };
    this.checkOptions(options);
    return options;
  }
}
