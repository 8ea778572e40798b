import {
  abs,
  add,
  cast,
  dispose,
  greaterEqual,
  mul,
  sub,
  tidy,
  where,
  zerosLike,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { measureOf, type Update } from '../update.ts';
import { lerp } from './lerp.ts';

/** The updates in tf ops on any backend, one variable at a time, so that temporaries have the size of only one. */
export function updateWithOps(updates: readonly Update[]): void {
  const measure = measureOf(updates);
  runWithOps(measure ? measure.meter.withOps(updates, measure) : updates);
}

function runWithOps(updates: readonly Update[]): void {
  // By reference: a gradient may be a variable that an earlier update changes.
  const gradients = updates.map(({ step }) => step && cast(step.gradient, 'float32'));
  updates.forEach(({ weights, averages, remainders, writtenBack, step, scalars }, i) => {
    const gradient = gradients[i];
    if (step && gradient) step.rule.take(weights as Variable, { ...step, gradient }, scalars);
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
