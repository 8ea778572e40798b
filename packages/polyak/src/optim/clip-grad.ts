import { cast, dispose, mul, Tensor, tidy, type Scalar } from '@tensorflow/tfjs-core';
import { checkAbove, checkAtLeast, quoted, rejection } from '../argument.ts';
import { clipFactors, gradientNorm, normOf } from '../update/norm/gradient-norm.ts';
import { clipValue as clipByLimit } from '../update/ops/step-ops.ts';

/** Gradients by name, or in a list. */
export type GradientSet = Record<string, Tensor> | readonly Tensor[];

/** The result of {@link clipGradNorm}. The caller disposes its tensors. */
export interface ClippedGradients<G extends GradientSet> {
  /** The clipped gradients, under the same names or in the same order. */
  gradients: { [K in keyof G]: Tensor };
  /** The norm before clipping. It stays on the device until you read it. */
  norm: Scalar;
}

/**
 * Scales all gradients so that their joint norm is at most `maxNorm`, like torch's `clip_grad_norm_`:
 * `gradient · min(1, maxNorm / (norm + 1e-6))`. The norm is not read back to the host.
 *
 * For Polyak optimizers, `minimize(f, returnCost, varList, { clipGradNorm })` does the same in fewer passes.
 *
 * @param gradients - by name or in a list, as returned by `tf.variableGrads`
 * @param maxNorm - at least 0
 * @param normType - the p of the norm, above 0; `Infinity` for the largest magnitude
 * @throws RangeError if `maxNorm` or `normType` is out of range, or there are no gradients
 * @example
 * ```ts
 * const { value, grads } = tf.variableGrads(loss);
 * const { gradients, norm } = clipGradNorm(grads, 1);
 * optimizer.applyGradients(gradients);
 * ```
 */
export function clipGradNorm<const G extends GradientSet>(
  gradients: G,
  maxNorm: number,
  normType = 2,
): ClippedGradients<G> {
  checkAtLeast('maxNorm', maxNorm, 0);
  if (normType !== Infinity) checkAbove('normType', normType, 0);
  const measured = gradientNorm(listed(gradients), normType);
  const [first, second] = tidy(() => clipFactors(measured, maxNorm));
  const clipped = mapGradients(gradients, (gradient) => mul(mul(gradient, first), second));
  const norm = normOf(measured);
  dispose([measured.root, measured.unit, first, second]);
  return { gradients: clipped, norm };
}

/**
 * Clamps each element of each gradient to [−clipValue, clipValue], like torch's `clip_grad_value_`. Returns new tensors
 * that the caller disposes.
 *
 * @param gradients - by name or in a list, as returned by `tf.variableGrads`
 * @param clipValue - at least 0
 * @throws RangeError if `clipValue` is out of range, or there are no gradients
 * @example
 * ```ts
 * optimizer.applyGradients(clipGradValue(grads, 0.5));
 * ```
 */
export function clipGradValue<const G extends GradientSet>(
  gradients: G,
  clipValue: number,
): { [K in keyof G]: Tensor } {
  checkAtLeast('clipValue', clipValue, 0);
  listed(gradients);
  return mapGradients(gradients, (gradient) => clipByLimit(gradient, clipValue));
}

function listed(gradients: GradientSet): Tensor[] {
  const given: unknown = gradients;
  if (typeof given !== 'object' || given === null || given instanceof Tensor) {
    const { message } = rejection('gradients', 'a list or a record of tensors', given);
    throw new TypeError(message);
  }
  Object.entries(given).forEach(([name, gradient]: [string, unknown]) => {
    if (gradient instanceof Tensor) return;
    const advice = 'grads' in given ? '; pass the grads of tf.variableGrads' : '';
    const { message } = rejection(`gradients[${quoted(name)}]`, 'a tensor', gradient);
    throw new TypeError(`${message}${advice}`);
  });
  const list = Object.values(gradients) as Tensor[];
  if (list.length === 0) throw new RangeError('gradients must hold at least one tensor, got none');
  return list;
}

function mapGradients<G extends GradientSet>(
  gradients: G,
  clip: (gradient: Tensor) => Tensor,
): { [K in keyof G]: Tensor } {
  const clipFloat = (gradient: Tensor): Tensor => tidy(() => clip(cast(gradient, 'float32')));
  const clipped = Array.isArray(gradients)
    ? (gradients as readonly Tensor[]).map(clipFloat)
    : Object.fromEntries(
        Object.entries(gradients).map(([name, gradient]) => [name, clipFloat(gradient)]),
      );
  return clipped as { [K in keyof G]: Tensor };
}
