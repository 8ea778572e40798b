import {
  add,
  cast,
  dispose,
  mul,
  sub,
  tidy,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { Step, Update } from './update.ts';

/** The updates in tf ops, on any backend; one variable at a time, so that temporaries stay the size of one. */
export function updateWithOps(updates: readonly Update[]): void {
  for (const { weights, averages, step, scalars } of updates) {
    if (step) takeStep(weights as Variable, step, scalars);
    const rates = scalars.slice(scalars.length - averages.length);
    averages.forEach((average, k) => {
      const next = tidy(() => cast(lerp(average, weights, rates[k] ?? 0), average.dtype));
      average.assign(next);
      next.dispose();
    });
  }
}

function takeStep(
  weights: Variable,
  { rule, gradient, slots }: Step,
  [gradientScale = 1, weightDecay = 0, ...scalars]: readonly number[],
): void {
  const named = Object.fromEntries(rule.scalars.map((name, i) => [name, scalars[i] ?? NaN]));
  const next = tidy(() => {
    const scaled = gradientScale === 1 ? gradient : mul(gradient, gradientScale);
    const g = weightDecay === 0 ? scaled : add(scaled, mul(weights, weightDecay));
    const state = Object.fromEntries(rule.slots.map((name, i) => [name, slots[i]]));
    return rule.ops({ ...(state as Record<string, Tensor>), w: weights, g }, named);
  });
  assign(weights, next.w);
  rule.slots.forEach((name, i) => assign(slots[i], next[name]));
  dispose(next);
}

function assign(variable: Variable | undefined, value: Tensor | undefined): void {
  if (variable && value) variable.assign(value);
}

/** From both ends, as in the kernel: a rate of 1 gives exactly `b`. */
function lerp(a: Tensor, b: Tensor, t: number): Tensor {
  const difference = sub(b, a);
  return t < 0.5 ? add(a, mul(difference, t)) : sub(b, mul(difference, 1 - t));
}
