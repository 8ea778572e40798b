import {
  abs,
  add,
  cast,
  clipByValue,
  dispose,
  greaterEqual,
  isNaN,
  mul,
  sub,
  tidy,
  unstack,
  where,
  zerosLike,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { measured } from './gradient-norm.ts';
import { heedSkips, noteSkip } from './guard.ts';
import { lerp } from './lerp.ts';
import {
  measureOf,
  type Clip,
  type ClipNorm,
  type GradientMeasure,
  type Step,
  type Update,
} from './update.ts';

/** The updates in tf ops on any backend, one variable at a time, so that temporaries have the size of only one. */
export function updateWithOps(updates: readonly Update[]): void {
  const measure = measureOf(updates);
  const gradients = updates.flatMap(({ step }) => step?.gradient ?? []);
  const isSkipped = measure !== undefined && noteMeasure(gradients, measure);
  runWithOps(measure?.isGuarded ? heedSkips(updates, isSkipped) : updates);
}

/** Stores what is measured of all gradients; returns whether a guard skips their updates. */
export function noteMeasure(gradients: readonly Tensor[], measure: GradientMeasure): boolean {
  if (measure.isGuarded) return noteSkip(gradients, measure);
  noteNorm(gradients, measure);
  return false;
}

function runWithOps(updates: readonly Update[]): void {
  // By reference: a gradient may be a variable that an earlier update changes.
  const gradients = updates.map(({ step }) => step && cast(step.gradient, 'float32'));
  updates.forEach(({ weights, averages, remainders, writtenBack, step, scalars }, i) => {
    const gradient = gradients[i];
    if (step && gradient) takeStep(weights as Variable, { ...step, gradient }, scalars);
    const rates = scalars.slice(scalars.length - averages.length);
    averages.forEach((average, k) => {
      const remainder = remainders?.[k];
      const rate = rates[k] ?? 0;
      if (remainder) updateExtended(average, remainder, weights, rate);
      else update(average, weights, rate);
      if (writtenBack?.includes(k)) (weights as Variable).assign(average);
    });
    gradient?.dispose();
  });
}

function update(average: Variable, weights: Tensor, rate: number): void {
  if (rate === 0) return;
  const next = tidy(() => cast(lerp(average, weights, rate), average.dtype));
  average.assign(next);
  next.dispose();
}

/** As in the kernel: the sum and its rounding error (Dekker 1971, doi:10.1007/BF01397083). */
function updateExtended(
  average: Variable,
  remainder: Variable,
  weights: Tensor,
  rate: number,
): void {
  if (rate === 0) return;
  const next = tidy(() => {
    if (rate === 1) return { sum: weights.clone(), error: zerosLike(weights) };
    const difference = sub(sub(weights, average), remainder);
    const isNear = rate < 0.5;
    const end = isNear ? average : weights;
    const offset = isNear ? add(remainder, mul(difference, rate)) : mul(difference, rate - 1);
    const sum = add(end, offset);
    const isEndLarger = greaterEqual(abs(end), abs(offset));
    const larger = where(isEndLarger, end, offset);
    const smaller = where(isEndLarger, offset, end);
    return { sum, error: sub(smaller, sub(sum, larger)) };
  });
  average.assign(next.sum);
  remainder.assign(next.error);
  dispose(next);
}

function takeStep(
  weights: Variable,
  { rule, gradient, slots, clip }: Step,
  [gradientScale = 1, weightDecay = 0, ...others]: readonly number[],
): void {
  const scalars = clip?.kind === 'value' ? others.slice(1) : others;
  const named = Object.fromEntries(rule.scalars.map((name, i) => [name, scalars[i] ?? NaN]));
  const next = tidy(() => {
    const kept = clip ? clipped(gradient, clip) : gradient;
    const scaled = gradientScale === 1 ? kept : mul(kept, gradientScale);
    const g = weightDecay === 0 ? scaled : add(scaled, mul(weights, weightDecay));
    const state = Object.fromEntries(rule.slots.map((name, i) => [name, slots[i]]));
    return rule.ops({ ...(state as Record<string, Tensor>), w: weights, g }, named);
  });
  assign(weights, next.w);
  rule.slots.forEach((name, i) => assign(slots[i], next[name]));
  dispose(next);
}

/** A clipped gradient; by norm, after {@link noteNorm}. */
export function clipped(gradient: Tensor, clip: Clip): Tensor {
  if (clip.kind === 'value') return clipValue(gradient, clip.limit);
  const [, first, second] = unstack(clip.state);
  return first && second ? mul(mul(gradient, first), second) : gradient;
}

/** Each element in [−limit, limit]. NaN stays NaN, which tfjs's own op does not hold to on all backends. */
export function clipValue(gradient: Tensor, limit: number): Tensor {
  return where(isNaN(gradient), gradient, clipByValue(gradient, -limit, limit));
}

/** Stores the norm of all gradients, and the factors that scale it down to `maxNorm`. */
export function noteNorm(
  gradients: readonly Tensor[],
  { maxNorm, state }: Pick<ClipNorm, 'maxNorm' | 'state'>,
): void {
  const next = tidy(() => measured(gradients, maxNorm));
  state.assign(next);
  next.dispose();
}

function assign(variable: Variable | undefined, value: Tensor | undefined): void {
  if (variable && value) variable.assign(value);
}
