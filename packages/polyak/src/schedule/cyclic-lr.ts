import { checkAbove, checkFinite, checkNotNegative, checkOneOf } from '../argument.ts';
import type { Point } from './epoch-scheduler.ts';
import { MomentumCycle } from './momentum-cycle.ts';
import { checkFunction, checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable, ScheduledGroup } from './scheduled-group.ts';

/** Options of {@link CyclicLR}. */
export interface CyclicLROptions extends ScheduleOptions {
  /** The learning rate at the bottom of each cycle, at least 0: one value for all param groups, or one per group. */
  baseLr: PerGroup;
  /** The learning rate at the top of the first cycle, at least 0: one value for all param groups, or one per group. */
  maxLr: PerGroup;
  /**
   * The number of iterations of increase, above 0.
   * @defaultValue `2000`
   */
  stepSizeUp?: number;
  /**
   * The number of iterations of decrease, at least 0.
   * @defaultValue `stepSizeUp`
   */
  stepSizeDown?: number;
  /**
   * The height of the cycles: constant, halved in each cycle, or multiplied by `gamma` in each iteration.
   * @defaultValue `'triangular'`
   */
  mode?: 'triangular' | 'triangular2' | 'exp_range';
  /**
   * The factor in mode `'exp_range'`, at least 0.
   * @defaultValue `1`
   */
  gamma?: number;
  /** The height of the cycles, instead of a mode, as a function of the number of the cycle (from 1) or of the iteration. */
  scaleFn?: (x: number) => number;
  /**
   * Which of the two `scaleFn` receives.
   * @defaultValue `'cycle'`
   */
  scaleMode?: 'cycle' | 'iterations';
  /**
   * Whether to cycle the momentum inversely to the learning rate.
   * @defaultValue `true`
   */
  cycleMomentum?: boolean;
  /**
   * The momentum at the top of the first cycle: one value for all param groups, or one per group.
   * @defaultValue `0.8`
   */
  baseMomentum?: PerGroup;
  /**
   * The momentum at the bottom of each cycle: one value for all param groups, or one per group.
   * @defaultValue `0.9`
   */
  maxMomentum?: PerGroup;
}

interface Settings extends Omit<Settled<CyclicLROptions>, 'scaleFn'> {
  readonly scaleFn: CyclicLROptions['scaleFn'];
}

/**
 * Cycles the learning rate linearly between two values. Call `step()` after each batch. Cyclical learning rates (Smith
 * 2017, arXiv:1506.01186).
 *
 * @example
 * ```ts
 * const schedule = new CyclicLR(optimizer, { baseLr: 0.001, maxLr: 0.1, stepSizeUp: 500 });
 * ```
 */
export class CyclicLR extends MomentumCycle<Settings> {
  static override readonly className: string = 'CyclicLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link CyclicLROptions}
   * @throws RangeError or TypeError if an option is invalid, or a group has no momentum to cycle
   */
  constructor(optimizer: Schedulable, options: CyclicLROptions) {
    const settled = settle('CyclicLR', options, {
      baseLr: undefined,
      maxLr: undefined,
      stepSizeUp: 2000,
      stepSizeDown: undefined,
      mode: 'triangular',
      gamma: 1,
      scaleFn: undefined,
      scaleMode: 'cycle',
      cycleMomentum: true,
      baseMomentum: 0.8,
      maxMomentum: 0.9,
    });
    const { stepSizeDown = settled.stepSizeUp } = options;
    super(optimizer, { ...settled, stepSizeDown }, options.lastEpoch);
  }

  protected override checkOptions(options: Settings): void {
    const { length } = this.optimizer.paramGroups;
    checkPerGroup('baseLr', options.baseLr, length, checkNotNegative);
    checkPerGroup('maxLr', options.maxLr, length, checkNotNegative);
    checkAbove('stepSizeUp', options.stepSizeUp, 0);
    checkNotNegative('stepSizeDown', options.stepSizeDown);
    checkCycle(options);
    checkNotNegative('gamma', options.gamma);
    checkOneOf('scaleMode', options.scaleMode, ['cycle', 'iterations']);
    if (options.scaleFn !== undefined) checkFunction('scaleFn', options.scaleFn);
    else checkOneOf('mode', options.mode, ['triangular', 'triangular2', 'exp_range']);
    super.checkOptions(options);
  }

  protected override initialLrOf({ initialLr }: ScheduledGroup, index: number): number {
    return initialLr ?? ofGroup('baseLr', this.options.baseLr, index);
  }

  protected override lrAt({ epoch, group }: Point): number {
    const baseLr = ofGroup('baseLr', this.options.baseLr, group);
    const maxLr = ofGroup('maxLr', this.options.maxLr, group);
    return baseLr + this.climbAt(epoch, maxLr - baseLr);
  }

  protected override momentumAt({ epoch, group }: Point): number {
    const baseMomentum = ofGroup('baseMomentum', this.options.baseMomentum, group);
    const maxMomentum = ofGroup('maxMomentum', this.options.maxMomentum, group);
    return maxMomentum - this.climbAt(epoch, maxMomentum - baseMomentum);
  }

  /** The height of the iteration: 0 at the bottom of each cycle, `height` at the top of the first one. */
  private climbAt(iteration: number, height: number): number {
    const { stepSizeUp, stepSizeDown } = this.options;
    const size = stepSizeUp + stepSizeDown;
    const turn = stepSizeUp / size;
    const cycle = Math.floor(1 + iteration / size);
    const x = 1 + iteration / size - cycle;
    const part = x <= turn ? x / turn : (x - 1) / (turn - 1);
    return height * part * this.scale(cycle, iteration);
  }

  private scale(cycle: number, iteration: number): number {
    const { mode, gamma, scaleFn, scaleMode } = this.options;
    if (scaleFn) return scaleFn(scaleMode === 'cycle' ? cycle : iteration);
    if (mode === 'triangular') return 1;
    return mode === 'triangular2' ? 1 / 2 ** (cycle - 1) : gamma ** iteration;
  }
}

/** Throws if a quotient of the formula is not finite, or 0 where it divides. */
function checkCycle({ stepSizeUp, stepSizeDown }: Settings): void {
  const size = stepSizeUp + stepSizeDown;
  checkFinite('stepSizeUp + stepSizeDown', size);
  checkFinite('2 ** 53 / (stepSizeUp + stepSizeDown)', 2 ** 53 / size);
  checkAbove('stepSizeUp / (stepSizeUp + stepSizeDown)', stepSizeUp / size, 0);
}
