import { brief, quoted } from '../argument.ts';

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
 * For each target its source. They are paired by name, whatever their order; or, where no name is found at all, as in a
 * model that was built anew, or names are not unique, by order.
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
  if (areNamesUnique && targets.some(({ name }) => byName.has(name))) {
    const found = targets.map(({ name }) => byName.get(name));
    return checked(targets, found, sources, words);
  }
  return pairInOrder(targets, sources, words);
}

/** The first with the first, and so on; throws as {@link pairWeights}. */
export function pairInOrder<W extends DescribedWeight>(
  targets: readonly DescribedWeight[],
  sources: readonly W[],
  words: PairingWords,
): W[] {
  const found = targets.map((_, i) => sources[i]);
  return checked(targets, found, sources, words);
}

function checked<W extends DescribedWeight>(
  targets: readonly DescribedWeight[],
  found: readonly (W | undefined)[],
  sources: readonly W[],
  { demand, target: word }: PairingWords,
): W[] {
  const used = new Set(found);
  const problems = targets.flatMap((target, i) => {
    const source = found[i];
    if (!source) return `${describe(target)} is missing`;
    if (kindOf(source) === kindOf(target)) return [];
    return `${describe(source)} does not fit its ${word}, ${describe(target)}`;
  });
  const extra = sources.filter((source) => !used.has(source));
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
