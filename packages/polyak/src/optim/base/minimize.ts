import { dispose, type Optimizer, type Scalar, type Variable } from '@tensorflow/tfjs-core';
import type { NamedTensor } from '../../checkpoint/state-dict.ts';
import { checkClipping, type ClippingOptions } from './clipping.ts';
import { checkVarList } from './named-variables.ts';

/** An optimizer whose step takes clipping options. */
interface ClippingOptimizer extends Pick<Optimizer, 'computeGradients'> {
  applyGradients(
    gradients: ReturnType<Optimizer['computeGradients']>['grads'] | NamedTensor[],
    clipping?: ClippingOptions,
  ): void;
}

/** `tf.Optimizer.minimize` with clipping; frees the gradients and the cost even if the step throws. */
export function minimizeWith(
  optimizer: ClippingOptimizer,
  f: () => Scalar,
  returnCost: boolean,
  varList: Variable[] | undefined,
  clipping: ClippingOptions | undefined,
): Scalar | null {
  if (clipping !== undefined) checkClipping(clipping);
  checkVarList(varList);
  const { value, grads } = optimizer.computeGradients(f, varList);
  let isKept = false;
  try {
    const listed = varList?.map(({ name }) => ({ name, tensor: grads[name] }) as NamedTensor);
    if (clipping !== undefined) optimizer.applyGradients(listed ?? grads, clipping);
    else optimizer.applyGradients(listed ?? grads);
    isKept = returnCost;
  } finally {
    dispose(grads);
    if (!isKept) value.dispose();
  }
  return isKept ? value : null;
}
