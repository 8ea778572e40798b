import { checkKeys } from '../argument.ts';
import { savedLr } from './plain-data.ts';
import { checkMomentum, type ScheduledGroup } from './scheduled-group.ts';

/** The values that a schedule sets in a param group. */
export interface GroupSetting {
  /** The learning rate. */
  readonly lr: number;
  /** Only in states of schedules that start from it. */
  readonly initialLr?: number;
  /** Only for schedules that cycle it. */
  readonly momentum?: number;
}

/** The values of a group in a state, if they are exactly those that the schedule sets. */
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
