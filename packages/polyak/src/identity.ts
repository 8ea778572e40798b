import { engine, type Variable } from '@tensorflow/tfjs-core';
import { brief, quoted } from './argument.ts';
import {
  conflict,
  countsOf,
  indicesWhere,
  listed,
  pairsAmong,
  pairsByMadeUpNames,
  pairsByName,
  pairsByOrder,
  type Pairs,
} from './name-pairs.ts';
import { withoutSuffix } from './unnumbered.ts';

export { conflict, listed };

/** What identifies a variable, here and in a saved state. */
export interface VariableKey {
  /** Empty in states without names. */
  readonly name: string;
  /** Null if unknown. */
  readonly shape: readonly number[] | null;
  /** Identifies the variable and its page; absent in a model's file. */
  readonly identity?: string | undefined;
  /** Whether its layer kept its name, as in a model's file, which includes the layers. */
  readonly isFromFile?: boolean;
  /** Whether it is not trained by gradients. */
  readonly isBuffer?: boolean;
}

/** Which entry of a state belongs to which variable: pairs of indices, and how they were matched. */
export interface Binding {
  readonly by: 'identity' | 'name' | 'order';
  readonly pairs: Pairs;
}

/** Distinguishes this page's variables from those of others, where tfjs also counts from 0. */
const page = Math.random().toString(36).slice(2, 10);

/** The identity of a variable, for a state. */
export function identityOf(variable: Variable): string {
  return `${page}:${variable.id}`;
}

/** The identities behind tensors that were given out, and behind what was read from them. */
const origins = new WeakMap<object, string>();

/** Notes which variable a tensor, or the values that were read from it, belong to: lists of weights have only names. */
export function noteOrigin(holder: object, identity: string | undefined): void {
  if (identity !== undefined) origins.set(holder, identity);
}

/** What was noted of it. */
export function originOf(holder: object): string | undefined {
  return origins.get(holder);
}

/** As tfjs has numbered them when they were made: an order that does not depend on what is trained first. */
export function inOrderOfCreation(variables: Iterable<Variable>): Variable[] {
  return [...variables].sort((a, b) => a.id - b.id);
}

/**
 * The names in states: without the number that tfjs appends to a duplicate name, unless only that distinguishes two
 * of them.
 */
export function stableNames(names: readonly string[]): string[] {
  const plain = names.map(withoutSuffix);
  const counts = countsOf(plain);
  return names.map((name, i) => {
    const own = plain[i] ?? name;
    return counts.get(own) === 1 ? own : name;
  });
}

/**
 * Matches entries of a state with variables: within this page by identity; otherwise by name, if a program or a model's
 * file chose the names; otherwise by order, if the shapes allow only one assignment that generated names do not
 * contradict.
 *
 * @param nameOf - the name of an entry in messages
 * @throws RangeError that names both sides if nothing is conclusive, or if a shape differs
 */
export function bind(
  saved: readonly VariableKey[],
  targets: readonly Variable[],
  nameOf = entryOfState,
): Binding {
  const same = pairsByIdentity(saved, targets);
  if (same.length > 0) return bindByNameOnly(saved, targets, nameOf);
  const found = pairsByName(saved, targets);
  const binding: Binding =
    found.length > 0
      ? { by: 'name', pairs: found }
      : { by: 'order', pairs: pairsByOrderOfKind(saved, targets) };
  return checked(binding, saved, targets, nameOf);
}

/** Matches only identical variables and names chosen by a program or a model's file. */
export function bindByNameOnly(
  saved: readonly VariableKey[],
  targets: readonly Variable[],
  nameOf = entryOfState,
): Binding {
  const same = pairsByIdentity(saved, targets);
  const [known, taken] = [new Set(same.map(([i]) => i)), new Set(same.map(([, k]) => k))];
  const living = same.length > 0 ? livingIdentities() : new Set();
  const others = indicesWhere(
    saved,
    ({ identity }, i) => !known.has(i) && !(identity !== undefined && living.has(identity)),
  );
  const free = indicesWhere(targets, (_, k) => !taken.has(k));
  const named = pairsAmong(saved, targets, others, free, (from, to) =>
    pairsByName(from, to, 'given names only'),
  );
  const by = same.length > 0 ? 'identity' : 'name';
  return checked({ by, pairs: [...same, ...named] }, saved, targets, nameOf);
}

/**
 * Binds what has a name that tfjs made up by order; also to names that a program gave, if no saved name is one.
 *
 * @param isTrained - whether the variable is trained; the others count only if there are not enough
 * @param how - all of them, or what fits: of a state that has found others, the rest may be gone, and variables new
 * @throws RangeError that names both sides if nothing tells, or if a shape is another
 */
export function bindMadeUp(
  saved: readonly VariableKey[],
  targets: readonly Variable[],
  isTrained: (k: number) => boolean,
  how: 'all' | 'what fits',
): Binding {
  const pairs = pairsByMadeUpNames(saved, targets, isTrained, how);
  return checked({ by: 'order', pairs }, saved, targets, entryOfState);
}

/** The same number on both sides, in order. */
export function bindByPosition(
  saved: readonly VariableKey[],
  targets: readonly Variable[],
  nameOf = entryOfState,
): Binding {
  if (saved.length !== targets.length) throw conflict(saved, targets);
  return checked({ by: 'order', pairs: saved.map((_, i) => [i, i]) }, saved, targets, nameOf);
}

/** Trained entries with trainable variables, and buffers with buffers, if a state has both. */
function pairsByOrderOfKind(saved: readonly VariableKey[], targets: readonly Variable[]): Pairs {
  if (!saved.some(({ isBuffer }) => isBuffer)) return pairsByOrder(saved, targets);
  return [false, true].flatMap((kind) =>
    pairsAmong(
      saved,
      targets,
      indicesWhere(saved, ({ isBuffer = false }) => isBuffer === kind),
      indicesWhere(targets, ({ trainable }) => trainable !== kind),
      pairsByOrder,
    ),
  );
}

function pairsByIdentity(saved: readonly VariableKey[], targets: readonly Variable[]): Pairs {
  const at = new Map(saved.map(({ identity }, i) => [identity, i]));
  return targets.flatMap((target, k) => {
    const i = at.get(identityOf(target));
    return i === undefined ? [] : [[i, k] as const];
  });
}

function livingIdentities(): Set<unknown> {
  return new Set(Object.values(engine().registeredVariables).map(identityOf));
}

function checked(
  binding: Binding,
  saved: readonly VariableKey[],
  targets: readonly Variable[],
  nameOf: (i: number) => string,
): Binding {
  for (const [i, k] of binding.pairs) {
    const [key, target] = [saved[i], targets[k]];
    if (!key?.shape || !target || String(key.shape) === String(target.shape)) continue;
    throw new RangeError(
      `${nameOf(i)} must have the shape [${target.shape}] of ${quoted(target.name)}, got [${brief(String(key.shape))}]`,
    );
  }
  return binding;
}

function entryOfState(i: number): string {
  return `variables[${i}] of the state`;
}
