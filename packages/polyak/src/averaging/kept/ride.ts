import type { Tensor } from '@tensorflow/tfjs-core';
import type { Update } from '../../update/update.ts';
import type { Cohort, FollowedVariable } from './followed-variable.ts';

/**
 * Lets averages ride along with a step's updates, behind those that do already; those of variables that took no step get
 * updates of their own.
 *
 * @param rates - of each cohort, one for each average of a variable
 * @param isWrittenBack - whether the weights take the value of the first of them
 */
export function ride(
  updates: readonly Update[],
  followed: readonly FollowedVariable[],
  rates: ReadonlyMap<Cohort, number[]>,
  isWrittenBack = false,
): Update[] {
  const lastOf = new Map(updates.map((update) => [update.weights, update]));
  const waiting = new Map<Tensor, FollowedVariable>();
  for (const one of followed) waiting.set(one.variable, one);
  // Updates that shared their scalars share them still, and so the upload.
  const extended = new Map<readonly number[], Map<Cohort, number[]>>();
  const alone: Update[] = [];
  const scalarsOf = (before: readonly number[], cohort: Cohort): readonly number[] => {
    const own = rates.get(cohort) ?? [];
    if (before.length === 0) return own;
    const known = extended.get(before) ?? new Map<Cohort, number[]>();
    extended.set(before, known);
    const scalars = known.get(cohort) ?? [...before, ...own];
    known.set(cohort, scalars);
    return scalars;
  };
  const riding = updates.map((update) => {
    const { weights, averages, remainders, writtenBack = [] } = update;
    const kept = lastOf.get(weights) === update ? waiting.get(weights) : undefined;
    const isExtended = kept !== undefined && kept.remainders.length > 0;
    // A kernel keeps averages of one precision.
    if (!kept || (averages.length > 0 && (remainders !== undefined) !== isExtended)) return update;
    waiting.delete(weights);
    return {
      ...update,
      averages: [...averages, ...kept.averages],
      ...(isExtended && { remainders: [...(remainders ?? []), ...kept.remainders] }),
      ...(isWrittenBack && { writtenBack: [...writtenBack, averages.length] }),
      scalars: scalarsOf(update.scalars, kept.cohort),
    };
  });
  for (const { variable, averages, remainders, cohort } of waiting.values()) {
    alone.push({
      weights: variable,
      averages,
      ...(remainders.length > 0 && { remainders }),
      ...(isWrittenBack && { writtenBack: [0] }),
      scalars: scalarsOf([], cohort),
    });
  }
  return [...riding, ...alone];
}
