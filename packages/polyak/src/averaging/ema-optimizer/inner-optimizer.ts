import { Variable, type Optimizer } from '@tensorflow/tfjs-core';
import {
  checkTensorStates,
  disposeTemporaries,
  readTensors,
  writeTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import type { FusedOptimizer } from '../../optim/base/optimizer.ts';
import type { OptimizerState } from '../../optim/base/state.ts';

/** Whether averages can ride along in the optimizer's own pass. (`instanceof` would say so of every tf.Optimizer.) */
export function isFused(optimizer: Optimizer): optimizer is FusedOptimizer {
  return 'applyWith' in optimizer;
}

/** A stock optimizer's state. */
export async function readWeights(optimizer: Optimizer): Promise<TensorState[]> {
  const weights = await optimizer.getWeights();
  const states = await readTensors(weights);
  disposeTemporaries(weights);
  return states;
}

/** Loads what `stateDict()` or {@link readWeights} gave. */
export async function loadInner(
  optimizer: Optimizer,
  state: OptimizerState | readonly TensorState[],
): Promise<void> {
  if (isFused(optimizer)) {
    optimizer.loadStateDict(state as OptimizerState);
    return;
  }
  checkTensorStates('optimizer', state);
  const tensors = writeTensors(state);
  await setWeights(optimizer, tensors).finally(() => disposeTemporaries(tensors));
}

/** Stock optimizers replace their slots without a check, and without disposing the old ones. */
export async function setWeights(optimizer: Optimizer, weightValues: NamedTensor[]): Promise<void> {
  const before = await optimizer.getWeights();
  disposeTemporaries(before);
  checkShapes(before, weightValues);
  await optimizer.setWeights(weightValues);
  const after = await optimizer.getWeights();
  disposeTemporaries(after);
  const kept = new Set(after.map(({ tensor }) => tensor));
  for (const { tensor } of before) {
    if (tensor instanceof Variable && !kept.has(tensor)) tensor.dispose();
  }
}

/** An optimizer that has stepped already knows the shapes of its state. */
function checkShapes(known: readonly NamedTensor[], given: readonly NamedTensor[]): void {
  const shapes = (tensors: readonly NamedTensor[]): string =>
    tensors.map(({ tensor }) => `[${tensor.shape}]`).join(' ');
  if (known.length <= 1 || shapes(known) === shapes(given)) return;
  throw new RangeError(`optimizer must have the shapes ${shapes(known)}, got ${shapes(given)}`);
}
