import { onHost } from '../capture/host-calls.ts';
import { checkInteger, checkNotNegative } from '../argument.ts';
import { EpochScheduler, type Point } from './epoch-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link CosineAnnealingWarmRestarts}. */
export interface CosineAnnealingWarmRestartsOptions extends ScheduleOptions {
  /** The number of epochs to the first restart, at least 1. */
  t0: number;
  /**
   * The factor by which each run is longer than the previous one, an integer of at least 1.
   * @defaultValue `1`
   */
  tMult?: number;
  /**
   * The lowest learning rate, at least 0.
   * @defaultValue `0`
   */
  etaMin?: number;
}

/**
 * Decays the learning rate along half a cosine, restarts it, and repeats:
 * `lr = etaMin + (lr(0) − etaMin) · (1 + cos(π tCur / tI)) / 2`, `tCur` epochs into a run of `tI`. SGDR (Loshchilov &
 * Hutter 2017, arXiv:1608.03983).
 *
 * @example
 * ```ts
 * const schedule = new CosineAnnealingWarmRestarts(optimizer, { t0: 10, tMult: 2 });
 * ```
 */
export class CosineAnnealingWarmRestarts extends EpochScheduler<
  Settled<CosineAnnealingWarmRestartsOptions>
> {
  static override readonly className: string = 'CosineAnnealingWarmRestarts';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link CosineAnnealingWarmRestartsOptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: CosineAnnealingWarmRestartsOptions) {
    super(
      optimizer,
      settle('CosineAnnealingWarmRestarts', options, { t0: undefined, tMult: 1, etaMin: 0 }),
      options.lastEpoch,
    );
  }

  /**
   * Advances to the next epoch, or to the given one. Fractions such as `epoch + batch / batches` result in a smooth curve.
   *
   * @throws RangeError if `epoch` is below 0
   */
  override step(epoch?: number): void {
    if (epoch !== undefined) checkNotNegative('epoch', epoch);
    onHost(
      this,
      [],
      () => this.stepTo(epoch ?? this.epoch + 1),
      () => [epoch],
    );
  }

  protected override checkOptions(options: Settled<CosineAnnealingWarmRestartsOptions>): void {
    checkInteger('t0', options.t0, 1);
    checkInteger('tMult', options.tMult, 1);
    checkNotNegative('etaMin', options.etaMin);
  }

  protected override lrAt({ epoch, baseLr }: Point): number {
    const { etaMin } = this.options;
    const { tCur, tI } = this.runAt(epoch);
    const high = (1 + Math.cos((Math.PI * tCur) / tI)) / 2;
    return baseLr * high + etaMin * (1 - high);
  }

  private runAt(epoch: number): { tCur: number; tI: number } {
    const { t0, tMult } = this.options;
    if (tMult === 1) return { tCur: epoch % t0, tI: t0 };
    let tI = t0;
    let tCur = epoch;
    while (tCur >= tI) {
      tCur -= tI;
      tI *= tMult;
    }
    return { tCur, tI };
  }
}
