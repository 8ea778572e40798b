import { checkInteger, checkInterval } from '../../argument.ts';
import { makeRate, type DecayOptions, type Rate } from './decay.ts';
import { makeDebiased, withInit, type AverageInit, type DebiasedRate } from './decay-init.ts';

/** How an average forgets, and what it begins as. */
export interface AverageOptions extends DecayOptions {
  /**
   * What the average begins as: the weights before the first step (as NeMo), the weights at the first update (as torch),
   * or zeros whose share is divided out again at each update (as the bias correction of Adam).
   * @defaultValue `'weights'`
   */
  init?: AverageInit;
}

/** Where an average is, as plain data; a warmup that is a function is not in it. */
export interface AverageProgress {
  /** The updates done. */
  readonly nAveraged: number;
  /** The step of the last update, or that from which the average counts. */
  readonly lastStep: number;
  /** How much of an average from zero is weights. */
  readonly gathered: number;
  /** The options that the average was made with. */
  readonly options: AverageOptions;
}

const defaultDecay = 0.9999;

/** The rate of each update of an average, from one to the next. */
export class AverageRate {
  private options: AverageOptions;
  private rate: Rate | DebiasedRate;
  private count = 0;
  private lastRate = NaN;
  private lastStep: number;

  /** @param firstStep - the step from which the average counts */
  constructor(options: AverageOptions, firstStep: number) {
    this.options = options;
    this.rate = rateOf(options, 0);
    this.lastStep = firstStep;
  }

  /** The constant decay; NaN with `sigmaRel`, where it changes from update to update. */
  get decay(): number {
    const { decay = defaultDecay, halfLife, horizon, sigmaRel } = this.options;
    if (halfLife !== undefined) return 2 ** (-1 / halfLife);
    if (horizon !== undefined) return 1 - 1 / horizon;
    return sigmaRel === undefined ? decay : NaN;
  }

  set decay(decay: number) {
    checkInterval('decay', decay, 0, 1);
    const { halfLife: _1, horizon: _2, sigmaRel: _3, ...options } = this.options;
    this.replaceOptions({ ...options, decay });
  }

  /** What the last update has left of the average; NaN before the first, and after a load. */
  get currentDecay(): number {
    return 1 - this.lastRate;
  }

  /** How many updates there have been. */
  get nAveraged(): number {
    return this.count;
  }

  /** The rate of an update after so many steps; counts the update. */
  next(step: number): number {
    const { nAveraged, lastStep } = this;
    const progress = { nAveraged, step: Math.max(1, step), interval: Math.max(1, step - lastStep) };
    this.lastRate = this.rate(progress);
    this.count++;
    this.lastStep = step;
    return this.lastRate;
  }

  /** Throws if a function is among the options, which no file can hold. */
  savedOptions(): AverageOptions {
    if (typeof this.options.warmup === 'function') {
      throw new Error('a warmup that is a function cannot be saved with a model');
    }
    return this.options;
  }

  save(): AverageProgress {
    const { nAveraged, lastStep, gathered } = this;
    const { warmup, ...options } = this.options;
    const isFunction = typeof warmup === 'function';
    const kept = warmup === undefined || isFunction ? options : { ...options, warmup };
    return { nAveraged, lastStep, gathered, options: kept };
  }

  /** Goes on from there; a warmup function stays. */
  load({ nAveraged, lastStep, gathered, options }: AverageProgress): void {
    const { warmup } = this.options;
    const merged = typeof warmup === 'function' ? { ...options, warmup } : options;
    this.rate = rateOf(merged, gathered);
    this.options = merged;
    this.count = nAveraged;
    this.lastRate = NaN;
    this.lastStep = lastStep;
  }

  private get gathered(): number {
    return 'gathered' in this.rate ? this.rate.gathered : 0;
  }

  private replaceOptions(options: AverageOptions): void {
    this.rate = rateOf(options, this.gathered);
    this.options = options;
  }
}

/** Throws unless a saved state can be gone on from. */
export function checkAverageProgress(state: AverageProgress): void {
  checkInteger('nAveraged', state.nAveraged, 0);
  checkInteger('lastStep', state.lastStep, 0);
  checkInterval('gathered', state.gathered, 0, 1);
  rateOf(state.options, 0);
}

function rateOf({ init = 'weights', ...options }: AverageOptions, gathered: number): Rate {
  const rate = makeRate(options, defaultDecay);
  return init === 'zero' ? makeDebiased(rate, gathered) : withInit(rate, init);
}
