import { dispose, Variable, type Optimizer, type Tensor } from '@tensorflow/tfjs-core';
import { brief, checkInteger, checkKeys, quoted, rejection } from '../argument.ts';
import { pairSaved } from './pair-weights.ts';
import {
  checkTensorStates,
  disposeTemporaries,
  readTensors,
  writeTensors,
  type TensorState,
} from './state-dict.ts';

/** The state of a tfjs optimizer as plain data. */
export interface StockOptimizerState {
  /** The tfjs class of the optimizer that the state belongs to. */
  readonly className: string;
  /** The number of steps, then the first slots of all variables, then the second ones, as saved by tfjs. */
  readonly weights: readonly TensorState[];
}

/**
 * Returns the state of a `tf.train` optimizer as plain data: its step count and its slots. (Polyak optimizers have
 * `stateDict()`.)
 *
 * @param optimizer - an optimizer that can save its weights, which tfjs's Adamax cannot
 * @throws TypeError if it is not such an optimizer
 * @example
 * ```ts
 * const stock = tf.train.adam(1e-3);
 * stock.minimize(() => loss(model, x, y));
 * const saved = await optimizerStateDict(stock);
 * // in the resumed run:
 * await loadOptimizerStateDict(stock, saved);
 * ```
 */
export async function optimizerStateDict(optimizer: Optimizer): Promise<StockOptimizerState> {
  checkStock(optimizer);
  return { className: optimizer.getClassName(), weights: await readOptimizer(optimizer) };
}

/**
 * Resumes from a saved state. If the optimizer has already taken a step, slots are matched by the names of their
 * variables, otherwise by order, as tfjs optimizers do: train the same variables as the saved run.
 *
 * @param optimizer - an optimizer of the same class as the saved one
 * @param state - the result of {@link optimizerStateDict}
 * @throws RangeError or TypeError if the state does not match; nothing is changed then
 */
export async function loadOptimizerStateDict(
  optimizer: Optimizer,
  state: StockOptimizerState,
): Promise<void> {
  checkStock(optimizer);
  checkKeys('state', state, ['className', 'weights']);
  const className = optimizer.getClassName();
  if (state.className !== className) throw rejection('className', className, state.className);
  await loadOptimizer(optimizer, state.weights);
}

/** What the optimizer's `getWeights()` gives, as plain data. */
export async function readOptimizer(optimizer: Optimizer): Promise<TensorState[]> {
  const weights = await optimizer.getWeights();
  const states = await readTensors(weights);
  disposeTemporaries(weights);
  return states;
}

/** Loads what {@link readOptimizer} gave; throws if it does not fit, and nothing is changed then. */
export async function loadOptimizer(optimizer: Optimizer, states: unknown): Promise<void> {
  const tensors = writeTensors(await fittingStates(optimizer, states));
  const before = await slotsOf(optimizer);
  await optimizer.setWeights(tensors).finally(() => disposeTemporaries(tensors));
  // tfjs does not free what it replaces.
  const kept = new Set(await slotsOf(optimizer));
  dispose(before.filter((slot) => !kept.has(slot)));
}

/** The states in the order that the optimizer has now, if it has any; throws if they do not fit. */
async function fittingStates(optimizer: Optimizer, states: unknown): Promise<TensorState[]> {
  checkTensorStates('weights', states);
  const kinds = slotKinds(optimizer);
  if (kinds) checkSlots(optimizer.getClassName(), kinds, states);
  const weights = await optimizer.getWeights();
  disposeTemporaries(weights);
  const [, ...known] = weights.map(({ name, tensor: { dtype, shape } }) => ({
    name,
    dtype,
    shape,
  }));
  const [iterations, ...slots] = states;
  if (!iterations || known.length === 0 || (kinds && slots.length === 0)) return states;
  const fitting = pairSaved(known, slots, {
    demand: 'weights must be of the variables that the optimizer has stepped',
    target: 'slot',
  });
  return [iterations, ...fitting.map((slot, i) => ({ ...slot, name: known[i]?.name ?? '' }))];
}

/** The ends of the slots' names, of the classes whose slots are known. */
function slotKinds(optimizer: Optimizer): readonly string[] | undefined {
  const { centered } = optimizer as { readonly centered?: boolean };
  return new Map([
    ['SGD', []],
    ['Momentum', ['momentum']],
    ['Adagrad', ['accumulator']],
    ['Adadelta', ['accum_grad', 'accum_var']],
    ['Adam', ['m', 'v']],
    ['RMSProp', ['rms', 'momentum', ...(centered ? ['mg'] : [])]],
  ]).get(optimizer.getClassName());
}

/** Throws unless there is a step count, and one slot of each kind for each variable. */
function checkSlots(
  className: string,
  kinds: readonly string[],
  [iterations, ...slots]: readonly TensorState[],
): void {
  if (iterations?.name !== 'iter' || iterations.dtype !== 'int32' || iterations.values.length > 1) {
    throw new TypeError('weights[0] must be the step count, an int32 scalar by the name of "iter"');
  }
  checkInteger('iter', iterations.values[0], 0);
  const count = kinds.length > 0 ? slots.length / kinds.length : 0;
  const isComplete = count * kinds.length === slots.length && Number.isInteger(count);
  const hasStepped = iterations.values[0] !== 0;
  if (!isComplete || (hasStepped && kinds.length > 0 && count === 0)) {
    const demand = kinds.length > 0 ? `${kinds.join(' and ')} of each variable` : 'no slots';
    throw new RangeError(`weights must have ${demand} of ${className}, got ${slots.length} slots`);
  }
  slots.forEach((slot, i) => {
    const first = slots[i % count] ?? slot;
    const owner = first.name.slice(0, first.name.lastIndexOf('/'));
    const name = `${owner}/${kinds[Math.floor(i / count)]}`;
    const isFitting = slot.dtype === 'float32' && String(slot.shape) === String(first.shape);
    if (slot.name === name && isFitting) return;
    const wanted = `${quoted(name)} float32[${brief(String(first.shape))}]`;
    const given = `${quoted(slot.name)} ${slot.dtype}[${brief(String(slot.shape))}]`;
    throw new RangeError(`weights[${i + 1}] must be ${wanted}, got ${given}`);
  });
}

async function slotsOf(optimizer: Optimizer): Promise<Tensor[]> {
  const weights = await optimizer.getWeights();
  disposeTemporaries(weights);
  return weights.map(({ tensor }) => tensor).filter((tensor) => tensor instanceof Variable);
}

function checkStock(optimizer: unknown): void {
  if (!isOptimizer(optimizer)) {
    throw rejection('optimizer', 'an optimizer of tf.train', optimizer);
  }
  if ('stateDict' in optimizer) {
    throw new TypeError('optimizer must be one of tf.train: this one has a stateDict() itself');
  }
}

/** Models have such methods as well, but no gradients to apply. */
function isOptimizer(value: unknown): value is Optimizer {
  const candidate = value as Partial<Optimizer> | null | undefined;
  const methods = ['getWeights', 'setWeights', 'getClassName', 'applyGradients'] as const;
  return methods.every((method) => typeof candidate?.[method] === 'function');
}
