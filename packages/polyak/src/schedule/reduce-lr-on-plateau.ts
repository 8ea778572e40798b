import { refuseCapture } from '../capture/host-calls.ts';
import {
  checkFinite,
  checkHalfOpen,
  checkInteger,
  checkNotNegative,
  checkOneOf,
  rejection,
} from '../argument.ts';
import { LRScheduler, type SchedulerState } from './lr-scheduler.ts';
import { checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { checkCount } from './plain-data.ts';
import { settle } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link ReduceLROnPlateau}. */
export interface ReduceLROnPlateauOptions {
  /**
   * Whether a lower or a higher metric is better.
   * @defaultValue `'min'`
   */
  mode?: 'min' | 'max';
  /**
   * The factor of each reduction, in [0, 1).
   * @defaultValue `0.1`
   */
  factor?: number;
  /**
   * The number of epochs without improvement to tolerate, at least 0; the next one reduces the learning rate.
   * @defaultValue `10`
   */
  patience?: number;
  /**
   * The minimum difference from the best metric that counts as an improvement.
   * @defaultValue `1e-4`
   */
  threshold?: number;
  /**
   * Whether `threshold` is relative to the best metric or absolute.
   * @defaultValue `'rel'`
   */
  thresholdMode?: 'rel' | 'abs';
  /**
   * The number of epochs to ignore after a reduction, at least 0.
   * @defaultValue `0`
   */
  cooldown?: number;
  /**
   * The lowest learning rate: one value for all param groups, or one per group.
   * @defaultValue `0`
   */
  minLr?: PerGroup;
  /**
   * Reductions by this or less are skipped; at least 0.
   * @defaultValue `1e-8`
   */
  eps?: number;
}

/**
 * Multiplies the learning rate by `factor` when a metric has not improved for more than `patience` epochs.
 *
 * @example
 * ```ts
 * const schedule = new ReduceLROnPlateau(optimizer, { patience: 3, factor: 0.5 });
 * schedule.step(validationLoss);
 * ```
 */
export class ReduceLROnPlateau extends LRScheduler<Required<ReduceLROnPlateauOptions>> {
  static override readonly className: string = 'ReduceLROnPlateau';

  /** The best metric so far; `null` before the first one. */
  private best: number | null = null;
  private badEpochs = 0;
  private cooldownLeft = 0;

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link ReduceLROnPlateauOptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: ReduceLROnPlateauOptions = {}) {
    const settled = settle(
      'ReduceLROnPlateau',
      options,
      {
        mode: 'min',
        factor: 0.1,
        patience: 10,
        threshold: 1e-4,
        thresholdMode: 'rel',
        cooldown: 0,
        minLr: 0,
        eps: 1e-8,
      },
      [],
    );
    super(optimizer, settled, 0);
  }

  /**
   * Records the metric of an epoch. Call it after validation.
   *
   * @param metric - a number; a non-finite one counts as no improvement
   * @throws TypeError if it is not a number
   */
  override step(metric: number): void {
    if (typeof metric !== 'number') throw rejection('metric', 'a number', metric);
    refuseCapture('it steps ReduceLROnPlateau, whose metric is a number of the host');
    const { patience, cooldown } = this.options;
    const lrs = this.reducedLr();
    this.epoch += 1;
    if (this.isBetter(metric)) {
      this.best = metric;
      this.badEpochs = 0;
    } else {
      this.badEpochs += 1;
    }
    if (this.cooldownLeft > 0) {
      this.cooldownLeft -= 1;
      this.badEpochs = 0;
    }
    if (this.badEpochs > patience) {
      this.setGroups(lrs.map((lr) => ({ lr })));
      this.cooldownLeft = cooldown;
      this.badEpochs = 0;
    }
    this.noteLr();
  }

  override stateDict(): SchedulerState {
    const { best, badEpochs, cooldownLeft } = this;
    return { ...super.stateDict(), best, badEpochs, cooldownLeft };
  }

  override prepareLoad(state: SchedulerState): () => void {
    const load = super.prepareLoad(state);
    const { best, badEpochs, cooldownLeft } = state;
    if (best !== null) checkFinite('state.best', best);
    checkCount('state.badEpochs', badEpochs, 0);
    checkCount('state.cooldownLeft', cooldownLeft, 0);
    return () => {
      load();
      this.best = best === null ? null : Number(best);
      this.badEpochs = badEpochs;
      this.cooldownLeft = cooldownLeft;
    };
  }

  protected override checkOptions(options: Required<ReduceLROnPlateauOptions>): void {
    checkOneOf('mode', options.mode, ['min', 'max']);
    checkHalfOpen('factor', options.factor, 0, 1);
    checkInteger('patience', options.patience, 0);
    checkFinite('threshold', options.threshold);
    checkOneOf('thresholdMode', options.thresholdMode, ['rel', 'abs']);
    checkInteger('cooldown', options.cooldown, 0);
    checkPerGroup('minLr', options.minLr, this.optimizer.paramGroups.length, checkFinite);
    checkNotNegative('eps', options.eps);
  }

  private isBetter(metric: number): boolean {
    const { mode, threshold, thresholdMode } = this.options;
    const { best } = this;
    if (best === null || !Number.isFinite(metric)) return Number.isFinite(metric);
    const margin = mode === 'min' ? -threshold : threshold;
    // Relative to the magnitude of the best metric, so that it also works for negative ones.
    const bar = thresholdMode === 'abs' ? best + margin : best * (1 + Math.sign(best) * margin);
    return mode === 'min' ? metric < bar : metric > bar;
  }

  private reducedLr(): number[] {
    const { factor, minLr, eps } = this.options;
    return this.optimizer.paramGroups.map(({ lr }, i) => {
      const reduced = Math.max(lr * factor, ofGroup('minLr', minLr, i));
      return lr - reduced > eps ? reduced : lr;
    });
  }
}
