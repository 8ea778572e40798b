import { addN, sum, type Optimizer, type Scalar, type Variable } from '@tensorflow/tfjs';

/** One step down the sum of the variables that are used, of those that are listed: each gradient is 1. */
export function descend(opt: Optimizer, used: Variable[], listed = used): void {
  const loss = (): Scalar => addN(used.map((one) => sum(one))).asScalar();
  opt.minimize(loss, false, listed);
}
