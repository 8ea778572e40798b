import { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import { storedDtype } from '../update/tfjs-data.ts';
import { leavesOf } from './nest.ts';

/** What a recording is valid for: the kinds of tensors among the arguments, and the other arguments themselves. */
export interface Signature {
  readonly key: string;
  /** The arguments' tensors, in order; without variables, which are not copied. */
  readonly tensors: readonly Tensor[];
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** Returns null for arguments of which there are no recordings. */
export function signatureOf(args: readonly unknown[], tfjs: TfjsBackend): Signature | null {
  const { leaves, structure } = leavesOf(args);
  const tensors: Tensor[] = [];
  const kinds = leaves.map((leaf) => {
    if (!isData(leaf)) return identityOf(leaf);
    if (leaf.dtype === 'string' || leaf.dtype === 'complex64' || leaf.isDisposed) return null;
    tensors.push(leaf);
    return `${leaf.dtype} ${storedDtype(tfjs, leaf)} ${leaf.shape.join('×')}`;
  });
  if (kinds.includes(null)) return null;
  return { key: `${structure} ${kinds.join('; ')}`, tensors };
}

/** Whether it is a tensor whose values a recording copies. */
export function isData(leaf: unknown): leaf is Tensor {
  return leaf instanceof Tensor && !(leaf instanceof Variable);
}

function identityOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return `${typeof value} ${String(value)}`;
  }
  const number = numbers.get(value) ?? ++count;
  numbers.set(value, number);
  return `#${number}`;
}
