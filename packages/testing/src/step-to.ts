import { tensor, tidy, type Optimizer, type Variable } from '@tensorflow/tfjs';

/** Steps variables to given weights, with an optimizer whose gradients are the next weights. */
export function stepTo(
  opt: Optimizer,
  variables: readonly Variable[],
  ...next: readonly number[][]
): void {
  tidy(() => {
    opt.applyGradients(variables.map(({ name }, i) => ({ name, tensor: tensor(next[i] ?? []) })));
  });
}
