import { Tensor, tensor, Variable } from '@tensorflow/tfjs-core';
import { noteOrigin, originOf } from '../identity.ts';
import { brief, checkEntries, checkKeys, checkOneOf, outOfRange, rejection } from '../argument.ts';

/** A tensor as plain data that can be structured-cloned, posted to a worker, or stored in IndexedDB. */
export interface TensorState {
  /** The name of the saved tensor. */
  readonly name: string;
  /** The type of the elements. */
  readonly dtype: 'float32' | 'int32' | 'bool';
  /** The size of each dimension; empty for a scalar. */
  readonly shape: readonly number[];
  /** The elements in row-major order; those of a bool are 0 or 1. */
  readonly values: Float32Array | Int32Array | Uint8Array;
}

const arrayTypes = { float32: Float32Array, int32: Int32Array, bool: Uint8Array };

/** A tensor and the name it is saved under. */
export interface NamedTensor {
  /** The name of the saved tensor. */
  name: string;
  /** The tensor. */
  tensor: Tensor;
}

/** Throws unless it is a list of tensors with names. */
export function checkNamedTensors(
  what: string,
  tensors: unknown,
): asserts tensors is NamedTensor[] {
  checkEntries(what, tensors, 'an array of named tensors', (at, one) => {
    const { name, tensor: own } = (one ?? {}) as Partial<NamedTensor>;
    if (typeof name === 'string' && own instanceof Tensor) return;
    throw rejection(at, 'a tensor with its name, { name, tensor }', one);
  });
}

/** Reads the tensors back to the CPU, all at once. */
export async function readTensors(tensors: readonly NamedTensor[]): Promise<TensorState[]> {
  return Promise.all(
    tensors.map(async ({ name, tensor: { dtype, shape }, tensor: source }) => {
      if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') {
        throw new TypeError(
          `${brief(name)} must be float32, int32 or bool to be saved, got ${dtype}`,
        );
      }
      const values = (await source.data()).slice();
      noteOrigin(values, originOf(source));
      return { name, dtype, shape: [...shape], values };
    }),
  );
}

/** Fresh tensors with the saved values; the caller disposes them. */
export function writeTensors(states: readonly TensorState[]): NamedTensor[] {
  return states.map(({ name, dtype, shape, values }) => ({
    name,
    // A copy: tfjs keeps the array it is given. (Not by `slice`: that of Node's Buffer shares its memory.)
    tensor: tensor(new arrayTypes[dtype](values), [...shape], dtype),
  }));
}

/** Throws unless `states` is a list of well-formed tensors; `what` names the list in the message. */
export function checkTensorStates(what: string, states: unknown): asserts states is TensorState[] {
  checkEntries(what, states, 'an array of tensors', checkTensorState);
}

function checkTensorState(what: string, state: unknown): void {
  checkKeys(what, state, ['name', 'dtype', 'shape', 'values']);
  const { name, dtype, shape, values } = state as Record<keyof TensorState, unknown>;
  if (typeof name !== 'string') throw rejection(`${what}.name`, 'a string', name);
  checkOneOf(`${what}.dtype`, dtype, Object.keys(arrayTypes));
  let size = 1;
  checkEntries(`${what}.shape`, shape, 'a list of lengths', (at, length) => {
    if (!Number.isSafeInteger(length) || (length as number) < 0) {
      throw outOfRange(at, 'a safe integer of at least 0', length);
    }
    size *= length as number;
  });
  const arrayType = arrayTypes[dtype as TensorState['dtype']];
  if (!(values instanceof arrayType)) {
    throw rejection(`${what}.values`, `a ${arrayType.name}`, values);
  }
  if (values.length !== size) {
    const given = `${values.length} of shape [${brief(shape.join(', '))}]`;
    throw new RangeError(`${what} must have as many values as its shape says, got ${given}`);
  }
  if (dtype !== 'bool') return;
  const wrong = values.find((value) => value > 1);
  if (wrong !== undefined) throw outOfRange(`${what}.values`, '0 or 1 where bool', wrong);
}

/** Disposes what is not a variable: an optimizer's own slots stay, the counter made for the occasion goes. */
export function disposeTemporaries(tensors: readonly NamedTensor[]): void {
  for (const { tensor: candidate } of tensors) {
    if (!(candidate instanceof Variable)) candidate.dispose();
  }
}
