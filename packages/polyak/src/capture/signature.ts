import { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../update/tfjs/backend.ts';
import { storedDtype } from '../update/tfjs/data.ts';
import { leavesOf } from './replay/nest.ts';

/** What a recording is valid for: the kinds of tensors among the arguments, and the other arguments themselves. */
export interface Signature {
  readonly key: string;
  /** The arguments' tensors, in order; without variables, which are not copied. */
  readonly tensors: readonly Tensor[];
  /** Why there can be no recording for them. */
  readonly refusal: string | null;
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** Returns null for arguments that cannot be used. */
export function signatureOf(args: readonly unknown[], tfjs: TfjsBackend): Signature | null {
  const { leaves, structure } = leavesOf(args);
  const tensors = leaves.filter(isData);
  if (tensors.some(({ isDisposed }) => isDisposed)) return null;
  const refusal = leaves.map(refusalOf).find((reason) => reason !== null) ?? null;
  if (refusal !== null) return { key: '', tensors, refusal };
  const kinds = leaves.map((leaf) => {
    if (!isData(leaf)) return identityOf(leaf);
    return `${leaf.dtype} ${storedDtype(tfjs, leaf)} ${leaf.shape.join('×')}`;
  });
  return { key: `${structure} ${kinds.join('; ')}`, tensors, refusal: null };
}

/** Whether it is a tensor whose values a recording copies. */
export function isData(leaf: unknown): leaf is Tensor {
  return leaf instanceof Tensor && !(leaf instanceof Variable);
}

function identityOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return 'number -0';
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return `${typeof value} ${String(value)}`;
  }
  const number = numbers.get(value) ?? ++count;
  numbers.set(value, number);
  return `#${number}`;
}

function refusalOf(leaf: unknown): string | null {
  if (typeof leaf === 'symbol') return 'an argument is a symbol';
  if (!isData(leaf) || (leaf.dtype !== 'string' && leaf.dtype !== 'complex64')) return null;
  return `an argument is a tensor of dtype ${leaf.dtype}`;
}
