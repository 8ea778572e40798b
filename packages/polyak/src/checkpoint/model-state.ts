import type { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../alive.ts';
import { rejection } from '../argument.ts';
import { isLayersModel, weightsOf, type LayersModelLike, type Weight } from '../layers-model.ts';
import { checkNotSwapped } from '../swap-ledger.ts';
import { pairSaved, type DescribedWeight } from './pair-weights.ts';
import { checkTensorStates, readTensors, writeTensors, type TensorState } from './state-dict.ts';

/**
 * Returns the weights of a model as plain data for a checkpoint: layer by layer, in an order that freezing a layer does
 * not change; each once, even if models share layers. A weight's name starts with that of its layer, without the numbers
 * that tfjs appends to duplicate names.
 *
 * Inside a swap, it returns the averages, which are then the model's weights.
 *
 * @param model - a built `tf.LayersModel`
 * @throws TypeError if it is not a model; Error if a weight is disposed
 * @example
 * ```ts
 * const saved = { model: await modelStateDict(model), optimizer: await optimizer.stateDict() };
 * // in the resumed run:
 * loadModelStateDict(model, saved.model);
 * ```
 */
export async function modelStateDict(model: LayersModelLike): Promise<TensorState[]> {
  const weights = usableWeights(model);
  return readTensors(weights.map(({ name, variable }) => ({ name, tensor: variable })));
}

/**
 * Loads saved weights into a model. They are matched by name or, if all names differ, as in a rebuilt model, by order.
 *
 * @param model - a built `tf.LayersModel`
 * @param state - the result of {@link modelStateDict}
 * @throws RangeError that lists what is missing, unexpected or of a wrong shape; TypeError if the state is malformed;
 *   Error inside a swap; nothing is changed then
 */
export function loadModelStateDict(model: LayersModelLike, state: readonly TensorState[]): void {
  const paired = pairedWeights(model, state);
  checkNotSwapped(
    'loadModelStateDict()',
    paired.map(({ variable }) => variable),
  );
  writeWeights(paired);
}

/** A weight of a model, and what was saved of it. */
export interface SavedWeight {
  readonly variable: Variable;
  readonly saved: TensorState;
}

/** Each weight of the model with what was saved of it; throws unless that is all there is. */
export function pairedWeights(
  model: LayersModelLike,
  state: readonly TensorState[],
): SavedWeight[] {
  const weights = usableWeights(model);
  checkTensorStates('state', state);
  const saved = pairSaved(weights.map(described), state, {
    demand: 'state must be of such a model',
    target: 'weight',
  });
  return saved.map((one, i) => ({ variable: (weights[i] as Weight).variable, saved: one }));
}

/** Puts what was saved into the weights. */
export function writeWeights(weights: readonly SavedWeight[]): void {
  writeTensors(weights.map(({ saved }) => saved)).forEach(({ tensor }, i) => {
    weights[i]?.variable.assign(tensor);
    tensor.dispose();
  });
}

/** The weights of a model, each once; throws unless it is one, and none is disposed. */
export function usableWeights(model: LayersModelLike): Weight[] {
  if (!isLayersModel(model)) throw rejection('model', 'a tf.LayersModel', model);
  const weights = weightsOf(model);
  for (const { variable } of weights) checkNotDisposed(variable);
  return weights;
}

function described({ name, variable: { dtype, shape } }: Weight): DescribedWeight {
  return { name, dtype, shape };
}
