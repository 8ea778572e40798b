import {
  brief,
  checkEntries,
  checkInteger,
  checkKeys,
  checkList,
  checkRecord,
  rejection,
} from '../../argument.ts';
import { stableNames } from '../../identity.ts';
import {
  isSameList,
  ownerShape,
  readState,
  type HostState,
  type LoadedEntry,
  type OptimizerState,
  type SavedEntry,
  type SavedGroup,
  type SavedVariable,
  type VariableState,
} from './state.ts';

/** A group as it is now: its options, and what there is of its variables. */
export interface GroupEntries {
  readonly options: object;
  readonly entries: readonly LoadedEntry[];
}

/**
 * The groups in the form of an {@link OptimizerState}, as of now.
 *
 * @param settled - the counters of some states, where they are not those of the states themselves
 */
export async function stateOfGroups(
  groups: readonly GroupEntries[],
  settled: Promise<ReadonlyMap<VariableState, HostState>>,
): Promise<Pick<OptimizerState, 'variables' | 'state' | 'paramGroups'>> {
  const all = groups.flatMap(({ entries }) => entries);
  let position = 0;
  const paramGroups = groups.map(({ options, entries }) => ({
    ...options,
    params: entries.map(() => position++),
  }));
  const names = stableNames(all.map(({ name }) => name));
  const variables = all.map(({ shape, identity }, i) => ({
    name: names[i] ?? '',
    shape: shape && [...shape],
    ...(identity !== undefined && { identity }),
  }));
  const reading = all.map(async ({ state }) => state && readState(state));
  const [hosts, read] = await Promise.all([settled, Promise.all(reading)]);
  const states = all.flatMap(({ state }, i) => {
    const own = read[i];
    return state && own ? [[i, { ...own, host: { ...(hosts.get(state) ?? own.host) } }]] : [];
  });
  const state = Object.fromEntries(states) as OptimizerState['state'];
  return { variables, state, paramGroups };
}

/** A saved group: its options, and what was saved of its variables. */
export interface SavedGroupEntries {
  readonly options: Readonly<Record<string, unknown>>;
  readonly entries: readonly SavedEntry[];
}

/**
 * The groups of a state; throws unless it is an {@link OptimizerState} of an optimizer of this class, whole and with
 * nothing left over.
 *
 * @param counts - how many variables each group has; null if others may join
 */
export function groupsOfState(
  className: string,
  counts: readonly (number | null)[],
  state: OptimizerState,
): SavedGroupEntries[] {
  checkKeys('state', state, [
    'className',
    'iterations',
    'variables',
    'state',
    'paramGroups',
    'skippedSteps',
  ]);
  if (state.className !== className) throw rejection('className', className, state.className);
  checkInteger('iterations', state.iterations, 0);
  if (state.skippedSteps !== undefined) checkInteger('skippedSteps', state.skippedSteps, 0);
  const { paramGroups, variables } = state as { paramGroups: unknown; variables?: unknown };
  checkList('paramGroups', paramGroups, 'an array');
  if (paramGroups.length !== counts.length) {
    throw new RangeError(
      `paramGroups must hold ${counts.length} groups, got ${paramGroups.length}`,
    );
  }
  const groups = Array.from(paramGroups, (group, i) => checkedGroup(group, i, counts[i] ?? null));
  const count = groups.reduce((total, { params }) => total + params.length, 0);
  if (
    !isSameList(
      groups.flatMap(({ params }) => params),
      [...Array(count).keys()],
    )
  ) {
    throw new RangeError('the params of paramGroups must be the positions 0, 1, … in order');
  }
  if (variables !== undefined) checkVariables(variables, count);
  const states = new Map(statesOf(state.state, count));
  return groups.map(({ params, ...options }) => ({
    options,
    entries: params.map((position) => {
      const own = states.get(position) ?? null;
      const shape = ownerShape(own?.slots);
      const { name, shape: known, identity } = state.variables?.[position] ?? { name: '', shape };
      return { name, shape: known ?? shape, identity, state: own };
    }),
  }));
}

/** Throws unless the options have these names, each, and maybe an initial learning rate. */
export function checkSavedOptions(
  what: string,
  saved: Readonly<Record<string, unknown>>,
  expected: readonly string[],
): void {
  const given = Object.keys(saved).filter((name) => name !== 'initialLr');
  const isWhole = expected.every((name) => given.includes(name));
  if (isWhole && given.every((name) => expected.includes(name))) return;
  throw new TypeError(
    `${what} must have the options ${expected.join(', ')}, got ${brief(given.join(', '))}`,
  );
}

function checkedGroup(group: unknown, i: number, count: number | null): SavedGroup {
  const what = `paramGroups[${i}]`;
  checkRecord(what, group);
  const { params } = group as { params?: unknown };
  checkList(`${what}.params`, params, 'a list of positions');
  if (count !== null && params.length !== count) {
    throw new RangeError(`${what} must hold ${count} variables, got ${params.length}`);
  }
  checkEntries(`${what}.params`, params, 'a list of positions', (at, position) =>
    checkInteger(at, position, 0),
  );
  return group as SavedGroup;
}

function checkVariables(variables: unknown, count: number): asserts variables is SavedVariable[] {
  const demand = `a list of ${count}`;
  checkList('variables', variables, demand);
  if (variables.length !== count) throw rejection('variables', demand, variables);
  for (let i = 0; i < count; i++) {
    const what = `variables[${i}]`;
    const variable: unknown = variables[i];
    checkKeys(what, variable, ['name', 'shape', 'identity']);
    const { name, shape, identity = '' } = variable as Partial<SavedVariable>;
    if (typeof name !== 'string') throw rejection(`${what}.name`, 'a string', name);
    if (typeof identity !== 'string') throw rejection(`${what}.identity`, 'a string', identity);
    if (shape === null) continue;
    checkEntries(`${what}.shape`, shape, 'a list of sizes', (at, size) =>
      checkInteger(at, size, 0),
    );
  }
}

type States = OptimizerState['state'];

function statesOf(states: unknown, count: number): [number, States[number]][] {
  checkKeys(
    'state.state',
    states,
    Array.from({ length: count }, (_, i) => String(i)),
  );
  return Object.entries(states as States).map(([position, state]) => {
    checkKeys(`state.state[${position}]`, state, ['host', 'slots']);
    return [Number(position), state];
  });
}
