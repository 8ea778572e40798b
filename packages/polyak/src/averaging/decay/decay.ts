import { checkAbove, checkAtLeast, checkBoolean, checkInterval } from '../../argument.ts';
import { cosineRate, isSchedule, type CosineDecay } from './cosine-decay.ts';
import { gammaOfSigmaRel } from './sigma-rel.ts';
import { makeWarmup, type Warmup } from './warmup.ts';

/** How fast an average forgets. Specify at most one of `decay`, `halfLife`, `horizon` and `sigmaRel`. */
export interface DecayOptions {
  /** The share of the average that remains at each update, in [0, 1]; or a schedule from `cosineDecay`. */
  decay?: number | CosineDecay;
  /**
   * The number of updates after which half of the average remains, above 0: a decay of 2^(−1 / halfLife).
   * With `intervalCorrected`, it counts steps.
   */
  halfLife?: number;
  /**
   * The effective number of updates in the average, at least 1: a decay of 1 − 1 / horizon.
   * With `intervalCorrected`, it counts steps.
   */
  horizon?: number;
  /**
   * The width of the power-function profile, in (0, 0.288]: the standard deviation of the steps in the average,
   * relative to the length of the run, however long it is (Karras et al. 2024, arXiv:2312.02696).
   * The decay is (1 − Δt / t)^(γ + 1), so it does not depend on how often the averages are updated.
   */
  sigmaRel?: number;
  /** How the decay warms up. */
  warmup?: Warmup;
  /**
   * Whether the decay applies per step instead of per update: an update after k steps uses decay^k.
   * @defaultValue `false`
   */
  intervalCorrected?: boolean;
}

/** Where a run is at an update of the averages. */
export interface Progress {
  /** The updates done before this one. */
  readonly nAveraged: number;
  /** The steps taken, with the one before this update: at least 1. */
  readonly step: number;
  /** The steps since the last update, or since the averages began: in [1, `step`]. */
  readonly interval: number;
}

/** How far the averages move toward the weights at an update: 1 − decay, in [0, 1]. */
export type Rate = (progress: Progress) => number;

/**
 * The rate, 1 − decay, of each update. It is found without the decay where that is close to 1, so that no digits are lost.
 *
 * @param defaultDecay - the decay if the options give none, in [0, 1]
 * @throws RangeError or TypeError for an option outside its range, TypeError for two that exclude each other
 */
export function makeRate(options: DecayOptions, defaultDecay: number): Rate {
  const { warmup } = options;
  if (warmup === undefined) return makeUnwarmedRate(options, defaultDecay);
  const warmed = makeWarmup(warmup);
  const isLimited = typeof warmup === 'string' || !('kind' in warmup && warmup.kind === 'power');
  const rate = makeUnwarmedRate(options, isLimited ? defaultDecay : 1);
  return (progress) => warmed(rate(progress), progress.nAveraged);
}

function makeUnwarmedRate(options: DecayOptions, defaultDecay: number): Rate {
  checkAtMostOne(options);
  const { sigmaRel, intervalCorrected = false } = options;
  checkBoolean('intervalCorrected', intervalCorrected);
  if (sigmaRel !== undefined) return makePowerFunctionRate(sigmaRel);
  if (isSchedule(options.decay)) return makeCosineRate(options.decay, intervalCorrected);
  const { rate, logDecay } = constantOf(options, defaultDecay);
  if (!intervalCorrected) return () => rate;
  return ({ interval }) => (interval === 1 ? rate : rateOfLog(interval * logDecay));
}

/** 1 − (1 − Δt/t)^(γ + 1); at the first step Δt = t, and the weights are copied. */
function makePowerFunctionRate(sigmaRel: number): Rate {
  const exponent = gammaOfSigmaRel(sigmaRel) + 1;
  return ({ step, interval }) => rateOfLog(exponent * Math.log1p(-interval / step));
}

function makeCosineRate(decay: CosineDecay, intervalCorrected: boolean): Rate {
  const rateAt = cosineRate(decay);
  return ({ step, interval }) => {
    const rate = rateAt(step);
    return intervalCorrected && interval > 1 ? rateOfLog(interval * Math.log1p(-rate)) : rate;
  };
}

interface ConstantDecay {
  readonly rate: number;
  readonly logDecay: number;
}

function constantOf(options: DecayOptions, defaultDecay: number): ConstantDecay {
  const { decay = defaultDecay, halfLife, horizon } = options;
  if (halfLife !== undefined) {
    checkAbove('halfLife', halfLife, 0);
    const logDecay = -Math.LN2 / halfLife;
    return { rate: rateOfLog(logDecay), logDecay };
  }
  if (horizon !== undefined) {
    checkAtLeast('horizon', horizon, 1);
    return { rate: 1 / horizon, logDecay: Math.log1p(-1 / horizon) };
  }
  checkInterval('decay', decay, 0, 1);
  return { rate: 1 - decay, logDecay: Math.log(decay) };
}

/** 1 − exp(logDecay); begun with 0, for a rate of 0 rather than −0. */
function rateOfLog(logDecay: number): number {
  return 0 - Math.expm1(logDecay);
}

function checkAtMostOne({ decay, halfLife, horizon, sigmaRel }: DecayOptions): void {
  const given = Object.entries({ decay, halfLife, horizon, sigmaRel })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  if (given.length > 1) throw new TypeError(`only one of ${given.join(' and ')} may be given`);
}
