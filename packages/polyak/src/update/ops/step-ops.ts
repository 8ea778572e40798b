import {
  add,
  clipByValue,
  dispose,
  isNaN,
  mul,
  tidy,
  unstack,
  where,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { RuleBody } from '../kernel/rule-body.ts';
import type { Clip, Step } from '../update.ts';

/** The step of a rule in tf ops. */
export function takeStep(
  rule: RuleBody,
  weights: Variable,
  { gradient, slots, clip }: Step,
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

/** A clipped gradient; by norm, once it has been measured. */
export function clipped(gradient: Tensor, clip: Clip): Tensor {
  if (clip.kind === 'value') return clipValue(gradient, clip.limit);
  const [, first, second] = unstack(clip.state);
  return first && second ? mul(mul(gradient, first), second) : gradient;
}

/** Each element in [−limit, limit]. NaN stays NaN, which tfjs's own op does not hold to on all backends. */
export function clipValue(gradient: Tensor, limit: number): Tensor {
  return where(isNaN(gradient), gradient, clipByValue(gradient, -limit, limit));
}

function assign(variable: Variable | undefined, value: Tensor | undefined): void {
  if (variable && value) variable.assign(value);
}
