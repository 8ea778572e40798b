import { checkInteger, checkNotNegative } from '../argument.ts';
import type { Point } from './epoch-scheduler.ts';
import { RelativeScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link CosineAnnealingLR}. */
export interface CosineAnnealingLROptions extends ScheduleOptions {
  /** The number of epochs of decay, at least 1. */
  tMax: number;
  /**
   * The lowest learning rate, at least 0.
   * @defaultValue `0`
   */
  etaMin?: number;
}

/**
 * Decays the learning rate along half a cosine, and raises it again after more than `tMax` epochs:
 * `lr(t) = etaMin + (lr(0) − etaMin) · (1 + cos(π t / tMax)) / 2`. The annealing of SGDR without its restarts
 * (Loshchilov & Hutter 2017, arXiv:1608.03983).
 *
 * @example
 * ```ts
 * const schedule = new CosineAnnealingLR(optimizer, { tMax: 300 });
 * ```
 */
export class CosineAnnealingLR extends RelativeScheduler<Settled<CosineAnnealingLROptions>> {
  static override readonly className: string = 'CosineAnnealingLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link CosineAnnealingLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: CosineAnnealingLROptions) {
    super(
      optimizer,
      settle('CosineAnnealingLR', options, { tMax: undefined, etaMin: 0 }),
      options.lastEpoch,
    );
  }

  protected override checkOptions({ tMax, etaMin }: Settled<CosineAnnealingLROptions>): void {
    checkInteger('tMax', tMax, 1);
    checkNotNegative('etaMin', etaMin);
  }

  protected override lrAt({ epoch, baseLr }: Point): number {
    const high = this.heightAt(epoch) / 2;
    return baseLr * high + this.options.etaMin * (1 - high);
  }

  protected override lrBeside({ epoch, lr, baseLr }: Point): number {
    const { tMax, etaMin } = this.options;
    const [height, before] = [this.heightAt(epoch), this.heightAt(epoch - 1)];
    // At the bottom, the ratio of the heights would divide by 0: the first step up starts from etaMin itself.
    if (before === 0 || (epoch - 1 - tMax) % (2 * tMax) === 0) {
      return lr + ((baseLr - etaMin) * height) / 2;
    }
    return (height / before) * (lr - etaMin) + etaMin;
  }

  /** From 2 at the top to 0 at the bottom. */
  private heightAt(epoch: number): number {
    return 1 + Math.cos((Math.PI * epoch) / this.options.tMax);
  }
}
