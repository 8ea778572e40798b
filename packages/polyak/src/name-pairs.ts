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
  const given = shared(saved, targets, ({ name }) => (isFromFile || !isMadeUp(name) ? name : null));
  if (how === 'given names only' || isFromFile) return given;
  if (given.length === 0) return theSameNames(saved, targets) ?? onlyOfTheirKinds(saved, targets);
  const free = (side: 0 | 1, all: readonly Named[]): number[] =>
    placesOf(all, ({ name }, at) => isMadeUp(name) && !isBound(given, side, at));
  const rest = pairsAmong(saved, targets, free(0, saved), free(1, targets), pairsOfMadeUp);
  return [...given, ...rest];
}

/**
 * By order, what has a name that tfjs made up; also with names that a program gave, if no saved name is one and nothing has been found.
 *
 * @param isLikely - whether the target is one; the others count only if there are not enough
 * @param how - all of them, or what fits by shape and kind
 * @throws RangeError if there is no way or more than one
 */
export function pairsByMadeUpNames(
  saved: readonly Named[],
  targets: readonly Named[],
  isLikely: (k: number) => boolean,
  how: 'all' | 'what fits',
): Pairs {
  // Nothing has told, and the program has given names since.
  const isNamed =
    how === 'all' &&
    saved.every(({ name }) => isMadeUp(name)) &&
    !targets.some(({ name }) => isMadeUp(name));
  const mayBe = (a: Named, b: Named): boolean =>
    !a.isFromFile &&
    ((isMadeUp(a.name) && isMadeUp(b.name)) || isNamed) &&
    (how === 'all' || fits(a, b));
  const candidates = (to: readonly number[]): [from: number[], to: number[]] => {
    const among = to.map((k) => targets[k] as Named);
    const from = placesOf(saved, (one) => among.some((other) => mayBe(one, other)));
    return [from, to.filter((k) => saved.some((one) => mayBe(one, targets[k] as Named)))];
  };
  const likely = candidates(placesOf(targets, (_, k) => isLikely(k)));
  const isEnough = likely[0].length <= likely[1].length;
  const [from, to] = isEnough ? likely : candidates(targets.map((_, k) => k));
  return pairsAmong(saved, targets, from, to, pairsOfMadeUp);
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

/**
 * What has the same name on both sides, whatever number tfjs has appended to it; nothing where a name is there twice. Of
 * saved names that differ in that number only, it is part of the name.
 */
function shared(
  saved: readonly Named[],
  targets: readonly Named[],
  nameOf: (one: Named) => string | null,
): Pairs {
  const namesOf = (list: readonly Named[]): string[] => list.map((one) => nameOf(one) ?? '');
  const plain = countsOf(namesOf(saved).map(withoutSuffix));
  const keysOf = (list: readonly Named[]): string[] =>
    namesOf(list).map((name) => {
      const key = withoutSuffix(name);
      return (plain.get(key) ?? 0) > 1 ? name : key;
    });
  const [from, to] = [keysOf(saved), keysOf(targets)];
  const [ofSaved, ofTargets] = [countsOf(from), countsOf(to)];
  return from.flatMap((key, i) => {
    const isUnique = key !== '' && ofSaved.get(key) === 1 && ofTargets.get(key) === 1;
    return isUnique ? [[i, to.indexOf(key)] as const] : [];
  });
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** By names that tfjs has made up, where both sides have the very same: the program is the same, too. */
function theSameNames(saved: readonly Named[], targets: readonly Named[]): Pairs | null {
  if (saved.length !== targets.length) return null;
  const pairs = shared(saved, targets, ({ name }) => name);
  return pairs.length === saved.length ? pairs : null;
}

/** One side within the other, by names without tfjs's numbers, where these are unique. */
function onlyOfTheirKinds(saved: readonly Named[], targets: readonly Named[]): Pairs {
  const pairs = shared(saved, targets, ({ name }) => unnumbered(name));
  return pairs.length === Math.min(saved.length, targets.length) ? pairs : [];
}

/**
 * Whether layers of one kind are paired with those of another; or layers, or variables, that are on both sides by their
 * made-up names with others, and not because tfjs has counted on: then all numbers of a kind have moved by the same.
 */
function isContradicted(pairs: Pairs, saved: readonly Named[], targets: readonly Named[]): boolean {
  const names = new Set(targets.map(({ name }) => withoutSuffix(name)));
  const isOverlapping = saved.some(({ name }) => name !== '' && names.has(withoutSuffix(name)));
  const shifts = new Map<string, number>();
  return pairs.some(([i, k]) => {
    const [from, to] = [saved[i]?.name ?? '', targets[k]?.name ?? ''];
    if (!areOfOneKind(from, to)) return true;
    if (!isOverlapping) return false;
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
    while (next < long.length && !fits(key, long[next] as Named)) next++;
    if (next === long.length) return null;
    places.push(next++);
  }
  return places;
}

function fits(a: Named, b: Named): boolean {
  const isShape = !a.shape || !b.shape || String(a.shape) === String(b.shape);
  return isShape && areOfOneKind(a.name, b.name);
}

/** As far as names that tfjs has made up say. */
function areOfOneKind(one: string, other: string): boolean {
  return !isMadeUp(one) || !isMadeUp(other) || unnumbered(one) === unnumbered(other);
}

function isBound(pairs: Pairs, side: 0 | 1, index: number): boolean {
  return pairs.some((pair) => pair[side] === index);
}

function isMadeUp(name: string): boolean {
  return (
    unnumbered(name) === '' || (name.includes('/') && unnumbered(name) !== withoutSuffix(name))
  );
}
