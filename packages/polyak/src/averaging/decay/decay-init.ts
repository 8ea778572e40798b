import { checkOneOf } from '../../argument.ts';
import type { Progress, Rate } from './decay.ts';

/**
 * The initial value of the averages: the weights before the first step; the weights at the first update; or zeros, whose
 * bias is corrected at each update (like Adam), so that no initial value remains in them.
 */
export type AverageInit = 'weights' | 'copyFirst' | 'zero';

/** The rate of an update as if the average had begun at zero, and how much of it is weights then. */
export function debias(
  biased: number,
  { gathered, nAveraged }: { gathered: number; nAveraged: number },
): { rate: number; gathered: number } {
  const next = gathered + (1 - gathered) * biased;
  return { rate: next > 0 ? biased / next : 1 / (nAveraged + 1), gathered: next };
}

/** A rate that remembers what it has given; to be asked once for each update, in order. */
export interface DebiasedRate extends Rate {
  /** How much of an average from zero is weights, 1 − Π decays: 0 before the first update. Saved with a run. */
  readonly gathered: number;
}

/**
 * The rate that averages as `rate` does, but as if the average began at zero and its bias were divided out:
 * with decays dᵢ, (1 − dₜ) / (1 − d₁·…·dₜ). The first update copies. While all decays are 1 it is the limit, 1 / t: the mean.
 *
 * @param gathered - where a saved run resumes; 0 for a new one
 */
export function makeDebiased(rate: Rate, gathered = 0): DebiasedRate {
  const debiased = (progress: Progress): number => {
    const { nAveraged } = progress;
    const next = debias(rate(progress), { nAveraged, gathered: debiased.gathered });
    debiased.gathered = next.gathered;
    return next.rate;
  };
  debiased.gathered = gathered;
  return debiased;
}

/**
 * The rate of averages that begin as `init` says.
 * @throws TypeError if `init` is none of its names
 */
export function withInit(rate: Rate, init: AverageInit): Rate {
  checkOneOf('init', init, ['weights', 'copyFirst', 'zero']);
  switch (init) {
    case 'weights':
      return rate;
    case 'copyFirst':
      return (progress) => (progress.nAveraged === 0 ? 1 : rate(progress));
    case 'zero':
      return makeDebiased(rate);
  }
}
