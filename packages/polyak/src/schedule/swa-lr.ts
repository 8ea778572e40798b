import { checkInteger, checkNotNegative, checkOneOf } from '../argument.ts';
import type { Point } from './epoch-scheduler.ts';
import { checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { RelativeScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link SWALR}. */
export interface SWALROptions extends ScheduleOptions {
  /** The learning rate to anneal to, at least 0: one value for all param groups, or one per group. */
  swaLr: PerGroup;
  /**
   * The number of annealing steps, at least 0.
   * @defaultValue `10`
   */
  annealEpochs?: number;
  /**
   * Whether to anneal along half a cosine or linearly.
   * @defaultValue `'cos'`
   */
  annealStrategy?: 'cos' | 'linear';
}

/**
 * Anneals the learning rate to a constant for weight averaging: `α · swaLr + (1 − α) · lr`, where α goes from 0 to 1 in
 * `annealEpochs` steps. `lr` is the learning rate without this schedule, so another one can run before it or at the same
 * time. Stochastic weight averaging (Izmailov et al. 2018, arXiv:1803.05407).
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
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link SWALROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: SWALROptions) {
    super(
      optimizer,
      settle('SWALR', options, { swaLr: undefined, annealEpochs: 10, annealStrategy: 'cos' }),
      options.lastEpoch,
    );
  }

  override takeTurn(epoch: number): void {
    // From the learning rates left by the previous schedule.
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
