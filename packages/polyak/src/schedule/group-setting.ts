import { checkKeys } from '../argument.ts';
import { savedLr } from './plain-data.ts';
import { checkMomentum, type ScheduledGroup } from './scheduled-group.ts';

/** What a schedule sets in one param group. */
export interface GroupSetting {
  /** The learning rate. */
  readonly lr: number;
  /** In states of schedules that start from it. */
  readonly initialLr?: number;
  /** Of schedules that cycle it. */
  readonly momentum?: number;
}

/** What a state says of a group, if it is what the schedule sets there and nothing else. */
export function savedSetting(
  what: string,
  given: unknown,
  names: readonly (keyof GroupSetting)[],
  group: ScheduledGroup,
): GroupSetting {
  checkKeys(what, given, names);
  const { momentum, ...lrs } = given as GroupSetting;
  if (names.includes('momentum')) checkMomentum(`${what}.momentum`, momentum, group);
  const lr = savedLr(`${what}.lr`, lrs.lr);
  return {
    lr,
    ...(names.includes('initialLr') && { initialLr: savedLr(`${what}.initialLr`, lrs.initialLr) }),
    ...(momentum !== undefined && { momentum }),
  };
}
