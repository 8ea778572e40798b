import { pageWide } from '../page-wide.ts';
import { snapshotOf, type GroupSnapshot, type ScheduledGroup } from './scheduled-group.ts';

/** The starting point of schedules constructed one after another, before the first step. */
export interface Start {
  /** The group before the first of them. */
  readonly before: GroupSnapshot;
  /** Whether its learning rate was then set manually, after another schedule. */
  readonly isByHand: boolean;
  /** The epoch of the latest one. */
  readonly epoch?: number;
}

/** A group as the schedules left it: a different learning rate was set manually. */
interface History {
  readonly lr: number;
  /** Until the first step. */
  readonly start?: Start;
}

const histories = pageWide('schedules', () => new WeakMap<ScheduledGroup, History>());

/** The starting point of a schedule constructed now. */
export function startOf(group: ScheduledGroup): Start {
  const history = histories.get(group);
  const isByHand = history !== undefined && history.lr !== group.lr;
  return (!isByHand && history?.start) || { before: snapshotOf(group), isByHand };
}

/** The starting learning rate of an added group: its own. */
export function firstLr(group: ScheduledGroup): number {
  const { lr, initialLr = lr } = group;
  return histories.has(group) ? initialLr : lr;
}

/** Call after a schedule has set the group: in its step or, with a start, in its constructor. */
export function noteSet(group: ScheduledGroup, start?: Start): void {
  histories.set(group, start ? { lr: group.lr, start } : { lr: group.lr });
}
