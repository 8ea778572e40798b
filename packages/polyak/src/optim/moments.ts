import { add, mul, square, sub, type Tensor } from '@tensorflow/tfjs-core';

/** The running means of the gradient and of its square, in WGSL. */
export const momentsWGSL = `
    expAvg += oneMinusBeta1 * (g - expAvg);
    expAvgSq = beta2 * expAvgSq + oneMinusBeta2 * g * g;`;

/** The names of the scalars that the running means need. */
export const momentScalars = ['oneMinusBeta1', 'beta2', 'oneMinusBeta2'] as const;

/** Their values. */
export function momentValues([beta1, beta2]: readonly [number, number]): Record<
  (typeof momentScalars)[number],
  number
> {
  return { oneMinusBeta1: 1 - beta1, beta2, oneMinusBeta2: 1 - beta2 };
}

/** The running means in tf ops. */
export function moments(
  { g, expAvg, expAvgSq }: Record<'g' | 'expAvg' | 'expAvgSq', Tensor>,
  { oneMinusBeta1, beta2, oneMinusBeta2 }: Record<(typeof momentScalars)[number], number>,
): { expAvg: Tensor; expAvgSq: Tensor } {
  return {
    expAvg: add(expAvg, mul(sub(g, expAvg), oneMinusBeta1)),
    expAvgSq: add(mul(expAvgSq, beta2), mul(square(g), oneMinusBeta2)),
  };
}

/** `w · weightScale`; skipped if the scale is 1. */
export function scaled(w: Tensor, weightScale: number): Tensor {
  return weightScale === 1 ? w : mul(w, weightScale);
}
