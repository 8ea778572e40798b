import type { Variable } from '@tensorflow/tfjs-core';
import { quoted } from './argument.ts';
import { unnumbered } from './unnumbered.ts';

/** What tells a variable from others, here and in a saved state. */
export interface VariableKey {
  /** Empty in states that do not name their variables. */
  readonly name: string;
  /** Null if it is not known. */
  readonly shape: readonly number[] | null;
}

/** Which entry of a state belongs to which variable: pairs of indices, and what told. */
export interface Binding {
  readonly by: 'name' | 'order';
  readonly pairs: readonly (readonly [saved: number, target: number])[];
}

/** As tfjs has numbered them when they were made: an order that does not depend on what is trained first. */
export function inOrderOfCreation(variables: Iterable<Variable>): Variable[] {
  return [...variables].sort((a, b) => a.id - b.id);
}

/**
 * The names that states have: without the number that tfjs appends to a name that is taken, unless only that tells two
 * of them apart.
 */
export function stableNames(names: readonly string[]): string[] {
  const plain = names.map(withoutSuffix);
  return names.map((name, i) =>
    plain.filter((one) => one === plain[i]).length > 1 ? name : plain[i],
  ) as string[];
}

/**
 * Binds entries of a state to variables. Names decide where they are unique on both sides; where no name is found, or
 * tfjs has made the names up and numbered them anew, the order does, if the shapes leave only one way.
 *
 * @param nameOf - what an entry is called in messages
 * @throws RangeError that names both sides if neither tells, or if a shape is another
 */
export function bind(
  saved: readonly VariableKey[],
  targets: readonly VariableKey[],
  nameOf = entryOfState,
): Binding {
  const pairs = bindByName(saved, targets);
  if (pairs) return checked({ by: 'name', pairs }, saved, targets, nameOf);
  if (saved.length === targets.length) return bindByPosition(saved, targets, nameOf);
  return { by: 'order', pairs: bindByOrder(saved, targets) };
}

/** Binds only what has the same name, of states that have been bound by name before. */
export function bindByNameOnly(
  saved: readonly VariableKey[],
  targets: readonly VariableKey[],
): Binding {
  const whole = sharedNames(saved, targets, wholeName) ?? [];
  const pairs = whole.length > 0 ? whole : (sharedNames(saved, targets, plainName) ?? []);
  return checked({ by: 'name', pairs }, saved, targets);
}

/** The same number on both sides, the first with the first. */
export function bindByPosition(
  saved: readonly VariableKey[],
  targets: readonly VariableKey[],
  nameOf = entryOfState,
): Binding {
  if (saved.length !== targets.length) throw conflict(saved, targets);
  return checked({ by: 'order', pairs: saved.map((_, i) => [i, i]) }, saved, targets, nameOf);
}

type Pairs = Binding['pairs'];

function bindByName(saved: readonly VariableKey[], targets: readonly VariableKey[]): Pairs | null {
  const least = Math.min(saved.length, targets.length);
  for (const nameOf of [wholeName, plainName, unnumberedName]) {
    const pairs = sharedNames(saved, targets, nameOf);
    if (pairs?.length === least) return pairs;
  }
  const pairs = sharedNames(saved, targets, plainName) ?? [];
  const [bound, known] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, k]) => k))];
  const others = [
    ...saved.filter((_, i) => !bound.has(i)),
    ...targets.filter((_, k) => !known.has(k)),
  ];
  return pairs.length === 0 || others.every(isMadeUp) ? null : pairs;
}

/** What both sides have, or null if a name is there twice or says nothing. */
function sharedNames(
  saved: readonly VariableKey[],
  targets: readonly VariableKey[],
  nameOf: NameOf,
): Pairs | null {
  const names = saved.map(nameOf);
  const at = new Map(targets.map((key, k) => [nameOf(key), k]));
  if (at.size < targets.length || new Set(names).size < names.length) return null;
  if (at.has(null) || names.includes(null)) return null;
  return names.flatMap((name, i) => {
    const k = at.get(name);
    return k === undefined ? [] : [[i, k] as const];
  });
}

/** The shorter list in the longer one, in order and by shape, if there is just one way. */
function bindByOrder(saved: readonly VariableKey[], targets: readonly VariableKey[]): Pairs {
  const isSavedShorter = saved.length < targets.length;
  const [short, long] = isSavedShorter ? [saved, targets] : [targets, saved];
  const first = embed(short, long);
  const last = embed([...short].reverse(), [...long].reverse())
    ?.map((k) => long.length - 1 - k)
    .reverse();
  if (!first || String(first) !== String(last)) throw conflict(saved, targets);
  return first.map((k, i) => (isSavedShorter ? [i, k] : [k, i]));
}

/** For each of `short` its place in `long`, as early as possible. */
function embed(short: readonly VariableKey[], long: readonly VariableKey[]): number[] | null {
  let next = 0;
  const places: number[] = [];
  for (const key of short) {
    while (next < long.length && !fits(key, long[next])) next++;
    if (next === long.length) return null;
    places.push(next++);
  }
  return places;
}

function fits(a: VariableKey | undefined, b: VariableKey | undefined): boolean {
  return !a?.shape || !b?.shape || String(a.shape) === String(b.shape);
}

function checked(
  binding: Binding,
  saved: readonly VariableKey[],
  targets: readonly VariableKey[],
  nameOf = entryOfState,
): Binding {
  for (const [i, k] of binding.pairs) {
    const [key, target] = [saved[i], targets[k]];
    if (!key || !target || fits(key, target)) continue;
    throw new RangeError(
      `${nameOf(i)} must have the shape [${target.shape}] of "${target.name}", got [${key.shape}]`,
    );
  }
  return binding;
}

function entryOfState(i: number): string {
  return `variables[${i}] of the state`;
}

/** The error of a state that is not of these variables. */
export function conflict(
  saved: readonly VariableKey[],
  targets: readonly VariableKey[],
): RangeError {
  return new RangeError(
    `the state must be of the variables ${listed(targets)}, got one of ${listed(saved)}: ` +
      'which is which cannot be told by name or by shape',
  );
}

/** The variables, at most eight of them, for a message. */
export function listed(keys: readonly VariableKey[]): string {
  const shown = keys.slice(0, 8).map(({ name, shape }) => {
    return `${quoted(name)}${shape ? ` [${shape}]` : ''}`;
  });
  const rest = keys.length - shown.length;
  return `${shown.join(', ') || 'none'}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What a variable is called, or null if that says nothing. */
type NameOf = (key: VariableKey) => string | null;

const wholeName: NameOf = ({ name }) => name || null;

/** (Only layers' weights get a number appended; names that a program gives stay as they are. A number is none.) */
const plainName: NameOf = ({ name }) => (isNumber(name) ? null : withoutSuffix(name));

const unnumberedName: NameOf = ({ name }) => unnumbered(name) || null;

function withoutSuffix(name: string): string {
  return name.includes('/') ? name.replace(/_\d+$/, '') : name;
}

/** tfjs numbers variables without a name. */
function isNumber(name: string): boolean {
  return /^\d*$/.test(name);
}

function isMadeUp({ name }: VariableKey): boolean {
  return isNumber(name) || (name.includes('/') && unnumbered(name) !== withoutSuffix(name));
}
