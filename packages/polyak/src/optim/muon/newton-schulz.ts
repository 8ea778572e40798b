import {
  div,
  fused,
  matMul,
  maximum,
  mul,
  sqrt,
  square,
  sum,
  tidy,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { deviceScalar } from '../../update/ops/device-scalar.ts';

/** How to make a matrix orthogonal. */
export interface NewtonSchulzOptions {
  /** The coefficients a, b and c of the polynomial. */
  readonly nsCoefficients: readonly [number, number, number];
  /** The number of iterations. */
  readonly nsSteps: number;
  /** The least norm that the matrix is divided by. */
  readonly eps: number;
}

/**
 * About the nearest matrix whose singular values are all 1: X ← aX + b(XXᵀ)X + c(XXᵀ)²X, from X / max(‖X‖, eps) on
 * (Jordan et al. 2024, Muon). In float32, with the smaller of the two products XXᵀ and XᵀX.
 */
export function newtonSchulz(
  matrix: Tensor,
  { nsCoefficients, nsSteps, eps }: NewtonSchulzOptions,
): Tensor2D {
  return tidy(() => {
    const [rows = 0, columns = 0] = matrix.shape;
    const isTall = rows > columns;
    const [a, b, c] = nsCoefficients.map(deviceScalar) as [Tensor, Tensor, Tensor];
    const norm = sqrt(sum(square(matrix)));
    let x: Tensor2D = div(matrix, maximum(norm, deviceScalar(eps)));
    for (let step = 0; step < nsSteps; step++) {
      x = tidy(() => {
        const gram = matMul(x, x, isTall, !isTall);
        const polynomial = fused.matMul({ a: mul(gram, c), b: gram, bias: mul(gram, b) });
        const [left, right] = isTall ? [x, polynomial] : [polynomial, x];
        return fused.matMul({ a: left, b: right, bias: mul(x, a) }) as Tensor2D;
      });
    }
    return x;
  });
}
