import type { Tensor, Variable } from '@tensorflow/tfjs-core';

/** One tensor of weights and the averages that follow it: `average[k] ← average[k] + rate[k] (weights − average[k])`. */
export interface AverageTarget {
  readonly weights: Tensor;
  readonly averages: readonly Variable[];
}
