import type { Tensor } from '@tensorflow/tfjs-core';
import type { Update } from '../../update/update.ts';
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
  const waiting = new Map<Tensor, Kept>();
  for (const { variable, policy, averages, remainders } of followed) {
    if (policy !== 'average') continue;
    waiting.set(variable, remainders.length > 0 ? { averages, remainders } : { averages });
  }
  const extended = new Map<readonly number[], number[]>();
  const riding = updates.map((update) => {
    const kept = waiting.get(update.weights);
    if (!kept) return update;
    waiting.delete(update.weights);
    const scalars = extended.get(update.scalars) ?? [...update.scalars, ...rates];
    extended.set(update.scalars, scalars);
    return { ...update, ...kept, scalars };
  });
  const alone = Array.from(waiting, ([weights, kept]) => ({ weights, ...kept, scalars: rates }));
  return [...riding, ...alone];
}

type Kept = Pick<Update, 'averages' | 'remainders'>;
