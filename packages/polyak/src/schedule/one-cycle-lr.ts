import {
  checkAbove,
  checkBoolean,
  checkFinite,
  checkInteger,
  checkInterval,
  checkNotNegative,
  checkOneOf,
} from '../argument.ts';
import type { Point } from './epoch-scheduler.ts';
import type { SchedulerState } from './lr-scheduler.ts';
import { MomentumCycle } from './momentum-cycle.ts';
import { checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable, ScheduledGroup } from './scheduled-group.ts';

/** Options of {@link OneCycleLR}. */
export interface OneCycleLROptions extends ScheduleOptions {
  /** The highest learning rate, at least 0: one value for all param groups, or one per group. */
  maxLr: PerGroup;
  /**
   * The number of steps in the cycle, at least 1.
   * @defaultValue `epochs * stepsPerEpoch`
   */
  totalSteps?: number;
  /** The number of epochs, at least 1; ignored if `totalSteps` is given. */
  epochs?: number;
  /** The number of steps in an epoch, at least 1; ignored if `totalSteps` is given. */
  stepsPerEpoch?: number;
  /**
   * The share of the cycle in which the learning rate rises, in [0, 1].
   * @defaultValue `0.3`
   */
  pctStart?: number;
  /**
   * Whether to anneal along half a cosine or linearly.
   * @defaultValue `'cos'`
   */
  annealStrategy?: 'cos' | 'linear';
  /**
   * Whether to cycle the momentum inversely to the learning rate.
   * @defaultValue `true`
   */
  cycleMomentum?: boolean;
  /**
   * The lowest momentum: one value for all param groups, or one per group.
   * @defaultValue `0.85`
   */
  baseMomentum?: PerGroup;
  /**
   * The highest momentum: one value for all param groups, or one per group.
   * @defaultValue `0.95`
   */
  maxMomentum?: PerGroup;
  /**
   * The learning rate starts from `maxLr / divFactor`.
   * @defaultValue `25`
   */
  divFactor?: number;
  /**
   * The learning rate ends at the initial one divided by `finalDivFactor`.
   * @defaultValue `1e4`
   */
  finalDivFactor?: number;
  /**
   * Whether to decay to the initial learning rate in as many steps as it rose, as in the paper, and only then to the last.
   * @defaultValue `false`
   */
  threePhase?: boolean;
}

type Settings = Omit<Settled<OneCycleLROptions>, 'epochs' | 'stepsPerEpoch'>;
type Level = 'start' | 'top' | 'end';
type Levels = Readonly<Record<Level, number>>;

/** The transition from one level to another between two steps. */
interface Phase {
  readonly since: number;
  readonly until: number;
  readonly from: Level;
  readonly to: Level;
}

/**
 * Raises the learning rate once and then decays it to almost 0. Call `step()` after each batch. Super-convergence
 * (Smith & Topin 2019, arXiv:1708.07120).
 *
 * @example
 * ```ts
 * const schedule = new OneCycleLR(optimizer, { maxLr: 0.1, epochs: 10, stepsPerEpoch: batches.length });
 * ```
 */
export class OneCycleLR extends MomentumCycle<Settings> {
  static override readonly className: string = 'OneCycleLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link OneCycleLROptions}
   * @throws RangeError or TypeError if an option is invalid, or a group has no momentum to cycle
   */
  constructor(optimizer: Schedulable, options: OneCycleLROptions) {
    const { epochs, stepsPerEpoch, ...settled } = settle('OneCycleLR', options, {
      maxLr: undefined,
      totalSteps: undefined,
      epochs: undefined,
      stepsPerEpoch: undefined,
      pctStart: 0.3,
      annealStrategy: 'cos',
      cycleMomentum: true,
      baseMomentum: 0.85,
      maxMomentum: 0.95,
      divFactor: 25,
      finalDivFactor: 1e4,
      threePhase: false,
    });
    const { totalSteps = stepsIn(epochs, stepsPerEpoch) } = options;
    super(optimizer, { ...settled, totalSteps }, options.lastEpoch);
  }

  /** @internal */
  override prepareLoad(state: SchedulerState): () => void {
    const load = super.prepareLoad(state);
    checkInterval('state.lastEpoch', state.lastEpoch, -1, Number(state.options['totalSteps']));
    return load;
  }

  protected override checkOptions(options: Settings): void {
    checkPerGroup('maxLr', options.maxLr, this.optimizer.paramGroups.length, checkNotNegative);
    checkInteger('totalSteps', options.totalSteps, 1);
    checkInterval('pctStart', options.pctStart, 0, 1);
    checkOneOf('annealStrategy', options.annealStrategy, ['cos', 'linear']);
    checkAbove('divFactor', options.divFactor, 0);
    checkAbove('finalDivFactor', options.finalDivFactor, 0);
    checkBoolean('threePhase', options.threePhase);
    this.optimizer.paramGroups.forEach((_, i) => checkLevels(levelsOf(options, i)));
    super.checkOptions(options);
  }

  protected override initialLrOf(_group: ScheduledGroup, index: number): number {
    return levelsOf(this.options, index).start;
  }

  protected override lrAt({ epoch, group }: Point): number {
    return this.levelAt(epoch, levelsOf(this.options, group));
  }

  protected override momentumAt({ epoch, group }: Point): number {
    const top = ofGroup('baseMomentum', this.options.baseMomentum, group);
    const start = ofGroup('maxMomentum', this.options.maxMomentum, group);
    return this.levelAt(epoch, { start, top, end: start });
  }

  private levelAt(step: number, levels: Levels): number {
    const { totalSteps, annealStrategy } = this.options;
    if (step > totalSteps) {
      throw new RangeError(
        `step() must be called at most totalSteps (${totalSteps}) times, got ${step}`,
      );
    }
    if (step === totalSteps) return levels.end;
    const { since, until, from, to } = this.phaseAt(step);
    if (step >= until) return levels[to];
    const way = (step - since) / (until - since);
    const left = annealStrategy === 'cos' ? (1 + Math.cos(Math.PI * way)) / 2 : 1 - way;
    return levels[from] * left + levels[to] * (1 - left);
  }

  private phaseAt(step: number): Phase {
    const { totalSteps, pctStart, threePhase } = this.options;
    const turn = pctStart * totalSteps - 1;
    const symmetric = 2 * turn;
    const last = totalSteps - 1;
    if (step <= turn) return { since: 0, until: turn, from: 'start', to: 'top' };
    if (!threePhase) return { since: turn, until: last, from: 'top', to: 'end' };
    if (step <= symmetric) return { since: turn, until: symmetric, from: 'top', to: 'start' };
    return { since: symmetric, until: last, from: 'start', to: 'end' };
  }
}

/** The learning rates of a group. */
function levelsOf({ maxLr, divFactor, finalDivFactor }: Settings, group: number): Levels {
  const top = ofGroup('maxLr', maxLr, group);
  const start = top / divFactor;
  return { start, top, end: start / finalDivFactor };
}

/** Throws if a quotient has no number. */
function checkLevels({ start, end }: Levels): void {
  checkFinite('maxLr / divFactor', start);
  checkFinite('maxLr / divFactor / finalDivFactor', end);
}

function stepsIn(epochs?: number, stepsPerEpoch?: number): number {
  if (epochs === undefined || stepsPerEpoch === undefined) {
    throw new TypeError('totalSteps must be given, or epochs and stepsPerEpoch, got neither');
  }
  checkInteger('epochs', epochs, 1);
  checkInteger('stepsPerEpoch', stepsPerEpoch, 1);
  return epochs * stepsPerEpoch;
}
