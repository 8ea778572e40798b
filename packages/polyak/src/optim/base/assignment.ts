import type { Variable } from '@tensorflow/tfjs-core';
import { bind, bindByNameOnly, bindByPosition, conflict } from '../../identity.ts';
import type { Pairs } from '../../name-pairs.ts';
import { Unbound } from '../../unbound.ts';
import type { SavedEntry } from './state.ts';

/** What a state gives to each variable, and to variables that are not known yet. */
export interface Assignment {
  readonly bound: ReadonlyMap<Variable, SavedEntry>;
  readonly unbound: readonly SavedEntry[];
}

/** A group, and what was saved of it. */
export interface AssignedGroup {
  readonly entries: readonly SavedEntry[];
  readonly params: readonly Variable[];
  /** Whether variables that are not known yet may join it. */
  readonly isOpen: boolean;
}

/**
 * Names match across groups, otherwise positions within each group.
 *
 * @param ofModel - variables that may join the open group
 * @throws RangeError if a closed group's state does not belong to its variables, or if nothing is conclusive
 */
export function assignGroups(
  groups: readonly AssignedGroup[],
  ofModel: readonly Variable[],
): Assignment {
  const [entries, params] = [
    groups.flatMap((one) => one.entries),
    groups.flatMap((one) => one.params),
  ];
  if (groups.length > 1) {
    const named = split(entries, params, bindByNameOnly(entries, params).pairs);
    const open = new Set(groups.flatMap((one) => (one.isOpen ? one.entries : [])));
    const isSettled = named.unbound.every((entry) => open.has(entry));
    if (named.bound.size === params.length && isSettled) return named;
  }
  const others = ofModel.filter((variable) => !params.includes(variable));
  const assignments = groups.map((group) => assign(group, group.isOpen ? others : []));
  return {
    bound: new Map(assignments.flatMap(({ bound }) => [...bound])),
    unbound: assignments.flatMap(({ unbound }) => unbound),
  };
}

/** The same of one group. */
export function assign(
  { entries, params, isOpen }: AssignedGroup,
  others: readonly Variable[],
): Assignment {
  if (isOpen) {
    const { entries: bound } = new Unbound(entries).find([...params, ...others]);
    const taken = new Set(bound.values());
    return { bound, unbound: entries.filter((entry) => !taken.has(entry)) };
  }
  const areNamed = entries.length === 0 || entries.some(({ name }) => name !== '');
  const { pairs } = (areNamed ? bind : bindByPosition)(entries, params);
  const assignment = split(entries, params, pairs);
  if (assignment.unbound.length > 0) throw conflict(entries, params);
  return assignment;
}

function split(
  entries: readonly SavedEntry[],
  params: readonly Variable[],
  pairs: Pairs,
): Assignment {
  const bound = new Map<Variable, SavedEntry>();
  for (const [i, k] of pairs) {
    const [entry, variable] = [entries[i], params[k]];
    if (entry && variable) bound.set(variable, entry);
  }
  const taken = new Set(bound.values());
  return { bound, unbound: entries.filter((entry) => !taken.has(entry)) };
}
