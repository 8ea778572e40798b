import { quoted } from './argument.ts';
import { madeUpNumber, unnumbered, withoutSuffix } from './unnumbered.ts';

/** Indices of what belongs together. */
export type Pairs = readonly (readonly [saved: number, target: number])[];

/** What pairing looks at. */
interface Named {
  readonly name: string;
  readonly shape: readonly number[] | null;
  readonly isFromFile?: boolean;
}

/**
 * What the names on both sides tell, where they are unique. Names that a program gave, or a model's file has kept, tell for
 * themselves. Those that tfjs has made up only tell beside these, or where there is one of each kind of layer.
 */
export function pairsByName(
  saved: readonly Named[],
  targets: readonly Named[],
  how: 'all' | 'given names only' = 'all',
): Pairs {
  const isFromFile = saved.some((one) => one.isFromFile);
  const isTelling = ({ name }: Named): boolean => isFromFile || !isMadeUp(name);
  const given = shared(saved, targets, (one) => (isTelling(one) ? withoutSuffix(one.name) : null));
  if (how === 'given names only') return given;
  if (given.length === 0) return theSameNames(saved, targets) ?? onlyOfTheirKinds(saved, targets);
  if (isFromFile) return given;
  const free = (side: 0 | 1, all: readonly Named[]): number[] =>
    placesOf(all, ({ name }, at) => isMadeUp(name) && !isBound(given, side, at));
  const rest = pairsAmong(saved, targets, free(0, saved), free(1, targets), pairsOfMadeUp);
  return [...given, ...rest];
}

/**
 * What is left of a state, and variables that are seen later: by names that tfjs has made up, or by order alone, of what
 * may belong together.
 *
 * @throws RangeError if there is no way or more than one
 */
export function pairsOfRest(
  saved: readonly Named[],
  targets: readonly Named[],
  by: 'made-up names' | 'order',
): Pairs {
  const mayBe = (a: Named, b: Named): boolean =>
    fits(a, b) &&
    (by === 'order' ||
      (isMadeUp(a.name) && isMadeUp(b.name) && unnumbered(a.name) === unnumbered(b.name)));
  const from = placesOf(saved, (one) => targets.some((other) => mayBe(one, other)));
  const to = placesOf(targets, (other) => saved.some((one) => mayBe(one, other)));
  return pairsAmong(saved, targets, from, to, by === 'order' ? pairsByOrder : pairsOfMadeUp);
}

/** Where there is one of each kind of layer, by that; else by order. */
function pairsOfMadeUp(saved: readonly Named[], targets: readonly Named[]): Pairs {
  const kinds = onlyOfTheirKinds(saved, targets);
  return kinds.length > 0 ? kinds : pairsByOrder(saved, targets);
}

/** The pairs of those at some places only. */
export function pairsAmong<S, T>(
  saved: readonly S[],
  targets: readonly T[],
  from: readonly number[],
  to: readonly number[],
  pairsOf: (saved: readonly S[], targets: readonly T[]) => Pairs,
): Pairs {
  if (from.length === 0 || to.length === 0) return [];
  const pairs = pairsOf(
    from.map((at) => saved[at] as S),
    to.map((at) => targets[at] as T),
  );
  return pairs.map(([i, k]) => [from[i] ?? NaN, to[k] ?? NaN] as const);
}

/** The places of those that pass. */
export function placesOf<T>(list: readonly T[], passes: (one: T, at: number) => boolean): number[] {
  return list.flatMap((one, at) => (passes(one, at) ? [at] : []));
}

/**
 * The shorter list in the longer one, in order and by shape.
 * @throws RangeError if there is no way or more than one, or if made-up names of both sides speak against it
 */
export function pairsByOrder(saved: readonly Named[], targets: readonly Named[]): Pairs {
  const isSavedShorter = saved.length < targets.length;
  const [short, long] = isSavedShorter ? [saved, targets] : [targets, saved];
  const first = embed(short, long);
  const last = embed([...short].reverse(), [...long].reverse())
    ?.map((k) => long.length - 1 - k)
    .reverse();
  const isEqual = saved.length === targets.length;
  if (!isEqual && (!first || String(first) !== String(last))) throw conflict(saved, targets);
  const places = isEqual ? saved.map((_, i) => i) : (first ?? []);
  const pairs = places.map((k, i) => (isSavedShorter ? ([i, k] as const) : ([k, i] as const)));
  if (isContradicted(pairs, saved, targets)) throw conflict(saved, targets);
  return pairs;
}

/** The error of a state that is not of these variables. */
export function conflict(saved: readonly Named[], targets: readonly Named[]): RangeError {
  return new RangeError(
    `the state must be of the variables ${listed(targets)}, got one of ${listed(saved)}: which is which ` +
      'cannot be told. Give layers names, or use saveCheckpoint',
  );
}

/** The variables, at most eight of them, for a message. */
export function listed(keys: readonly Named[]): string {
  const shown = keys.slice(0, 8).map(({ name, shape }) => {
    return `${quoted(name)}${shape ? ` [${shape}]` : ''}`;
  });
  const rest = keys.length - shown.length;
  return `${shown.join(', ') || 'none'}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What has the same name on both sides; nothing where a name is there twice. */
function shared(
  saved: readonly Named[],
  targets: readonly Named[],
  nameOf: (one: Named) => string | null,
): Pairs {
  const [at, counts] = [new Map<string, number>(), new Map<string, number>()];
  targets.forEach((one, k) => {
    const name = nameOf(one);
    if (name !== null) at.set(name, k);
  });
  for (const list of [saved, targets]) {
    const seen = new Map<string, number>();
    for (const one of list) {
      const name = nameOf(one) ?? '';
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    for (const [name, count] of seen) counts.set(name, Math.max(count, counts.get(name) ?? 0));
  }
  return saved.flatMap((one, i) => {
    const name = nameOf(one);
    const k = name ? at.get(name) : undefined;
    return k === undefined || counts.get(name ?? '') !== 1 ? [] : [[i, k] as const];
  });
}

/** By names that tfjs has made up, where both sides have the very same: the program is the same, too. */
function theSameNames(saved: readonly Named[], targets: readonly Named[]): Pairs | null {
  if (saved.length !== targets.length) return null;
  const pairs = shared(saved, targets, ({ name }) => withoutSuffix(name) || null);
  return pairs.length === saved.length ? pairs : null;
}

/** One side within the other, by names without tfjs's numbers, where these are unique. */
function onlyOfTheirKinds(saved: readonly Named[], targets: readonly Named[]): Pairs {
  const pairs = shared(saved, targets, ({ name }) => unnumbered(name) || null);
  return pairs.length === Math.min(saved.length, targets.length) ? pairs : [];
}

/**
 * Whether layers, or variables, that are on both sides by their made-up names are paired with others, and not because tfjs
 * has counted on: then all numbers of a kind have moved by the same.
 */
function isContradicted(pairs: Pairs, saved: readonly Named[], targets: readonly Named[]): boolean {
  const names = new Set(targets.map(({ name }) => withoutSuffix(name)));
  const isOverlapping = saved.some(({ name }) => name !== '' && names.has(withoutSuffix(name)));
  if (!isOverlapping) return false;
  const shifts = new Map<string, number>();
  return pairs.some(([i, k]) => {
    const [from, to] = [saved[i]?.name ?? '', targets[k]?.name ?? ''];
    const kind = unnumbered(from);
    if (kind !== unnumbered(to)) return true;
    const shift = madeUpNumber(to) - madeUpNumber(from);
    if (!shifts.has(kind)) shifts.set(kind, shift);
    return shifts.get(kind) !== shift;
  });
}

/** For each of `short` its place in `long`, as early as possible. */
function embed(short: readonly Named[], long: readonly Named[]): number[] | null {
  let next = 0;
  const places: number[] = [];
  for (const key of short) {
    while (next < long.length && !fits(key, long[next])) next++;
    if (next === long.length) return null;
    places.push(next++);
  }
  return places;
}

function fits(a: Named, b: Named | undefined): boolean {
  return !a.shape || !b?.shape || String(a.shape) === String(b.shape);
}

function isBound(pairs: Pairs, side: 0 | 1, index: number): boolean {
  return pairs.some((pair) => pair[side] === index);
}

function isMadeUp(name: string): boolean {
  return (
    unnumbered(name) === '' || (name.includes('/') && unnumbered(name) !== withoutSuffix(name))
  );
}
