import { mul, sub, type Tensor } from '@tensorflow/tfjs-core';
import { lerp } from '../../update/ops/lerp.ts';
import type { HostState } from '../base/state.ts';
import type { StepInputs } from '../base/step.ts';
import type { ScheduleFreeOptions } from './options.ts';

/*
 * Schedule-Free has three sequences: the base optimizer's z, their average x, and y between the two, where gradients are
 * taken. With the step size γ, the direction d and the share c of the step in the average:
 *
 *   z ← z − γ d;  x ← x + c (z − x);  y = β x + (1 − β) z
 *
 * Two are stored, y as the weights and z as a slot; x = y + (1/β − 1)(y − z).
 */

/** What is counted for each variable. */
export interface SequenceState extends HostState {
  /** How far x lies beyond y, as a multiple of y − z: 1/β − 1, with the β of the last step. */
  readonly extrapolation: number;
  /** The largest step size so far. */
  readonly lrMax: number;
  /** The sum of the weights of all steps in the average. */
  readonly weightSum: number;
}

export function initialSequences(beta: number): SequenceState {
  return { step: 0, extrapolation: 1 / beta - 1, lrMax: 0, weightSum: 0 };
}

/** The state after a step of the size `stepSize`. */
export function nextSequences(
  host: HostState,
  beta: number,
  stepSize: number,
  options: ScheduleFreeOptions,
): SequenceState {
  const { step, lrMax, weightSum } = host as SequenceState;
  const next = { step: step + 1, lrMax: Math.max(stepSize, lrMax) };
  const weight = averageWeight(next, options);
  return { ...host, ...next, extrapolation: 1 / beta - 1, weightSum: weightSum + weight };
}

/** The names of the scalars that move y and z. */
export const sequenceScalars = ['towardZ', 'yStep', 'zStep'] as const;

/** Their values, in one go: y ← y + towardZ (z − y) − yStep · d. β may differ from that of the step before. */
export function sequenceValues(
  { options, host, previous }: StepInputs<ScheduleFreeOptions>,
  beta: number,
  stepSize: number,
): Record<(typeof sequenceScalars)[number], number> {
  const { weightSum } = host as SequenceState;
  const share = weightSum === 0 ? 0 : averageWeight(host as SequenceState, options) / weightSum;
  const shareOfX = beta * (1 - share);
  const { extrapolation } = previous as SequenceState;
  return {
    towardZ: 1 - shareOfX * (1 + extrapolation),
    yStep: stepSize * (1 - shareOfX),
    zStep: stepSize,
  };
}

/** The step in WGSL, along `direction`; the weights are y. */
export const sequencesWGSL = `
    w = lerp_(w, z, towardZ) - yStep * direction;
    z -= zStep * direction;`;

/** The step in tf ops. */
export function sequences(
  { w, z }: Record<'w' | 'z', Tensor>,
  direction: Tensor,
  { towardZ, yStep, zStep }: Record<(typeof sequenceScalars)[number], number>,
): { w: Tensor; z: Tensor } {
  return {
    w: sub(lerp(w, z, towardZ), mul(direction, yStep)),
    z: sub(z, mul(direction, zStep)),
  };
}

/** The share of the warmup in the step size. */
export function warmup(step: number, warmupSteps: number): number {
  return step < warmupSteps ? step / warmupSteps : 1;
}

function averageWeight(
  { step, lrMax }: Pick<SequenceState, 'step' | 'lrMax'>,
  { r, weightLrPower }: ScheduleFreeOptions,
): number {
  return step ** r * lrMax ** weightLrPower;
}
