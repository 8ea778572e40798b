import { checkInteger, checkInterval, checkKeys, checkOneOf, rejection } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import { makeRate, type DecayOptions, type Rate } from './decay.ts';
import { debias, withInit, type AverageInit } from './decay-init.ts';

/** How an average forgets, and its initial value. */
export interface AverageOptions extends DecayOptions {
  /**
   * The initial value of the average: the weights before the first step (like NeMo), the weights at the first update
   * (like torch), or zeros, whose bias is corrected at each update (like Adam).
   * @defaultValue `'weights'`
   */
  init?: AverageInit;
}

/** Where an average is. */
export interface AverageCounters {
  /** The updates done. */
  readonly nAveraged: number;
  /** The step of the last update, or that from which the average counts. */
  readonly lastStep: number;
  /** How much of an average from zero is weights. */
  readonly gathered: number;
}

/** The progress of an average as plain data, without a warmup function. */
export interface AverageProgress extends AverageCounters {
  /** The options of the average. */
  readonly options: AverageOptions;
}

const defaultDecay = 0.9999;

/** The names of {@link AverageOptions}. */
export const averageOptionNames = [
  'decay',
  'halfLife',
  'horizon',
  'sigmaRel',
  'warmup',
  'intervalCorrected',
  'init',
] as const satisfies (keyof AverageOptions)[];

/** The rate of each update of an average, from one to the next. */
export class AverageRate {
  private options: AverageOptions;
  private rate: Rate;
  private count = 0;
  private gathered = 0;
  private lastRate = NaN;
  private lastStep: number;

  /** @param firstStep - the step from which the average counts */
  constructor(options: AverageOptions, firstStep: number) {
    this.options = options;
    this.rate = rateOf(options);
    this.lastStep = firstStep;
  }

  /** The constant decay; NaN with `sigmaRel` or a schedule, where it changes from update to update. */
  get decay(): number {
    const { decay = defaultDecay, halfLife, horizon, sigmaRel } = this.options;
    if (halfLife !== undefined) return 2 ** (-1 / halfLife);
    if (horizon !== undefined) return 1 - 1 / horizon;
    return sigmaRel === undefined && typeof decay === 'number' ? decay : NaN;
  }

  set decay(decay: number) {
    checkInterval('decay', decay, 0, 1);
    const { halfLife: _1, horizon: _2, sigmaRel: _3, ...options } = this.options;
    this.rate = rateOf({ ...options, decay });
    this.options = { ...options, decay };
  }

  /** What the last update has left of the average; NaN before the first, and after a load. */
  get currentDecay(): number {
    return 1 - this.lastRate;
  }

  /** How many updates there have been. */
  get nAveraged(): number {
    return this.count;
  }

  /** The rate of an update after so many steps; `taken` counts the update, once it has been done. */
  next(step: number): { rate: number; taken: () => void } {
    const { nAveraged, lastStep, gathered } = this;
    const progress = { nAveraged, step: Math.max(1, step), interval: Math.max(1, step - lastStep) };
    const biased = this.rate(progress);
    const next =
      this.options.init === 'zero'
        ? debias(biased, { nAveraged, gathered })
        : { rate: biased, gathered };
    const taken = (): void => {
      this.lastRate = next.rate;
      this.gathered = next.gathered;
      this.count = nAveraged + 1;
      this.lastStep = step;
    };
    return { rate: next.rate, taken };
  }

  /** The same for an average that begins now. */
  fresh(step: number): AverageRate {
    return new AverageRate(this.options, step);
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
    return structuredClone({ nAveraged, lastStep, gathered, options: kept });
  }

  /** Resumes from there; a warmup function stays. */
  load({ options, ...counters }: AverageProgress): void {
    const { warmup } = this.options;
    const own = structuredClone(options);
    this.options = typeof warmup === 'function' ? { ...own, warmup } : own;
    this.rate = rateOf(this.options);
    this.goOn(counters);
  }

  /** Resumes from these counters, with the options that it has. */
  goOn({ nAveraged, lastStep, gathered }: AverageCounters): void {
    this.count = nAveraged;
    this.gathered = gathered;
    this.lastRate = NaN;
    this.lastStep = lastStep;
  }
}

/** Throws unless a saved state can be gone on from. */
export function checkAverageProgress(state: AverageProgress, i: number): void {
  checkKeys(`averages[${i}]`, state, ['nAveraged', 'lastStep', 'gathered', 'options']);
  checkAverageCounters(state);
  checkOptionNames(`averages[${i}]`, state.options, averageOptionNames);
  const { warmup } = state.options;
  if (typeof warmup === 'function') {
    throw rejection('warmup', '"ramp" or an object with a kind, where it is saved', warmup);
  }
  rateOf(state.options);
}

/** Throws unless an average can resume from these counters. */
export function checkAverageCounters({ nAveraged, lastStep, gathered }: AverageCounters): void {
  checkInteger('nAveraged', nAveraged, 0);
  checkInteger('lastStep', lastStep, 0);
  checkInterval('gathered', gathered, 0, 1);
}

function rateOf({ init = 'weights', ...options }: AverageOptions): Rate {
  const rate = makeRate(options, defaultDecay);
  checkOneOf('init', init, ['weights', 'copyFirst', 'zero']);
  return init === 'zero' ? rate : withInit(rate, init);
}
