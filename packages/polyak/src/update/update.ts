import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { Rule } from './rule.ts';

/** What happens to one variable in one pass: a step of a rule, an update of averages, or both. */
export interface Update {
  /** Read by an update of averages alone, written by a step. */
  readonly weights: Variable | Tensor;
  /** `average[k] ← average[k] + rate[k] (weights − average[k])`, after the step if there is one. */
  readonly averages: readonly Variable[];
  /**
   * What each average has been rounded off by, one for each: the average is then `averages[k] + remainders[k]`, in
   * about twice the digits.
   */
  readonly remainders?: readonly Variable[];
  readonly step?: Step;
  /**
   * A step's common scalars, then its rule's, then one rate for each average. Updates that share the array share the
   * upload.
   */
  readonly scalars: readonly number[];
}

/** One step of a rule. `weights` of its update is a variable. */
export interface Step {
  readonly rule: Rule;
  readonly gradient: Tensor;
  /** In the order of the rule's slots. */
  readonly slots: readonly Variable[];
  /** What is done to the gradient first. */
  readonly clip?: Clip | undefined;
}

/** Each element of the gradient held in [−limit, limit], or all gradients of a step scaled to a common norm. */
export type Clip = ClipValue | ClipNorm;

export interface ClipValue {
  readonly kind: 'value';
  readonly limit: number;
}

/**
 * Shared by all updates of a step; `state` takes up the norm before clipping, and two factors to be applied one after
 * the other, for together they may be too small for a float.
 */
export interface ClipNorm {
  readonly kind: 'norm';
  readonly maxNorm: number;
  /** Of shape [3]. */
  readonly state: Variable;
}

/** The clip by norm that updates share, if there is one. */
export function normClipOf(updates: readonly Update[]): ClipNorm | undefined {
  const clips = updates.flatMap(({ step }) => step?.clip ?? []);
  return clips.find((clip) => clip.kind === 'norm');
}

/** torch's guard against a division by 0. */
export const normEpsilon = 1e-6;

/** The first factor where the norm is above its inverse; else 1. */
export const hugeUnit = 2 ** -64;

/** A float that no norm is above: to clip to infinity is to measure only. */
export const largestNorm = (2 - 2 ** -23) * 2 ** 127;
