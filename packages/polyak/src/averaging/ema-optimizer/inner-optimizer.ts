import type { Optimizer, Variable } from '@tensorflow/tfjs-core';
import { rejection } from '../../argument.ts';
import { refuseReplay } from '../../capture/host-calls.ts';
import { loadOptimizer, readOptimizer } from '../../checkpoint/optimizer-state.ts';
import { checkTensorStates, type TensorState } from '../../checkpoint/state-dict.ts';
import type { Weight } from '../../layers-model.ts';
import type { ClippingOptions } from '../../optim/base/clipping.ts';
import { asNamedGradients, type VariableGradient } from '../../optim/base/named-variables.ts';
import type { Rider } from '../../optim/base/rider.ts';
import { applyUpdates, engineFor, type Engine } from '../../update/apply.ts';
import type { Update } from '../../update/update.ts';

/** What averages need of an optimizer in whose pass they ride: one of Polyak's, or averages of one. */
export interface RiddenOptimizer extends Optimizer {
  readonly clipping: ClippingOptions;
  /** None around an optimizer of tf.train. */
  readonly paramGroups: readonly { readonly params: readonly Variable[] }[] | undefined;
  readonly isOpen: boolean;
  readonly engine: Engine;
  applyWith(
    entries: readonly VariableGradient[],
    clipping: ClippingOptions | undefined,
    rider: Rider,
  ): boolean;
  adopt(
    variables: readonly Variable[],
    joining: readonly Variable[],
    frozen?: readonly Variable[],
  ): () => void;
  prepare(averages: number, extended: boolean, writtenBack: readonly number[]): Promise<void>;
  stateDict(): Promise<object>;
  stateNow?(): Promise<object>;
  prepareLoad(state: unknown, weights: readonly Weight[]): () => void | Promise<void>;
  prepareWeights(
    values: readonly TensorState[],
    weights: readonly Weight[],
  ): () => void | Promise<void>;
}

/** Whether averages can ride along in the optimizer's own pass. (`instanceof` would say so of every tf.Optimizer.) */
export function isRidden(optimizer: Optimizer): optimizer is RiddenOptimizer {
  return 'applyWith' in optimizer;
}

/** Throws unless it is a tf.Optimizer. */
export function checkOptimizer(inner: unknown): void {
  const candidate = inner as Partial<Optimizer> | null | undefined;
  const isOptimizer =
    typeof candidate?.minimize === 'function' &&
    typeof candidate.computeGradients === 'function' &&
    typeof candidate.applyGradients === 'function';
  if (!isOptimizer) throw rejection('inner', 'a tf.Optimizer', inner);
}

/**
 * A step with averages: in its own pass, or right after it.
 * @returns whether a step was taken, and not only a gradient accumulated
 */
export function stepWith(
  optimizer: Optimizer,
  entries: readonly VariableGradient[],
  clipping: ClippingOptions | undefined,
  rider: Rider,
): boolean {
  if (isRidden(optimizer)) {
    return optimizer.applyWith(entries, clipping ?? optimizer.clipping, rider);
  }
  refuseReplay(
    `${optimizer.getClassName()} of tf.train gives the variables other buffers in each step`,
  );
  const trained = entries.filter(({ gradient }) => gradient !== null);
  const updates = rider.extend(
    [],
    trained.map(({ variable }) => variable),
  );
  optimizer.applyGradients(asNamedGradients(entries));
  updatesAfter.set(optimizer, updates);
  applyUpdates(updates);
  rider.taken();
  return true;
}

/** The last updates of averages after a step of an optimizer of tf.train. */
const updatesAfter = new WeakMap<Optimizer, readonly Update[]>();

/** What runs its steps and the averages around it; of an optimizer of tf.train, the averages alone. */
export function engineAround(optimizer: Optimizer): Engine {
  return isRidden(optimizer) ? optimizer.engine : engineFor(updatesAfter.get(optimizer) ?? []);
}

/** The variables of the optimizer, as far as it knows them. */
export function variablesOf(optimizer: Optimizer): readonly Variable[] {
  const groups = isRidden(optimizer) ? (optimizer.paramGroups ?? []) : [];
  return groups.flatMap(({ params }) => params);
}

/** Those of the variables with a gradient that the optimizer steps. */
export function ownedOf(optimizer: Optimizer, entries: readonly VariableGradient[]): Variable[] {
  const owned = new Set(variablesOf(optimizer));
  const trained = entries.filter(({ gradient }) => gradient !== null);
  return trained.map(({ variable }) => variable).filter((variable) => owned.has(variable));
}

/** Whether it steps no other variables than those that it knows. */
export function isClosed(optimizer: Optimizer): boolean {
  return isRidden(optimizer) && !optimizer.isOpen;
}

/** Waits until its averages are complete, if it has some. */
export async function joinInner(optimizer: Optimizer): Promise<void> {
  const { join } = optimizer as { join?: () => Promise<void> };
  if (isRidden(optimizer)) await join?.call(optimizer);
}

/** Averages that the optimizer has itself find their variables, too. */
export function findWeightsIn(optimizer: Optimizer, weights: readonly Weight[]): void {
  const { findWeights } = optimizer as { findWeights?: (weights: readonly Weight[]) => void };
  if (isRidden(optimizer)) findWeights?.call(optimizer, weights);
}

/** The variables in the order that their averages have, if it is not that of creation. */
export function orderOf(optimizer: Optimizer): readonly Variable[] {
  return isClosed(optimizer) ? variablesOf(optimizer) : [];
}

/** Its state as plain data. */
export async function readInner(optimizer: Optimizer): Promise<object> {
  if (!isRidden(optimizer)) return readOptimizer(optimizer);
  return optimizer.stateNow ? optimizer.stateNow() : optimizer.stateDict();
}

/** Checks what {@link readInner} gave, as far as that is possible at once, and returns what loads it. */
export function prepareInner(
  optimizer: Optimizer,
  state: unknown,
  weights: readonly Weight[],
): () => void | Promise<void> {
  if (isRidden(optimizer)) return optimizer.prepareLoad(state, weights);
  checkTensorStates('optimizer', state);
  return () => loadOptimizer(optimizer, state);
}

/** The same of what its `getWeights()` gave. */
export function prepareWeights(
  optimizer: Optimizer,
  values: readonly TensorState[],
  weights: readonly Weight[],
): () => void | Promise<void> {
  if (isRidden(optimizer)) return optimizer.prepareWeights(values, weights);
  return () => loadOptimizer(optimizer, values);
}
