import type { Variable } from '@tensorflow/tfjs-core';
import { holderOf } from '../../swap-ledger.ts';
import type { FollowedVariable } from './followed-variable.ts';

/** In a swap: averages that are to be recomputed, and are the weights themselves until they have been. */
export class StandIns {
  private readonly begunAs = new Map<Variable, object>();

  /** The weights stand in for an average of theirs. */
  begin(average: Variable, weights: Variable): void {
    average.assign(weights);
    this.begunAs.set(average, average.dataId);
  }

  /** Which averages have been recomputed; one that is swapped in has if it is no longer what it began as. */
  recomputed({ variable, averages, isRecomputed }: FollowedVariable): boolean[] {
    return averages.map((average, k) => {
      const begunAs = this.begunAs.get(average);
      const isOther = begunAs && holderOf(average, variable).dataId !== begunAs;
      return isRecomputed[k] === true || isOther === true;
    });
  }

  /** Notes which have been recomputed in the swap, which is over. */
  end(followed: readonly FollowedVariable[]): void {
    for (const one of followed) {
      this.recomputed(one).forEach((is, k) => (one.isRecomputed[k] = is));
    }
    this.begunAs.clear();
  }
}
