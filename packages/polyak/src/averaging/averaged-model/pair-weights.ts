/** What pairing looks at. */
export interface DescribedWeight {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
}

/**
 * For each average the weights that it is of. They are paired by name, whatever their order; or, where no name is found
 * at all, as in a model that was built anew, by order.
 *
 * @throws RangeError that lists all that is missing, left over or of another shape or dtype
 */
export function pairWeights<W extends DescribedWeight>(
  averages: readonly DescribedWeight[],
  sources: readonly W[],
): W[] {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const areNamesUnique =
    byName.size === sources.length &&
    new Set(averages.map(({ name }) => name)).size === averages.length;
  if (areNamesUnique && averages.some(({ name }) => byName.has(name))) {
    return checked(
      averages,
      averages.map(({ name }) => byName.get(name)),
      sources,
    );
  }
  return pairInOrder(averages, sources);
}

/** The first with the first, and so on; throws as {@link pairWeights}. */
export function pairInOrder<W extends DescribedWeight>(
  averages: readonly DescribedWeight[],
  sources: readonly W[],
): W[] {
  return checked(
    averages,
    averages.map((_, i) => sources[i]),
    sources,
  );
}

function checked<W extends DescribedWeight>(
  averages: readonly DescribedWeight[],
  found: readonly (W | undefined)[],
  sources: readonly W[],
): W[] {
  const used = new Set(found);
  const problems = averages.flatMap((average, i) => {
    const source = found[i];
    if (!source) return `${describe(average)} is missing`;
    if (kindOf(source) === kindOf(average)) return [];
    return `${describe(source)} does not fit its average, ${describe(average)}`;
  });
  const extra = sources.filter((source) => !used.has(source));
  problems.push(...extra.map((source) => `${describe(source)} has no average`));
  if (problems.length > 0) {
    throw new RangeError(`the weights must be those of the averages: ${problems.join('; ')}`);
  }
  return found.filter((source) => source !== undefined);
}

function describe(weight: DescribedWeight): string {
  return `"${weight.name}" ${kindOf(weight)}`;
}

function kindOf({ dtype, shape }: DescribedWeight): string {
  return `${dtype}[${shape.join(', ')}]`;
}
