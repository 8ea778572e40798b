import { add, cast, div, mul, sub, tidy, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { checkInterval, rejection } from '../../argument.ts';
import { pageWide } from '../../page-wide.ts';
import { applyUpdates } from '../../update/apply.ts';
import { cosineRate, isSchedule, type CosineDecay } from '../decay/cosine-decay.ts';

/**
 * The new average of one tensor.
 *
 * @param averaged - the average so far
 * @param current - the new weights, of the same shape
 * @param nAveraged - the number of sets of weights already averaged (at least 1: the first set is copied)
 */
export type AvgFn = (averaged: Tensor, current: Tensor, nAveraged: number) => Tensor;

/** The same for all tensors at once, in place: assigns to each variable of `averaged`. */
export type MultiAvgFn = (
  averaged: readonly Variable[],
  current: readonly Tensor[],
  nAveraged: number,
) => void;

/**
 * Exponential moving average of one tensor: `decay · averaged + (1 − decay) · current`.
 *
 * @param decay - in [0, 1], or a schedule from `cosineDecay`, whose steps are the updates after the first
 * @defaultValue `0.999`
 * @throws RangeError if `decay` is outside [0, 1]
 * @example
 * ```ts
 * const averaged = new AveragedModel(model, { avgFn: getEmaAvgFn(0.99) });
 * ```
 */
export function getEmaAvgFn(decay: number | CosineDecay = 0.999): AvgFn {
  const rateAt = emaRate(decay);
  return withRate('avgFn', rateAt, (averaged, current, nAveraged) => {
    const rate = rateAt(nAveraged);
    // 0 times what is not finite would be NaN.
    if (rate === 1) return current.clone();
    if (rate === 0) return averaged.clone();
    return add(mul(averaged, 1 - rate), mul(current, rate));
  });
}

/**
 * Exponential moving average of all tensors at once: on WebGPU one kernel per tensor, in place, in one submit.
 *
 * @param decay - in [0, 1], or a schedule from `cosineDecay`, whose steps are the updates after the first
 * @defaultValue `0.999`
 * @throws RangeError if `decay` is outside [0, 1]
 * @example
 * ```ts
 * const averaged = new AveragedModel(model, { multiAvgFn: getEmaMultiAvgFn(0.999) });
 * ```
 */
export function getEmaMultiAvgFn(decay: number | CosineDecay = 0.999): MultiAvgFn {
  return updatingAt(emaRate(decay));
}

/** Of a schedule, the first update after the one that copies is its first step. */
function emaRate(decay: number | CosineDecay): RateFn {
  if (isSchedule(decay)) return cosineRate(decay);
  checkInterval('decay', decay, 0, 1);
  return () => 1 - decay;
}

/**
 * Equal average of one tensor, `averaged + (current − averaged) / (nAveraged + 1)`: stochastic weight averaging
 * (Izmailov et al. 2018, arXiv:1803.05407).
 *
 * @example
 * ```ts
 * const averaged = new AveragedModel(model, { avgFn: getSwaAvgFn() });
 * ```
 */
export function getSwaAvgFn(): AvgFn {
  return withRate('avgFn', meanRate, (averaged, current, nAveraged) =>
    add(averaged, div(sub(current, averaged), nAveraged + 1)),
  );
}

/**
 * Equal average of all tensors at once; the default of `AveragedModel`.
 *
 * @example
 * ```ts
 * const averaged = new AveragedModel(model, { multiAvgFn: getSwaMultiAvgFn() });
 * ```
 */
export function getSwaMultiAvgFn(): MultiAvgFn {
  return updatingAt(meanRate);
}

/** The share of the weights in the new average. */
type RateFn = (nAveraged: number) => number;

/** The option of `AveragedModel` that takes a function. */
type AvgOption = 'avgFn' | 'multiAvgFn';

const made = pageWide(
  'averageFns',
  () => new WeakMap<AvgFn | MultiAvgFn, { readonly rate: RateFn; readonly option: AvgOption }>(),
);

/** The rate of a function that is made here: all that it does is known by it. */
export function rateOf(fn: AvgFn | MultiAvgFn): RateFn | undefined {
  return made.get(fn)?.rate;
}

/** Throws unless `fn`, if it is given, is a function, and none that is made here for the other option. */
export function checkAvgFn(option: AvgOption, fn: unknown): void {
  if (fn === undefined) return;
  if (typeof fn !== 'function') throw rejection(option, 'a function', fn);
  const meant = made.get(fn as AvgFn)?.option ?? option;
  if (meant === option) return;
  throw new TypeError(`${option} must be a function of its kind, got one for ${meant}`);
}

function withRate<F extends AvgFn | MultiAvgFn>(option: AvgOption, rate: RateFn, fn: F): F {
  made.set(fn, { rate, option });
  return fn;
}

const meanRate: RateFn = (nAveraged) => 1 / (nAveraged + 1);

function updatingAt(rate: RateFn): MultiAvgFn {
  return withRate('multiAvgFn', rate, (averaged, current, nAveraged) =>
    updateEach(averaged, current, rate(nAveraged)),
  );
}

function updateEach(averaged: readonly Variable[], current: readonly Tensor[], rate: number): void {
  for (const [name, list] of Object.entries({ averaged, current })) {
    if (!Array.isArray(list)) {
      throw new TypeError(rejection(name, 'a list of tensors', list).message);
    }
  }
  if (averaged.length !== current.length) {
    throw new RangeError(
      `current must hold ${averaged.length} tensors, one for each average, got ${current.length}`,
    );
  }
  const scalars = [rate];
  applyUpdates(
    current.flatMap((weights, i) => {
      const average = averaged[i];
      return average ? [{ weights, averages: [average], scalars }] : [];
    }),
  );
}

/** Applies an {@link AvgFn} to tensor after tensor, in place. */
export function averageEach(
  avgFn: AvgFn,
  averaged: readonly Variable[],
  current: readonly Variable[],
  nAveraged: number,
): void {
  averaged.forEach((average, i) => {
    const weights = current[i];
    if (!weights) return;
    const next = tidy(() => cast(avgFn(average, weights, nAveraged), average.dtype));
    average.assign(next);
    next.dispose();
  });
}
