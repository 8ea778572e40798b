import {
  abs,
  add,
  cast,
  concat,
  div,
  greater,
  isFinite as isFiniteTensor,
  logicalAnd,
  max,
  minimum,
  mul,
  onesLike,
  pow,
  reshape,
  scalar,
  sqrt,
  square,
  stack,
  sum,
  tidy,
  where,
  type Scalar,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { hugeUnit, largestNorm, normEpsilon, type ClipNorm } from '../update.ts';

/** The norm of gradients as a product, which may be no float although the gradients are. */
export interface GradientNorm {
  readonly root: Scalar;
  /** About the largest magnitude. */
  readonly unit: Scalar;
  /** Brings a huge unit into the middle of the range of floats. */
  readonly first: Scalar;
}

/**
 * The joint norm of all gradients, in tf ops, on the device. Computed relative to the largest magnitude, so that no power
 * overflows and not all underflow. Avoids `addN`, which tfjs's WebGPU backend gets wrong for 8 tensors or more.
 *
 * @param normType - the p of the norm, above 0; `Infinity` for the largest magnitude
 */
export function gradientNorm(gradients: readonly Tensor[], normType = 2): GradientNorm {
  const full = gradients.filter(({ size }) => size > 0);
  if (full.length === 0) return { root: scalar(0), unit: scalar(1), first: scalar(1) };
  return tidy((): GradientNorm & Record<string, Scalar> => {
    const largest = max<Scalar>(joined(full, max));
    const isScale = logicalAnd(isFiniteTensor(largest), greater(largest, 0));
    const unit = where<Scalar>(isScale, largest, onesLike(largest));
    // WebGPU need not divide by numbers above 2^126, whose inverses are no normal numbers.
    const first = where<Scalar>(greater(unit, 1 / hugeUnit), hugeUnit, onesLike(unit));
    const divisor = mul(unit, first);
    const relative = (magnitude: Tensor): Tensor => div(mul(magnitude, first), divisor);
    if (normType === Infinity) return { root: relative(largest) as Scalar, unit, first };
    const powers = (magnitude: Tensor): Tensor => {
      const scaled = relative(magnitude);
      return sum(normType === 2 ? square(scaled) : pow(scaled, normType));
    };
    const total = sum<Scalar>(joined(full, powers));
    return { root: normType === 2 ? sqrt(total) : pow(total, 1 / normType), unit, first };
  });
}

/** The norm as a number. */
export function normOf({ root, unit }: GradientNorm): Scalar {
  return mul(root, unit);
}

/**
 * Two factors that, applied one after the other, scale gradients of that norm down to `maxNorm`: together
 * `min(1, maxNorm / (norm + 1e-6))`.
 */
export function clipFactors(
  { root, unit, first }: GradientNorm,
  maxNorm: number,
): [Tensor, Tensor] {
  const scaled = add(mul(root, mul(unit, first)), mul(normEpsilon, first));
  return [first, minimum(div(Math.min(maxNorm, largestNorm), scaled), div(1, first))];
}

/** The norm of the gradients, and the {@link clipFactors}. */
export function measured(gradients: readonly Tensor[], maxNorm: number): Tensor {
  const norm = gradientNorm(gradients);
  return stack([normOf(norm), ...clipFactors(norm, maxNorm)]);
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

/** Applies the measure to the magnitudes of each gradient. */
function joined(gradients: readonly Tensor[], measure: (magnitude: Tensor) => Tensor): Tensor {
  const measures = gradients.map((gradient) =>
    tidy(() => reshape(measure(abs(cast(gradient, 'float32'))), [1])),
  );
  return concat(measures);
}
