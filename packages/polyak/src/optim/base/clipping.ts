import { dispose, tensor1d, tidy, variable, type Variable } from '@tensorflow/tfjs-core';
import { isAlive } from '../../alive.ts';
import { checkAtLeast, rejection } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import { normMeter } from '../../update/norm/meter.ts';
import type { Clip, Guard } from '../../update/update.ts';

/** How to clip the gradients of a step before anything else; at most one of the two. */
export interface ClippingOptions {
  /** Scale all gradients so that their joint norm is at most this. */
  clipGradNorm?: number;
  /** Clamp each element of each gradient to [−value, value]. */
  clipGradValue?: number;
}

const names = ['clipGradNorm', 'clipGradValue'] as const satisfies (keyof ClippingOptions)[];

/** What the options are called in Keras and elsewhere. */
const aliases = {
  clipNorm: 'clipGradNorm',
  globalClipNorm: 'clipGradNorm',
  maxNorm: 'clipGradNorm',
  maxGradNorm: 'clipGradNorm',
  clipValue: 'clipGradValue',
};

/** Throws unless the options are allowed. */
export function checkClipping(options: ClippingOptions): void {
  checkOptionNames('clipping', options, names, aliases);
  const { clipGradNorm, clipGradValue } = options;
  if (clipGradNorm !== undefined) checkAtLeast('clipGradNorm', clipGradNorm, 0);
  if (clipGradValue !== undefined) checkAtLeast('clipGradValue', clipGradValue, 0);
  if (clipGradNorm !== undefined && clipGradValue !== undefined) {
    throw rejection('clipping', 'clipGradNorm or clipGradValue', 'both');
  }
}

/** Which of the two it is, if any; throws unless the options are allowed. */
export function clipKind(options: ClippingOptions): Clip['kind'] | undefined {
  checkClipping(options);
  const { clipGradNorm, clipGradValue } = options;
  if (clipGradValue !== undefined) return 'value';
  return clipGradNorm === undefined ? undefined : 'norm';
}

/** Keeps the norm of the last step's gradients where the step left it: on the device. */
export class GradientNorm {
  private state: Variable | null = null;

  /**
   * The clip that a step is given.
   * @param guard - of the step, which measures the norm, too
   */
  clip({ clipGradNorm, clipGradValue }: ClippingOptions, guard?: Guard): Clip | undefined {
    if (clipGradValue !== undefined) return { kind: 'value', limit: clipGradValue };
    if (clipGradNorm === undefined) return undefined;
    const state = guard?.state ?? this.own();
    return { kind: 'norm', maxNorm: clipGradNorm, state, meter: normMeter };
  }

  /** Reads it back. */
  async read(guard?: Guard): Promise<number> {
    const state = guard?.state ?? this.state;
    if (!state) throw new Error('gradNorm() needs a step with clipGradNorm: no norm yet');
    const [norm = NaN] = await state.data();
    return norm;
  }

  dispose(): void {
    if (this.state) dispose(this.state);
    this.state = null;
  }

  /** A new one after `tf.disposeVariables`. */
  private own(): Variable {
    if (this.state && isAlive(this.state)) return this.state;
    return (this.state = tidy(() => variable(tensor1d([0, 1, 1]), false)));
  }
}
