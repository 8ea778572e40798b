import type { Optimizer } from '@tensorflow/tfjs-core';
import { checkEntries, checkKeys, isWholeList, rejection } from './argument.ts';
import {
  pairedWeights,
  usableWeights,
  writeWeights,
  type SavedWeight,
} from './checkpoint/model-state.ts';
import {
  loadOptimizerStateDict,
  optimizerStateDict,
  type StockOptimizerState,
} from './checkpoint/optimizer-state.ts';
import { readTensors, type TensorState } from './checkpoint/state-dict.ts';
import { identityOf } from './identity.ts';
import type { LayersModelLike, Weight } from './layers-model.ts';
import type { OptimizerState, SavedVariable } from './optim/base/state.ts';
import type { EMAOptimizerState, LookaheadState } from './averaging/ema-optimizer/saved-state.ts';
import { checkNotSwapped, rawWeights, whileHeld } from './swap-ledger.ts';

/** A model and its optimizer at one step of a run, as plain data. */
export interface Checkpoint {
  /** The trained weights, including moving statistics; never averages. */
  readonly model: readonly TensorState[];
  /** Identifies each variable and its page, so that the optimizer's state finds its variables. */
  readonly identities: readonly string[];
  /** The optimizer's state, including the averages of an `EMAOptimizer` and the slow weights of a `Lookahead`. */
  readonly optimizer: OptimizerState | EMAOptimizerState | LookaheadState | StockOptimizerState;
}

/**
 * Returns everything a later run needs to resume with a model and its optimizer, as plain data. You can call it inside a
 * swap, for example during validation: weights are saved as weights, and averages as averages. (`model.save` would save
 * the averages as the weights.)
 *
 * Await it before the next step.
 *
 * @param model - a built `tf.LayersModel`
 * @param optimizer - a Polyak optimizer, with or without averages, or one from `tf.train`
 * @throws TypeError if it is neither; Error if a weight is disposed, or between the calls of an accumulated step
 * @example
 * ```ts
 * const checkpoint = await saveCheckpoint(model, optimizer);
 * // in the resumed run:
 * await loadCheckpoint(model, optimizer, checkpoint);
 * ```
 */
export async function saveCheckpoint(
  model: LayersModelLike,
  optimizer: Optimizer,
): Promise<Checkpoint> {
  usableWeights(model);
  checkOptimizer(optimizer);
  if (hasJoin(optimizer)) await optimizer.join();
  return readCheckpoint(model, optimizer);
}

/**
 * The same as of now, if the optimizer is Polyak's: steps may follow at once. Of averages on the CPU, it contains the updates
 * that have arrived there.
 * @internal
 */
export async function readCheckpoint(
  model: LayersModelLike,
  optimizer: Optimizer,
): Promise<Checkpoint> {
  const weights = usableWeights(model);
  const [tensors, state] = await Promise.all([
    readTensors(weights.map(({ name, variable }) => ({ name, tensor: rawWeights(variable) }))),
    hasState(optimizer) ? stateNow(optimizer) : optimizerStateDict(optimizer),
  ]);
  const identities = weights.map(({ variable }) => identityOf(variable));
  return { model: tensors, identities, optimizer: state };
}

/**
 * Resumes from a checkpoint. You can swap right away, because averages are matched with the model's variables.
 *
 * @param model - a built `tf.LayersModel` of the same architecture
 * @param optimizer - of the class that the checkpoint was saved from
 * @param checkpoint - the result of {@link saveCheckpoint}
 * @throws RangeError or TypeError if the checkpoint does not match; Error inside a swap; nothing is changed then
 */
export async function loadCheckpoint(
  model: LayersModelLike,
  optimizer: Optimizer,
  checkpoint: Checkpoint,
): Promise<void> {
  checkKeys('checkpoint', checkpoint, ['model', 'identities', 'optimizer']);
  checkOptimizer(optimizer);
  const weights = usableWeights(model);
  checkNotSwapped(
    'loadCheckpoint()',
    weights.map(({ variable }) => variable),
  );
  const paired = pairedWeights(model, checkpoint.model);
  const state = asOf(identitiesHere(checkpoint, paired), checkpoint.optimizer) as never;
  const variables = weights.map(({ variable }) => variable);
  await whileHeld(variables, async () => {
    if (hasState(optimizer)) await optimizer.loadFor(weights, state);
    else await loadOptimizerStateDict(optimizer, state);
    writeWeights(paired);
  });
}

/** What the saved weights are called here. */
function identitiesHere(
  { model, identities }: Checkpoint,
  paired: readonly SavedWeight[],
): Map<unknown, string> {
  if (!Array.isArray(identities) || identities.length !== model.length) {
    throw rejection('identities', `a list of ${model.length}`, identities);
  }
  checkEntries('identities', identities, 'a list', (what, one) => {
    if (typeof one !== 'string') throw rejection(what, 'a string', one);
  });
  const at = new Map(model.map((one, i) => [one, i]));
  return new Map(
    paired.map(({ variable, saved }) => [identities[at.get(saved) ?? NaN], identityOf(variable)]),
  );
}

/** An optimizer's state, or averages around one, with what its variables are called here; what is no state stays as it is. */
function asOf(
  here: ReadonlyMap<unknown, string>,
  state: unknown,
  around: readonly unknown[] = [],
): unknown {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return state;
  if (around.includes(state)) return state;
  const renamed = (identity: unknown): unknown => here.get(identity) ?? identity;
  const { variables, identities, optimizer } = state as Record<string, unknown>;
  return {
    ...state,
    ...(isWholeList(variables) && {
      variables: (variables as (Partial<SavedVariable> | null)[]).map((one) =>
        one?.identity === undefined ? one : { ...one, identity: renamed(one.identity) },
      ),
    }),
    ...(isWholeList(identities) && { identities: identities.map(renamed) }),
    ...(optimizer !== undefined && { optimizer: asOf(here, optimizer, [...around, state]) }),
  };
}

interface Stateful extends Optimizer {
  stateDict(): Promise<Checkpoint['optimizer']>;
  stateNow?(): Promise<Checkpoint['optimizer']>;
  loadFor(weights: readonly Weight[], state: never): void | Promise<void>;
}

function hasState(optimizer: Optimizer): optimizer is Stateful {
  return 'stateDict' in optimizer && 'loadFor' in optimizer;
}

function stateNow(optimizer: Stateful): Promise<Checkpoint['optimizer']> {
  return optimizer.stateNow ? optimizer.stateNow() : optimizer.stateDict();
}

function hasJoin(optimizer: Optimizer): optimizer is Optimizer & { join(): Promise<void> } {
  return 'join' in optimizer;
}

function checkOptimizer(optimizer: unknown): void {
  const { getWeights } = (optimizer ?? {}) as Partial<Optimizer>;
  if (typeof getWeights !== 'function') throw rejection('optimizer', 'a tf.Optimizer', optimizer);
}
