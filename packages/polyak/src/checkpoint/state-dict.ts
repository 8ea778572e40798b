import { tensor, Variable, type Tensor } from '@tensorflow/tfjs-core';

/** One tensor as plain data: can be structured-cloned, posted to a worker, put into IndexedDB. */
export interface TensorState {
  /** The name that it is saved under. */
  readonly name: string;
  /** The type of the elements. */
  readonly dtype: 'float32' | 'int32' | 'bool';
  /** The size of each dimension; empty for a scalar. */
  readonly shape: readonly number[];
  /** The elements in row-major order; those of a bool are 0 or 1. */
  readonly values: Float32Array | Int32Array | Uint8Array;
}

/** A tensor and the name it is saved under. */
export interface NamedTensor {
  /** The name that it is saved under. */
  name: string;
  /** The tensor. */
  tensor: Tensor;
}

/** Reads the tensors back to the CPU, all at once. */
export async function readTensors(tensors: readonly NamedTensor[]): Promise<TensorState[]> {
  return Promise.all(
    tensors.map(async ({ name, tensor: { dtype, shape }, tensor: source }) => {
      if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') {
        throw new TypeError(`${name} must be float32, int32 or bool to be saved, got ${dtype}`);
      }
      const values = (await source.data()).slice();
      return { name, dtype, shape: [...shape], values };
    }),
  );
}

/** Fresh tensors with the saved values; the caller disposes them. */
export function writeTensors(states: readonly TensorState[]): NamedTensor[] {
  return states.map(({ name, dtype, shape, values }) => ({
    name,
    // A copy: tfjs keeps the array it is given.
    tensor: tensor(values.slice(), [...shape], dtype),
  }));
}

/** Throws unless `states` is a list of well-formed tensors; `what` names the list in the message. */
export function checkTensorStates(what: string, states: unknown): asserts states is TensorState[] {
  if (!Array.isArray(states)) throw new TypeError(`${what} must be an array of tensors`);
  (states as (Partial<TensorState> | null)[]).forEach((state, i) => {
    const { name, shape, values } = state ?? {};
    const size = shape?.reduce((product, length) => product * length, 1);
    if (typeof name === 'string' && size !== undefined && values?.length === size) return;
    throw new TypeError(
      `${what}[${i}] must have a name, a dtype, a shape and as many values as the shape says`,
    );
  });
}

/** Disposes what is not a variable: an optimizer's own slots stay, the counter made for the occasion goes. */
export function disposeTemporaries(tensors: readonly NamedTensor[]): void {
  for (const { tensor: candidate } of tensors) {
    if (!(candidate instanceof Variable)) candidate.dispose();
  }
}
