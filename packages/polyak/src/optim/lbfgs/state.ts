import { keep, tensor1d, type Tensor } from '@tensorflow/tfjs-core';
import {
  checkAtLeast,
  checkEntries,
  checkFinite,
  checkInteger,
  checkKeys,
  checkList,
  outOfRange,
  rejection,
} from '../../argument.ts';
import type { Memory } from './memory.ts';
import { checkLBFGSOptions, groupKeys, type LBFGSOptions } from './options.ts';
import type { SavedGroup } from '../base/state.ts';

/** The state of {@link LBFGS} as plain data that can be structured-cloned, posted to a worker, or stored in IndexedDB. */
export interface LBFGSState {
  /** The optimizer class that the state belongs to. */
  readonly className: string;
  /** The total number of iterations over all steps. */
  readonly iterations: number;
  /** The total number of closure evaluations over all steps. */
  readonly funcEvals: number;
  /** The options, and the positions of the variables; always one group. */
  readonly paramGroups: readonly SavedGroup[];
  /** The estimated curvature; null before the first iteration. */
  readonly memory: LBFGSMemoryState | null;
}

/** The curvature estimate of {@link LBFGS}, with torch's names. Each vector concatenates all variables in order. */
export interface LBFGSMemoryState {
  /** The last direction. */
  readonly d: Float32Array;
  /** The step length of the last iteration. */
  readonly t: number;
  /** The gradient where the direction was taken. */
  readonly prevFlatGrad: Float32Array;
  /** The loss where the direction was taken. */
  readonly prevLoss: number;
  /** Changes of the gradient, oldest first. */
  readonly oldDirs: readonly Float32Array[];
  /** The corresponding changes of the weights. */
  readonly oldStps: readonly Float32Array[];
  /** The reciprocals of the dot products of the two. */
  readonly ro: readonly number[];
  /** The scale of the initial inverse Hessian. */
  readonly hDiag: number;
}

export async function readMemory(memory: Memory): Promise<LBFGSMemoryState> {
  const { direction, gradient, pairs, hDiag, loss, t } = memory;
  const [d, prevFlatGrad, oldDirs, oldStps] = await Promise.all([
    read(direction),
    read(gradient),
    Promise.all(pairs.map(({ y }) => read(y))),
    Promise.all(pairs.map(({ s }) => read(s))),
  ]);
  const ro = pairs.map(({ rho }) => rho);
  return { d, t, prevFlatGrad, prevLoss: loss, oldDirs, oldStps, ro, hDiag };
}

/** The memory with the saved values, in new tensors. */
export function writeMemory(saved: LBFGSMemoryState): Memory {
  const { d, t, prevFlatGrad, prevLoss, oldDirs, oldStps, ro, hDiag } = saved;
  const pairs = ro.map((rho, i) => ({ y: write(oldDirs[i]), s: write(oldStps[i]), rho }));
  const [direction, gradient] = [write(d), write(prevFlatGrad)];
  return { pairs, hDiag, direction, gradient, loss: prevLoss, t };
}

const stateKeys = ['className', 'iterations', 'funcEvals', 'paramGroups', 'memory'];
const memoryKeys = ['d', 't', 'prevFlatGrad', 'prevLoss', 'oldDirs', 'oldStps', 'ro', 'hDiag'];

/** Throws unless `state` is an {@link LBFGSState} for `count` variables of `size` elements in all. */
export function checkLBFGSState(
  className: string,
  state: unknown,
  count: number,
  size: number,
): asserts state is LBFGSState {
  checkKeys('state', state, stateKeys);
  const { iterations, funcEvals, paramGroups, memory, ...given } = state as Partial<LBFGSState>;
  if (given.className !== className) throw rejection('className', className, given.className);
  checkInteger('iterations', iterations, 0);
  checkInteger('funcEvals', funcEvals, 0);
  checkList('paramGroups', paramGroups, 'a list of one group');
  if (paramGroups.length !== 1) throw rejection('paramGroups', 'a list of one group', paramGroups);
  checkGroup(paramGroups[0], count);
  if (memory === null) return;
  if (typeof memory !== 'object') throw rejection('memory', 'an object or null', memory);
  checkMemory(memory, size);
}

function checkGroup(group: unknown, count: number): void {
  checkKeys('paramGroups[0]', group, groupKeys);
  const { params, ...options } = group as Partial<SavedGroup>;
  if (!Array.isArray(params)) throw rejection('paramGroups[0].params', 'a list', params);
  if (params.length !== count) {
    throw new RangeError(`paramGroups[0] must hold ${count} variables, got ${params.length}`);
  }
  checkEntries('paramGroups[0].params', params, 'a list', (name, position, i) => {
    if (position !== i) throw outOfRange(name, String(i), position);
  });
  if ('initialLr' in options) checkAtLeast('initialLr', options.initialLr, 0);
  checkLBFGSOptions(options as unknown as LBFGSOptions);
}

function checkMemory(memory: object, size: number): void {
  checkKeys('memory', memory, memoryKeys);
  const { d, prevFlatGrad, oldDirs, oldStps, ro, ...numbers } = memory as Partial<LBFGSMemoryState>;
  for (const name of ['t', 'prevLoss', 'hDiag'] as const) {
    checkFinite(`memory.${name}`, numbers[name]);
  }
  checkEntries('memory.ro', ro, 'a list of numbers', checkFinite);
  checkVector('memory.d', d, size);
  checkVector('memory.prevFlatGrad', prevFlatGrad, size);
  checkVectors('memory.oldDirs', oldDirs, ro.length, size);
  checkVectors('memory.oldStps', oldStps, ro.length, size);
}

function checkVectors(name: string, vectors: unknown, count: number, size: number): void {
  if (!Array.isArray(vectors) || vectors.length !== count) {
    throw rejection(name, `a list of ${count} vectors`, vectors);
  }
  checkEntries(name, vectors, 'a list', (at, vector) => checkVector(at, vector, size));
}

function checkVector(name: string, vector: unknown, size: number): void {
  if (!(vector instanceof Float32Array)) throw rejection(name, 'a Float32Array', vector);
  if (vector.length === size) return;
  throw new RangeError(`${name} must hold ${size} numbers, got ${vector.length}`);
}

async function read(tensor: Tensor): Promise<Float32Array> {
  return (await tensor.data<'float32'>()).slice();
}

function write(values: Float32Array | undefined): Tensor {
  // A copy, because tfjs keeps the array that it receives.
  return keep(tensor1d((values ?? new Float32Array()).slice(), 'float32'));
}
