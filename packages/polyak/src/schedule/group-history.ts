import { snapshotOf, type GroupSnapshot, type ScheduledGroup } from './scheduled-group.ts';

/** What the schedules that are made one after another, before the first step, start from. */
export interface Start {
  /** The group before the first of them. */
  readonly before: GroupSnapshot;
  /** Whether its learning rate then was set by hand, after another schedule. */
  readonly isByHand: boolean;
  /** The epoch at which the latest of them stands. */
  readonly epoch?: number;
}

/** A group as schedules left it: another learning rate in it was set by hand. */
interface History {
  readonly lr: number;
  /** Until the first step. */
  readonly start?: Start;
}

const histories = new WeakMap<ScheduledGroup, History>();

/** What a schedule that is made now starts from. */
export function startOf(group: ScheduledGroup): Start {
  const history = histories.get(group);
  const isByHand = history !== undefined && history.lr !== group.lr;
  return (!isByHand && history?.start) || { before: snapshotOf(group), isByHand };
}

/** The learning rate that a group which has been added starts from: its own. */
export function firstLr(group: ScheduledGroup): number {
  const { lr, initialLr = lr } = group;
  return histories.has(group) ? initialLr : lr;
}

/** To be called after a schedule has set the group: by its step, or, with a start, by its constructor. */
export function noteSet(group: ScheduledGroup, start?: Start): void {
  histories.set(group, start ? { lr: group.lr, start } : { lr: group.lr });
}
