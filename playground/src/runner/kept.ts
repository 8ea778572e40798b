import * as tf from '@tensorflow/tfjs';
import {
  loadModelStateDict,
  loadOptimizerStateDict,
  modelStateDict,
  optimizerStateDict,
  type StockOptimizerState,
  type TensorState,
} from 'polyak';
import type { Kept } from '../host.ts';

/** Saves and loads its own state, like polyak's optimizers, averages and schedules. */
interface Stateful {
  stateDict(): unknown;
  loadStateDict(state: unknown): unknown;
}

type Members = Record<string, unknown>;

/**
 * What a run keeps, as plain data.
 *
 * @throws TypeError that names what cannot be kept
 */
export async function readKept(kept: Kept): Promise<unknown> {
  for (const [name, value] of Object.entries<unknown>(kept)) {
    if (isObject(value) || value === undefined) continue;
    throw new TypeError(
      `kept.${name} must be an object that can be updated in place, got ${typeof value}`,
    );
  }
  return read(kept, 'kept');
}

async function read(kept: unknown, name: string): Promise<unknown> {
  if (!isObject(kept)) {
    if (typeof kept !== 'function') return kept;
  } else if (isStateful(kept)) {
    return kept.stateDict();
  } else if (kept instanceof tf.LayersModel) {
    return modelStateDict(kept);
  } else if (kept instanceof tf.Variable) {
    return (await kept.data()).slice();
  } else if (kept instanceof tf.Optimizer) {
    return optimizerStateDict(kept);
  } else if (isTyped(kept)) {
    return kept.slice();
  } else if (Array.isArray(kept) || Object.getPrototypeOf(kept) === Object.prototype) {
    const members = Object.entries(kept).map(
      async ([key, one]) => [key, await read(one, `${name}.${key}`)] as const,
    );
    const saved = Object.fromEntries(await Promise.all(members));
    return Array.isArray(kept) ? Object.assign([], saved) : saved;
  }
  throw new TypeError(
    `${name} must be a model, an optimizer, a variable, plain data, or have stateDict and loadStateDict`,
  );
}

/** Puts in place what {@link readKept} gave. */
export async function restoreKept(kept: object, saved: unknown): Promise<void> {
  if (isStateful(kept)) {
    await kept.loadStateDict(saved);
  } else if (kept instanceof tf.LayersModel) {
    loadModelStateDict(kept, saved as readonly TensorState[]);
  } else if (kept instanceof tf.Variable) {
    tf.tidy(() => kept.assign(tf.tensor(saved as tf.TypedArray, kept.shape, kept.dtype)));
  } else if (kept instanceof tf.Optimizer) {
    await loadOptimizerStateDict(kept, saved as StockOptimizerState);
  } else if (isTyped(kept)) {
    kept.set(saved as tf.TypedArray);
  } else {
    if (Array.isArray(kept)) kept.length = (saved as unknown[]).length;
    const members = kept as Members;
    for (const [key, value] of Object.entries(saved as Members)) {
      const member = members[key];
      if (isObject(member) && isObject(value)) await restoreKept(member, value);
      else members[key] = value;
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isStateful(value: object): value is Stateful {
  return 'stateDict' in value && 'loadStateDict' in value;
}

function isTyped(value: object): value is tf.TypedArray {
  return ArrayBuffer.isView(value) && 'slice' in value;
}
