import { checkInteger, checkNotNegative, checkOneOf } from '../argument.ts';
import type { Point } from './epoch-scheduler.ts';
import { checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { RelativeScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link SWALR}. */
export interface SWALROptions extends ScheduleOptions {
  /** The learning rate to reach and keep, at least 0: one for all param groups, or one for each. */
  swaLr: PerGroup;
  /**
   * The number of steps on the way, at least 0.
   * @defaultValue `10`
   */
  annealEpochs?: number;
  /**
   * Along half a cosine or a straight line.
   * @defaultValue `'cos'`
   */
  annealStrategy?: 'cos' | 'linear';
}

/**
 * Leads the learning rate to a constant, at which the weights are averaged: `α · swaLr + (1 − α) · lr`, where α goes
 * from 0 to 1 in `annealEpochs` steps. `lr` is what the learning rate would be without this schedule, so another one
 * may come before it or run beside it. Stochastic weight averaging (Izmailov et al. 2018, arXiv:1803.05407).
 *
 * @example
 * ```ts
 * const schedule = new CosineAnnealingLR(optimizer, { tMax: 300 });
 * const swaSchedule = new SWALR(optimizer, { swaLr: 0.05, annealEpochs: 5, annealStrategy: 'linear' });
 * // After each epoch:
 * if (epoch > swaStart) {
 *   averaged.updateParameters(model);
 *   swaSchedule.step();
 * } else {
 *   schedule.step();
 * }
 * ```
 */
export class SWALR extends RelativeScheduler<Settled<SWALROptions>> {
  static override readonly className: string = 'SWALR';

  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link SWALROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(optimizer: Schedulable, options: SWALROptions) {
    super(
      optimizer,
      settle('SWALR', options, { swaLr: undefined, annealEpochs: 10, annealStrategy: 'cos' }),
      options.lastEpoch,
    );
  }

  override takeTurn(epoch: number): void {
    // From the learning rates that the schedule before it left.
    this.enter(epoch);
  }

  protected override checkOptions(options: Settled<SWALROptions>): void {
    const { swaLr, annealEpochs, annealStrategy } = options;
    checkPerGroup('swaLr', swaLr, this.optimizer.paramGroups.length, checkNotNegative);
    checkInteger('annealEpochs', annealEpochs, 0);
    checkOneOf('annealStrategy', annealStrategy, ['cos', 'linear']);
  }

  protected override lrAt({ epoch, baseLr, group }: Point): number {
    const alpha = this.alphaAt(epoch);
    return ofGroup('swaLr', this.options.swaLr, group) * alpha + baseLr * (1 - alpha);
  }

  protected override lrBeside(point: Point): number {
    const swaLr = ofGroup('swaLr', this.options.swaLr, point.group);
    const before = this.alphaAt(point.epoch - 1);
    const unannealed = before === 1 ? swaLr : (point.lr - before * swaLr) / (1 - before);
    return this.lrAt({ ...point, baseLr: unannealed });
  }

  private alphaAt(epoch: number): number {
    const { annealEpochs, annealStrategy } = this.options;
    if (epoch >= annealEpochs) return 1;
    const t = epoch / annealEpochs;
    return annealStrategy === 'linear' ? t : (1 - Math.cos(Math.PI * t)) / 2;
  }
}
