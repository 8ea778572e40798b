import { checkFinite, checkInteger } from '../argument.ts';
import {
  EpochScheduler,
  type Point,
  type ScheduleOptions,
  type Settled,
} from './epoch-scheduler.ts';
import type { Schedulable } from './lr-scheduler.ts';

/** Options of {@link CosineAnnealingLR}. */
export interface CosineAnnealingLROptions extends ScheduleOptions {
  /** The number of epochs on the way down, at least 1. */
  tMax: number;
  /**
   * The lowest learning rate.
   * @defaultValue `0`
   */
  etaMin?: number;
}

/**
 * Lets the learning rate fall along half a cosine, and rise again if there are more than `tMax` epochs:
 * `lr(t) = etaMin + (lr(0) − etaMin) · (1 + cos(π t / tMax)) / 2`. The annealing of SGDR without its restarts
 * (Loshchilov & Hutter 2017, arXiv:1608.03983).
 *
 * @example
 * ```ts
 * const schedule = new CosineAnnealingLR(optimizer, { tMax: 300 });
 * ```
 */
export class CosineAnnealingLR extends EpochScheduler<Settled<CosineAnnealingLROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link CosineAnnealingLROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(optimizer: Schedulable, { tMax, etaMin = 0, lastEpoch }: CosineAnnealingLROptions) {
    super(optimizer, { tMax, etaMin }, lastEpoch);
  }

  protected override checkOptions({ tMax, etaMin }: Settled<CosineAnnealingLROptions>): void {
    checkInteger('tMax', tMax, 1);
    checkFinite('etaMin', etaMin);
  }

  protected override lrAt({ epoch, lr, baseLr, isInitial }: Point): number {
    const { tMax, etaMin } = this.options;
    const height = (t: number): number => 1 + Math.cos((Math.PI * t) / tMax);
    if (isInitial) return lr;
    // At the bottom the ratio of the heights would be something / 0: the first step up starts from etaMin itself.
    if ((epoch - 1 - tMax) % (2 * tMax) === 0) {
      return lr + ((baseLr - etaMin) * (1 - Math.cos(Math.PI / tMax))) / 2;
    }
    return (height(epoch) / height(epoch - 1)) * (lr - etaMin) + etaMin;
  }
}
