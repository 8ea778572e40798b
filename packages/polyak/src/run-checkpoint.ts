import type { Optimizer } from '@tensorflow/tfjs-core';
import { checkKeys, rejection } from './argument.ts';
import { prepareModelLoad, usableWeights } from './checkpoint/model-state.ts';
import {
  loadOptimizerStateDict,
  optimizerStateDict,
  type StockOptimizerState,
} from './checkpoint/optimizer-state.ts';
import { readTensors, type TensorState } from './checkpoint/state-dict.ts';
import type { LayersModelLike, Weight } from './layers-model.ts';
import type { OptimizerState } from './optim/base/state.ts';
import type { EMAOptimizerState } from './averaging/ema-optimizer/state.ts';
import { checkNotSwapped, rawWeights } from './swap-ledger.ts';

/** A model and its optimizer at one step of a run, as plain data. */
export interface Checkpoint {
  /** The weights that are trained, moving statistics included; never averages. */
  readonly model: readonly TensorState[];
  /** The optimizer's state, with the averages of an `EMAOptimizer`. */
  readonly optimizer: OptimizerState | EMAOptimizerState | StockOptimizerState;
}

/**
 * All that a later run needs to go on with a model and its optimizer, as plain data. It may be called inside a swap, as at
 * validation time: the weights are saved as weights then, and the averages as averages. (`model.save` would take the
 * averages for the weights.)
 *
 * Wait for it before the next step.
 *
 * @param model - a built `tf.LayersModel`
 * @param optimizer - one of Polyak's, with or without averages, or of `tf.train`
 * @throws TypeError if it is neither, Error if a weight is disposed, or between the calls that make up an accumulated step
 * @example
 * ```ts
 * const checkpoint = await saveCheckpoint(model, optimizer);
 * // in the run that goes on from there:
 * await loadCheckpoint(model, optimizer, checkpoint);
 * ```
 */
export async function saveCheckpoint(
  model: LayersModelLike,
  optimizer: Optimizer,
): Promise<Checkpoint> {
  const weights = usableWeights(model);
  checkOptimizer(optimizer);
  if (hasJoin(optimizer)) await optimizer.join();
  const [tensors, state] = await Promise.all([
    readTensors(weights.map(({ name, variable }) => ({ name, tensor: rawWeights(variable) }))),
    hasState(optimizer) ? optimizer.stateDict() : optimizerStateDict(optimizer),
  ]);
  return { model: tensors, optimizer: state };
}

/**
 * Goes on from a checkpoint. Averages are at once those of the model's variables, so that a swap needs no step first.
 *
 * @param model - a built `tf.LayersModel` of the same architecture
 * @param optimizer - of the class that the checkpoint was saved from
 * @param checkpoint - what {@link saveCheckpoint} gave
 * @throws RangeError or TypeError if the checkpoint does not fit, Error inside a swap; nothing is changed then
 */
export async function loadCheckpoint(
  model: LayersModelLike,
  optimizer: Optimizer,
  checkpoint: Checkpoint,
): Promise<void> {
  checkKeys('checkpoint', checkpoint, ['model', 'optimizer']);
  checkOptimizer(optimizer);
  const weights = usableWeights(model);
  checkNotSwapped(
    'loadCheckpoint()',
    weights.map(({ variable }) => variable),
  );
  const loadModel = prepareModelLoad(model, checkpoint.model);
  const state = checkpoint.optimizer as never;
  if (hasState(optimizer)) await optimizer.loadStateDict(state);
  else await loadOptimizerStateDict(optimizer, state);
  loadModel();
  if ('findWeights' in optimizer) (optimizer as Finding).findWeights(weights);
}

interface Stateful extends Optimizer {
  stateDict(): Promise<Checkpoint['optimizer']>;
  loadStateDict(state: never): void | Promise<void>;
}

interface Finding {
  findWeights(weights: readonly Weight[]): void;
}

function hasState(optimizer: Optimizer): optimizer is Stateful {
  return 'stateDict' in optimizer && 'loadStateDict' in optimizer;
}

function hasJoin(optimizer: Optimizer): optimizer is Optimizer & { join(): Promise<void> } {
  return 'join' in optimizer;
}

function checkOptimizer(optimizer: unknown): void {
  const { getWeights } = (optimizer ?? {}) as Partial<Optimizer>;
  if (typeof getWeights !== 'function') throw rejection('optimizer', 'a tf.Optimizer', optimizer);
}
