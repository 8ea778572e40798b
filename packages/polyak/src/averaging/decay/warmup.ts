import { checkOptionNames } from '../../options.ts';
import { checkAbove, checkInterval, checkOneOf, rejection } from '../../argument.ts';

/**
 * `min(decay, (1 + n) / (10 + n))` after n updates: `num_updates` of TensorFlow's `ExponentialMovingAverage`.
 * Reaches 0.999 at n = 8,990 and 0.9999 at n = 89,990.
 */
export interface RampWarmup {
  /** The kind of warmup. */
  readonly kind: 'ramp';
}

/**
 * `1 − (1 + n / invGamma)^(−power)` after n updates, clamped to [`min`, `max`], and at most the decay if one is given
 * (there is no default decay here): Katherine Crowson's inverse decay, as in ema-pytorch, timm's `ModelEmaV3` and
 * diffusers' `EMAModel`.
 *
 * The first update copies. With power 1, the average is the equal mean; with power 2/3, the decay is 0.999 at
 * n = 31,622 and 0.9999 at n = 999,999.
 */
export interface PowerWarmup {
  /** The kind of warmup. */
  readonly kind: 'power';
  /**
   * A finite number above 0.
   * @defaultValue `1`
   */
  readonly invGamma?: number;
  /**
   * A finite number above 0.
   * @defaultValue `2 / 3`
   */
  readonly power?: number;
  /**
   * The smallest decay, in [0, 1].
   * @defaultValue `0`
   */
  readonly min?: number;
  /**
   * The largest decay, in [`min`, 1].
   * @defaultValue `1`
   */
  readonly max?: number;
}

/** `decay · (1 − exp(−n / tau))` at the n-th update: the `ModelEMA` of Ultralytics' YOLO (where tau is 2,000). */
export interface ExponentialWarmup {
  /** The kind of warmup. */
  readonly kind: 'exponential';
  /** A finite number of updates above 0. */
  readonly tau: number;
}

/**
 * New weights have a share of at least `gamma / (gamma + n)` after n updates: mmengine's `MomentumAnnealingEMA`.
 * The first update copies.
 */
export interface AnnealingWarmup {
  /** The kind of warmup. */
  readonly kind: 'annealing';
  /**
   * A finite number above 0.
   * @defaultValue `100`
   */
  readonly gamma?: number;
}

/**
 * Starts with a lower decay, so that the average quickly forgets the first weights. A function returns the decay of each
 * update, in [0, 1], given the number of earlier updates, and replaces any other decay.
 */
export type Warmup =
  | 'ramp'
  | RampWarmup
  | PowerWarmup
  | ExponentialWarmup
  | AnnealingWarmup
  | ((nAveraged: number) => number);

/** The rate (1 − decay) of an update from the rate without warmup and the number of updates done before. */
export type WarmedRate = (rate: number, nAveraged: number) => number;

const kinds = ['ramp', 'power', 'exponential', 'annealing'] as const;

/** The fields of each kind besides `kind`. */
const fields = {
  ramp: [],
  power: ['invGamma', 'power', 'min', 'max'],
  exponential: ['tau'],
  annealing: ['gamma'],
} as const satisfies Record<(typeof kinds)[number], readonly string[]>;

/** @throws RangeError or TypeError for a value outside its range; a function's values are checked as they come */
export function makeWarmup(warmup: Warmup): WarmedRate {
  if (typeof warmup === 'function') return (_, n) => rateOf(warmup(n));
  if (warmup === 'ramp') return ramp;
  checkObject(warmup);
  checkOneOf('warmup.kind', warmup.kind, kinds);
  checkOptionNames('warmup', warmup, ['kind', ...fields[warmup.kind]]);
  switch (warmup.kind) {
    case 'ramp':
      return ramp;
    case 'power':
      return makePower(warmup);
    case 'exponential':
      return makeExponential(warmup);
    case 'annealing':
      return makeAnnealing(warmup);
  }
}

/** 1 − (1 + n)/(10 + n) is 9/(10 + n). */
function ramp(rate: number, n: number): number {
  return Math.max(rate, 9 / (10 + n));
}

function makePower({ invGamma = 1, power = 2 / 3, min = 0, max = 1 }: PowerWarmup): WarmedRate {
  checkAbove('warmup.invGamma', invGamma, 0);
  checkAbove('warmup.power', power, 0);
  checkInterval('warmup.min', min, 0, 1);
  checkInterval('warmup.max', max, min, 1);
  return (rate, n) => {
    const inverse = (1 + n / invGamma) ** -power;
    return Math.max(rate, Math.min(Math.max(inverse, 1 - max), 1 - min));
  };
}

/** 1 − d(1 − x) is r + (1 − r)x, where d = 1 − r. */
function makeExponential({ tau }: ExponentialWarmup): WarmedRate {
  checkAbove('warmup.tau', tau, 0);
  return (rate, n) => rate + (1 - rate) * Math.exp(-(n + 1) / tau);
}

function makeAnnealing({ gamma = 100 }: AnnealingWarmup): WarmedRate {
  checkAbove('warmup.gamma', gamma, 0);
  return (rate, n) => Math.max(rate, gamma / (gamma + n));
}

function rateOf(decay: number): number {
  checkInterval('the decay that warmup gives', decay, 0, 1);
  return 1 - decay;
}

function checkObject(warmup: unknown): void {
  if (typeof warmup === 'object' && warmup !== null) return;
  throw rejection('warmup', '"ramp", a function, or an object with a kind', warmup);
}
