import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { BindGroups } from './device/bind-groups.ts';
import type { Dispatch } from './device/dispatch.ts';
import type { Pipelines } from './device/pipelines.ts';
import { skipRows } from './kernel/source.ts';
import type { StepSource } from './kernel/step-source.ts';
import type { TfjsBackend } from './tfjs/backend.ts';

/** The update of one variable in one pass: a step of a rule, an update of averages, or both. */
export interface Update {
  /** Read by an update of only averages, written by a step, and by an average that is written back. */
  readonly weights: Variable | Tensor;
  /** `average[k] ← average[k] + rate[k] (weights − average[k])`, after the step if there is one. */
  readonly averages: readonly Variable[];
  /**
   * The rounding error of each average: the average is then `averages[k] + remainders[k]`, with about twice the digits.
   */
  readonly remainders?: readonly Variable[];
  /**
   * The averages, by index, that the weights take the value of once these are updated. The averages after them are of the
   * new weights.
   */
  readonly writtenBack?: readonly number[];
  readonly step?: Step;
  /** What decides on the device whether the update takes place; the same for all updates of a call. */
  readonly guard?: Guard;
  /**
   * The common scalars of a step, then those of its rule, then one rate per average. Updates that share the array share
   * the upload.
   */
  readonly scalars: readonly number[];
}

/**
 * One optimizer step for each element, made by `defineRule`. It brings its step along, so that programs without rules do not
 * contain what runs them.
 */
export interface Rule {
  /** Identifies everything that the step depends on. */
  readonly key: string;
  /** The names of the tensors that it stores for each variable, with the variable's shape. */
  readonly slots: readonly string[];
  /** The names of the per-step numbers. */
  readonly scalars: readonly string[];
  /**
   * The step in a kernel that clips like this first.
   * @internal
   */
  source(clip: Clip['kind'] | undefined): StepSource;
  /**
   * The step in tf ops, with all scalars of its update.
   * @internal
   */
  take(weights: Variable, step: Step, scalars: readonly number[]): void;
}

/** One step of a rule. `weights` of its update is a variable. */
export interface Step {
  readonly rule: Rule;
  readonly gradient: Tensor;
  /** In the order of the rule's slots. */
  readonly slots: readonly Variable[];
  /** How to clip the gradient first. */
  readonly clip?: Clip | undefined;
  /** With a guard: what the step depends on that only the device knows. */
  readonly skips?: Skips;
}

/** Makes a call of no effect if one of its gradients is not finite. */
export interface Guard {
  /**
   * With shape [5]: what a {@link ClipNorm} stores, which shares it; then whether the last call was skipped, and how many
   * were.
   */
  readonly state: Variable;
  readonly meter: GradientMeter;
}

/** How many steps of a variable have been skipped, and what its step is then. */
export interface Skips {
  /** With shape [1]. */
  readonly count: Variable;
  /** The scalars of the step, except the rates of averages, if 1, 2, … steps before it were skipped; the last for more. */
  readonly scalars: readonly (readonly number[])[];
}

/** Clamps each element of the gradient to [−limit, limit], or scales all gradients of a step to a joint norm. */
export type Clip = ClipValue | ClipNorm;

export interface ClipValue {
  readonly kind: 'value';
  readonly limit: number;
}

/**
 * Shared by all updates of a step; `state` stores the norm before clipping, and two factors to apply one after the
 * other, because their product may be too small for a float.
 */
export interface ClipNorm {
  readonly kind: 'norm';
  readonly maxNorm: number;
  /** With shape [3]. */
  readonly state: Variable;
  readonly meter: GradientMeter;
}

/** What is measured of all gradients before the updates of a call, if anything is. */
export interface GradientMeasure {
  readonly meter: GradientMeter;
  readonly maxNorm: number;
  readonly state: Variable;
  readonly isGuarded: boolean;
}

/** What measures the gradients. What asks for it brings it along, so that programs without do not contain it. */
export interface GradientMeter {
  /** Its passes on one device. */
  onDevice(tfjs: TfjsBackend, bindGroups: BindGroups, pipelines: Pipelines): MeasurePass;
  /** Measures the gradients of these updates in tf ops. Returns what remains of the updates. */
  withOps(updates: readonly Update[], measure: GradientMeasure): readonly Update[];
}

/** The passes before the updates of a call that measure its gradients. */
export interface MeasurePass {
  /** Their kernels. */
  keys(isGuarded: boolean): readonly string[];
  /** Compiles them before their first use, each separately. */
  prepare(isGuarded: boolean): Promise<void>[];
  /** Writes what is measured to `target`. */
  dispatches(
    gradients: readonly GradientBuffer[],
    measure: GradientMeasure,
    target: GPUBuffer,
  ): Dispatch[];
}

export interface GradientBuffer {
  readonly buffer: GPUBuffer;
  readonly size: number;
}

export function measureOf(updates: readonly Update[]): GradientMeasure | undefined {
  const clip = normClipOf(updates);
  const guard = updates.find((update) => update.guard)?.guard;
  const shared = guard ?? clip;
  if (!shared) return undefined;
  const { meter, state } = shared;
  return { meter, state, maxNorm: clip?.maxNorm ?? Infinity, isGuarded: guard !== undefined };
}

/**
 * The scalars of an update if 0, 1, 2, … steps before it were skipped.
 * @returns as many as a kernel can tell apart, or a single one if that makes no difference
 */
export function scalarRows({ step, averages, scalars }: Update): readonly (readonly number[])[] {
  if (!step?.skips) return [scalars];
  const rates = scalars.slice(scalars.length - averages.length);
  const others = step.skips.scalars.map((own) => [...own, ...rates]);
  const last = others.at(-1) ?? scalars;
  return Array.from({ length: skipRows }, (_, k) =>
    k === 0 ? scalars : (others[k - 1] ?? [...last]),
  );
}

/** The clip by norm that updates share, if there is one. */
function normClipOf(updates: readonly Update[]): ClipNorm | undefined {
  const clips = updates.flatMap(({ step }) => step?.clip ?? []);
  return clips.find((clip) => clip.kind === 'norm');
}

/** torch's guard against a division by 0. */
export const normEpsilon = 1e-6;

/** The first factor if the norm is above its inverse; otherwise 1. */
export const hugeUnit = 2 ** -64;

/** A float that no norm exceeds: clipping to infinity only measures the norm. */
export const largestNorm = (2 - 2 ** -23) * 2 ** 127;
