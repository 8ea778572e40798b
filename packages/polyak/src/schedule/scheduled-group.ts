import { checkHalfOpen, checkNotNegative } from '../argument.ts';

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

/** Throws unless `value` is a momentum that the group's optimizer allows: the first of `betas` is below 1. */
export function checkMomentum(name: string, value: unknown, { betas }: ScheduledGroup): void {
  if (betas) checkHalfOpen(name, value, 0, 1);
  else checkNotNegative(name, value);
}

/** What schedules set in a group, as it was at some time. */
export type GroupSnapshot = Readonly<ScheduledGroup>;

const names = ['lr', 'initialLr', 'momentum', 'betas'] as const;

export function snapshotOf(group: ScheduledGroup): GroupSnapshot {
  const entries = names.map((name) => [name, group[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as GroupSnapshot;
}

/** Makes the group what it was. */
export function restoreGroup(group: ScheduledGroup, snapshot: GroupSnapshot): void {
  for (const name of names) if (!(name in snapshot)) Reflect.deleteProperty(group, name);
  Object.assign(group, snapshot);
}

/** Makes a change; if it throws, the groups are what they were. */
export function changeAll({ paramGroups }: Schedulable, change: () => void): void {
  const before = paramGroups.map((group) => ({ group, snapshot: snapshotOf(group) }));
  try {
    change();
  } catch (error) {
    for (const { group, snapshot } of before) restoreGroup(group, snapshot);
    throw error;
  }
}
