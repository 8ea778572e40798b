import { brief, quoted } from '../argument.ts';
import { unnumbered } from '../unnumbered.ts';

/** What pairing looks at. */
export interface DescribedWeight {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
}

/** How an error calls what is paired. */
export interface PairingWords {
  /** What must be the case. */
  readonly demand: string;
  /** What each source is to be paired with. */
  readonly target: string;
}

/**
 * For each target its source. They are paired by name, whatever their order; or by order, if names are not unique or the two
 * sides have none in common, as in a rebuilt model.
 *
 * @throws RangeError that lists all that is missing, left over or of another shape or dtype
 */
export function pairWeights<W extends DescribedWeight>(
  targets: readonly DescribedWeight[],
  sources: readonly W[],
  words: PairingWords,
): W[] {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const areNamesUnique =
    byName.size === sources.length &&
    new Set(targets.map(({ name }) => name)).size === targets.length;
  const found = targets.map(({ name }) => byName.get(name));
  return areNamesUnique && found.some(Boolean)
    ? checked(targets, found, sources, words)
    : pairInOrder(targets, sources, words);
}

/**
 * The same for what was saved, by another page maybe, where tfjs may have counted on: by order, too, where names are
 * nothing but numbers, or differ in numbers only.
 */
export function pairSaved<W extends DescribedWeight>(
  targets: readonly DescribedWeight[],
  saved: readonly W[],
  words: PairingWords,
): W[] {
  const names = new Set(saved.map(({ name }) => name));
  const areAllFound = targets.every(({ name }) => names.has(name));
  const isRenumbered = !areAllFound && areAlike(targets, saved);
  const isNameless = targets.some(({ name }) => unnumbered(name) === '');
  const pair = isRenumbered || isNameless ? pairInOrder : pairWeights;
  return pair(targets, saved, words);
}

/** The same for models that must have the same names, but for the numbers that tfjs appends. */
export function pairNamed<W extends DescribedWeight>(
  targets: readonly DescribedWeight[],
  saved: readonly W[],
  words: PairingWords,
): W[] {
  if (areAlike(targets, saved)) return pairInOrder(targets, saved, words);
  const byName = new Map(saved.map((source) => [source.name, source]));
  const found = targets.map(({ name }) => byName.get(name));
  return checked(targets, found, saved, words);
}

/** The first with the first, and so on; throws as {@link pairWeights}. */
function pairInOrder<W extends DescribedWeight>(
  targets: readonly DescribedWeight[],
  sources: readonly W[],
  words: PairingWords,
): W[] {
  const found = targets.map((_, i) => sources[i]);
  return checked(targets, found, sources, words);
}

/** Whether the names are the same, one after the other, but for what tfjs numbers. */
function areAlike(one: readonly DescribedWeight[], other: readonly DescribedWeight[]): boolean {
  const names = (weights: readonly DescribedWeight[]): string =>
    JSON.stringify(weights.map(({ name }) => unnumbered(name)));
  return names(one) === names(other);
}

function checked<W extends DescribedWeight>(
  targets: readonly DescribedWeight[],
  found: readonly (W | undefined)[],
  sources: readonly W[],
  { demand, target: word }: PairingWords,
): W[] {
  const left = new Set(found);
  const problems = targets.flatMap((target, i) => {
    const source = found[i];
    if (!source) return `${describe(target)} is missing`;
    if (kindOf(source) === kindOf(target)) return [];
    return `${describe(source)} does not fit its ${word}, ${describe(target)}`;
  });
  // One that is listed twice is left over the second time.
  const extra = sources.filter((source) => !left.delete(source));
  problems.push(...extra.map((source) => `${describe(source)} has no ${word}`));
  if (problems.length > 0) throw new RangeError(`${demand}: ${brief(problems.join('; '), 400)}`);
  return found.filter((source) => source !== undefined);
}

function describe(weight: DescribedWeight): string {
  return `${quoted(weight.name)} ${brief(kindOf(weight))}`;
}

function kindOf({ dtype, shape }: DescribedWeight): string {
  return `${dtype}[${shape.join(', ')}]`;
}
