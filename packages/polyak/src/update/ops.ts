import { add, cast, mul, sub, tidy, type Tensor } from '@tensorflow/tfjs-core';
import type { AverageTarget } from './target.ts';

/** The update in tf ops, on any backend; one variable at a time, so that temporaries stay the size of one. */
export function averageWithOps(targets: readonly AverageTarget[], rates: readonly number[]): void {
  for (const { weights, averages } of targets) {
    averages.forEach((average, k) => {
      const next = tidy(() => cast(lerp(average, weights, rates[k] ?? 0), average.dtype));
      average.assign(next);
      next.dispose();
    });
  }
}

/** From both ends, as in the kernel: a rate of 1 gives exactly `b`. */
function lerp(a: Tensor, b: Tensor, t: number): Tensor {
  const difference = sub(b, a);
  return t < 0.5 ? add(a, mul(difference, t)) : sub(b, mul(difference, 1 - t));
}
