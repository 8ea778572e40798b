import { add, mul, sub, type Tensor } from '@tensorflow/tfjs-core';

/**
 * `a + rate (b − a)` in tf ops, two-sided as in the kernel: a rate of 0 returns `a`, and a rate of 1 returns `b`,
 * whatever the other is.
 */
export function lerp(a: Tensor, b: Tensor, rate: number): Tensor {
  if (rate === 0 || rate === 1) return (rate === 0 ? a : b).clone();
  const difference = sub(b, a);
  return rate < 0.5 ? add(a, mul(difference, rate)) : sub(b, mul(difference, 1 - rate));
}
