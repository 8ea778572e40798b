import { checkFinite, checkInteger, checkOneOf } from '../argument.ts';
import {
  EpochScheduler,
  type Point,
  type ScheduleOptions,
  type Settled,
} from './epoch-scheduler.ts';
import type { Schedulable } from './lr-scheduler.ts';
import { checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';

/** Options of {@link SWALR}. */
export interface SWALROptions extends ScheduleOptions {
  /** The learning rate to reach and keep: one for all param groups, or one for each. */
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
export class SWALR extends EpochScheduler<Settled<SWALROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link SWALROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(
    optimizer: Schedulable,
    { swaLr, annealEpochs = 10, annealStrategy = 'cos', lastEpoch }: SWALROptions,
  ) {
    super(optimizer, { swaLr, annealEpochs, annealStrategy }, lastEpoch);
  }

  protected override checkOptions(options: Settled<SWALROptions>): void {
    const { swaLr, annealEpochs, annealStrategy } = options;
    checkPerGroup('swaLr', swaLr, this.optimizer.paramGroups.length, checkFinite);
    checkInteger('annealEpochs', annealEpochs, 0);
    checkOneOf('annealStrategy', annealStrategy, ['cos', 'linear']);
  }

  protected override lrAt({ stepsTaken, lr, group }: Point): number {
    const swaLr = ofGroup('swaLr', this.options.swaLr, group);
    // Without annealing even the constructor's step goes all the way.
    const step = this.options.annealEpochs === 0 ? Math.max(1, stepsTaken) : stepsTaken;
    const before = this.alpha(step - 1);
    const alpha = this.alpha(step);
    const unannealed = before === 1 ? swaLr : (lr - before * swaLr) / (1 - before);
    return swaLr * alpha + unannealed * (1 - alpha);
  }

  /** Goes on from the learning rate that the schedule before it left. */
  protected override restartPoint(point: Point): Point {
    return point;
  }

  private alpha(step: number): number {
    const { annealEpochs, annealStrategy } = this.options;
    const t = Math.max(0, Math.min(1, step / Math.max(1, annealEpochs)));
    return annealStrategy === 'linear' ? t : (1 - Math.cos(Math.PI * t)) / 2;
  }
}
