import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { Update } from '../update/update.ts';
import type { FollowedVariable } from './followed-variables.ts';

/**
 * Lets averages ride along with a step's updates; those of variables that took no step get updates of their own.
 *
 * @param rates - one for each average of a variable
 */
export function ride(
  updates: readonly Update[],
  followed: readonly FollowedVariable[],
  rates: number[],
): Update[] {
  const waiting = new Map<Tensor, readonly Variable[]>(
    followed.map(({ variable, averages }) => [variable, averages]),
  );
  const extended = new Map<readonly number[], number[]>();
  const riding = updates.map((update) => {
    const averages = waiting.get(update.weights);
    if (!averages) return update;
    waiting.delete(update.weights);
    const scalars = extended.get(update.scalars) ?? [...update.scalars, ...rates];
    extended.set(update.scalars, scalars);
    return { ...update, averages, scalars };
  });
  const alone = Array.from(waiting, ([weights, averages]) => ({
    weights,
    averages,
    scalars: rates,
  }));
  return [...riding, ...alone];
}
