import {
  brief,
  checkFinite,
  checkInteger,
  checkKeys,
  checkRecord,
  quoted,
  rejection,
} from '../argument.ts';
import { noteSet } from './group-history.ts';
import { savedSetting, type GroupSetting } from './group-setting.ts';
import { checkCount, checkListOf, checkPlain, plainEntries, savedLrs } from './plain-data.ts';
import type { Schedulable, ScheduledGroup } from './scheduled-group.ts';

export type { GroupSetting };

/** The state of a schedule as plain data that can be structured-cloned, posted to a worker, or written as JSON. */
export interface SchedulerState {
  /** The kind of schedule that the state belongs to; absent in states of older versions. */
  readonly className?: string;
  /** The current epoch, from 0. */
  readonly lastEpoch: number;
  /** The learning rate of each param group after the schedule's last step. */
  readonly lastLr: readonly number[];
  /** The values that the schedule sets in each param group, at the time of saving. */
  readonly groups: readonly GroupSetting[];
  /** The options except functions, which the schedule that loads the state keeps. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Other counters of this kind of schedule. */
  readonly [field: string]: unknown;
}

/** Written by older versions; unused. */
const oldKeys = ['stepsTaken'];

/** The base class of all schedules: an optimizer, the options and the current epoch. */
export abstract class LRScheduler<Options extends object = object> {
  /** The class name in states, which bundlers cannot rename. */
  static readonly className: string = '';

  /** The optimizer whose param groups are adjusted. */
  readonly optimizer: Schedulable;

  protected options: Options;
  protected epoch: number;
  protected lastLr: number[];

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - the options of the schedule
   * @param lastEpoch - the last completed epoch, -1 for a new run
   * @throws RangeError or TypeError if an argument or an option is invalid
   */
  constructor(optimizer: Schedulable, options: Options, lastEpoch: number) {
    checkSchedulable(optimizer);
    checkInteger('lastEpoch', lastEpoch, -1);
    this.optimizer = optimizer;
    this.options = options;
    this.epoch = lastEpoch;
    this.lastLr = optimizer.paramGroups.map(({ lr }) => lr);
    this.checkOptions(options);
  }

  /** The epoch of the current learning rates, from 0. */
  get lastEpoch(): number {
    return this.epoch;
  }

  /** The class name in states. */
  getClassName(): string {
    return (this.constructor as typeof LRScheduler).className;
  }

  /** Advances to the next epoch or iteration. Call it after the optimizer step. */
  abstract step(metric?: number): void;

  /** The learning rate of each param group after the schedule's last step. */
  getLastLr(): number[] {
    return [...this.lastLr];
  }

  /** Returns the state to resume from. */
  stateDict(): SchedulerState {
    return {
      className: this.getClassName(),
      lastEpoch: this.epoch,
      lastLr: [...this.lastLr],
      groups: this.optimizer.paramGroups.map((group) => this.readGroup(group)),
      options: structuredClone(plainEntries(this.options)),
    };
  }

  /**
   * Resumes from a saved state: restores its options and counters, and sets the optimizer's learning rates to the saved
   * ones.
   *
   * @throws RangeError or TypeError if the state is not one of such a schedule with as many param groups; nothing is
   * changed then
   */
  loadStateDict(state: SchedulerState): void {
    this.prepareLoad(state)();
  }

  /**
   * Checks a state and returns a function that loads it, so that multiple schedules are loaded together or not at all.
   * @internal
   */
  prepareLoad(state: SchedulerState): () => void {
    checkKeys('state', state, [...Object.keys(this.stateDict()), ...oldKeys]);
    const { className, lastEpoch, groups } = state;
    const { paramGroups } = this.optimizer;
    const ownName = this.getClassName();
    if (className !== undefined && className !== ownName) {
      throw rejection('state.className', quoted(ownName), className);
    }
    checkCount('state.lastEpoch', lastEpoch, -1);
    checkListOf('state.groups', groups, paramGroups.length);
    const lastLr = savedLrs('state.lastLr', state.lastLr);
    checkKnownGroups('state.lastLr', lastLr, paramGroups.length);
    const options = this.mergedOptions(state.options);
    const settings = paramGroups.map((group, i) => {
      const names = Object.keys(this.readGroup(group, options)) as (keyof GroupSetting)[];
      return savedSetting(`state.groups[${i}]`, groups[i], names, group);
    });
    return () => {
      this.options = options;
      this.epoch = lastEpoch;
      this.setGroups(settings);
      this.lastLr = lastLr;
    };
  }

  /** Throws unless the options are valid; called at construction and before a state is loaded. */
  protected abstract checkOptions(options: Options): void;

  /** The current values in a group that the schedule sets; which ones depends on the options. */
  protected readGroup({ lr }: ScheduledGroup, _options: Options = this.options): GroupSetting {
    return { lr };
  }

  /** Sets one group. */
  protected writeGroup(group: ScheduledGroup, { lr, initialLr }: GroupSetting): void {
    group.lr = lr;
    if (initialLr !== undefined) group.initialLr = initialLr;
  }

  /** Sets each group and records the learning rates. */
  protected setGroups(settings: readonly GroupSetting[]): void {
    this.optimizer.paramGroups.forEach((group, i) => {
      const setting = settings[i];
      if (!setting) return;
      this.writeGroup(group, setting);
      noteSet(group);
    });
    this.noteLr();
  }

  protected noteLr(): void {
    this.lastLr = this.optimizer.paramGroups.map(({ lr }) => lr);
  }

  private mergedOptions(saved: unknown): Options {
    checkRecord('state.options', saved);
    const names = Object.keys(plainEntries(this.options)).sort();
    const given = Object.keys(saved).sort();
    if (given.length !== names.length || given.some((name, i) => name !== names[i])) {
      const expected = names.join(', ') || 'none';
      throw new TypeError(
        `state.options must be those of this kind of schedule (${expected}), got ${brief(given.join(', ')) || 'none'}`,
      );
    }
    checkKeys('state.options', saved, names);
    for (const [name, value] of Object.entries(saved)) checkPlain(`state.options.${name}`, value);
    const options = { ...this.options, ...structuredClone(saved) };
    this.checkOptions(options);
    return options;
  }
}

/** Groups added after the schedule's last step are not in its lists yet. */
function checkKnownGroups(name: string, lrs: readonly number[], count: number): void {
  if (lrs.length <= count && lrs.length >= Math.min(1, count)) return;
  throw new RangeError(`${name} must have length ${count}, got length ${lrs.length}`);
}

function checkSchedulable(optimizer: unknown): void {
  const { paramGroups } = (optimizer ?? {}) as Partial<Schedulable>;
  if (!Array.isArray(paramGroups)) {
    throw rejection('optimizer', 'an object with paramGroups', optimizer);
  }
  (paramGroups as readonly unknown[]).forEach((group, i) => {
    checkRecord(`paramGroups[${i}]`, group);
    checkFinite(`paramGroups[${i}].lr`, (group as Partial<ScheduledGroup>).lr);
  });
}
