import { tensor, type Variable } from '@tensorflow/tfjs-core';
import { checkInteger, quoted } from '../../argument.ts';
import {
  checkTensorStates,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import { noteOrigin, originOf } from '../../identity.ts';
import {
  ownerShape,
  type HostState,
  type LoadedEntry,
  type SavedEntry,
  type VariableState,
} from './state.ts';

/*
 * What `model.save` with `includeOptimizer` stores of a variable, under its name: `dense/kernel/expAvg` and so on. The
 * counters follow as `dense/kernel/host`, unless the slots are there and the only counter is that of the steps, all of which
 * the variable has taken.
 */

const ofHost = 'host';

/**
 * The tensors of variables; those of counters are made for the occasion.
 *
 * @param usual - the counters of a variable that has taken all steps
 * @param hosts - the counters of some states, where they are not those of the states themselves
 */
export function namedWeights(
  entries: readonly LoadedEntry[],
  usual: HostState,
  hosts: ReadonlyMap<VariableState, HostState>,
): NamedTensor[] {
  return entries.flatMap(({ name, identity, state }) => {
    const host = state && (hosts.get(state) ?? state.host);
    const named = weightsOf(name, state?.slots ?? {}, host ?? { ...usual, step: 0 }, usual);
    for (const { tensor } of named) noteOrigin(tensor, identity);
    return named;
  });
}

function weightsOf(
  owner: string,
  slots: VariableState['slots'],
  host: HostState,
  usual: HostState,
): NamedTensor[] {
  const own = Object.entries(slots).map(([name, tensor]: [string, Variable]) => {
    return { name: `${owner}/${name}`, tensor };
  });
  const names = Object.keys(usual);
  const isUsual = names.every((name) => host[name] === usual[name]);
  const isTold = names.length === 1 && own.length > 0;
  if (isUsual && (isTold || host.step === 0)) return own;
  const numbers = names.map((name) => host[name] ?? NaN);
  return [...own, { name: `${owner}/${ofHost}`, tensor: tensorOfNumbers(numbers) }];
}

/**
 * What {@link namedWeights} gave, variable by variable; `usual` says which counters there are, and `isTold` whether it
 * determines those that are not saved.
 */
export function savedEntries(
  weights: readonly TensorState[],
  usual: (i: number) => HostState,
  isTold: (i: number) => boolean,
  isFromFile: boolean,
): SavedEntry[] {
  checkTensorStates('weightValues', weights);
  const owners = new Map<string, TensorState[]>();
  for (const weight of weights) {
    const end = weight.name.lastIndexOf('/');
    const owner = weight.name.slice(0, Math.max(0, end));
    owners.set(owner, [
      ...(owners.get(owner) ?? []),
      { ...weight, name: weight.name.slice(end + 1) },
    ]);
  }
  return Array.from(owners, ([name, own], i): SavedEntry => {
    const slots = own.filter((one) => one.name !== ofHost);
    const numbers = own.find((one) => one.name === ofHost);
    if (!numbers && !isTold(i)) {
      throw new RangeError(
        `weightValues must hold the counters ${quoted(`${name}/${ofHost}`)}, got none`,
      );
    }
    const host = numbers ? hostOf(`${name}/${ofHost}`, numbers, usual(i)) : usual(i);
    const isUntouched = slots.length === 0 && host.step === 0;
    const shape = ownerShape(slots);
    const identity = own.flatMap(({ values }) => originOf(values) ?? []).at(0);
    return { name, shape, identity, isFromFile, state: isUntouched ? null : { host, slots } };
  });
}

/** Doubles, bit for bit, in a tensor of integers: a model's file holds none. */
export function tensorOfNumbers(numbers: readonly number[]): NamedTensor['tensor'] {
  return tensor(new Int32Array(Float64Array.from(numbers).buffer), [numbers.length, 2], 'int32');
}

/** What {@link tensorOfNumbers} holds; throws if it is something else. */
export function numbersOf(what: string, { dtype, values }: TensorState): number[] {
  if (dtype !== 'int32') throw new TypeError(`${what} must be int32, got ${dtype}`);
  if (values.length % 2 > 0) {
    throw new RangeError(`${what} must hold two integers per number, got ${values.length}`);
  }
  return [...new Float64Array(Int32Array.from(values).buffer)];
}

/** The iteration count that comes first, and what comes after it. */
export function splitIterations(
  weights: readonly TensorState[],
): [iterations: number, others: readonly TensorState[]] {
  const [first, ...others] = weights;
  if (first?.dtype !== 'int32' || first.values.length !== 1) {
    throw new TypeError('weightValues[0] must be the number of steps, an int32 scalar');
  }
  const iterations = first.values[0] ?? NaN;
  checkInteger('the steps in weightValues', iterations, 0);
  return [iterations, others];
}

function hostOf(what: string, saved: TensorState, usual: HostState): HostState {
  const names = Object.keys(usual);
  const numbers = numbersOf(what, saved);
  if (numbers.length !== names.length) {
    throw new RangeError(`${what} must hold ${names.length} numbers, got ${numbers.length}`);
  }
  return Object.fromEntries(names.map((name, i) => [name, numbers[i]])) as unknown as HostState;
}
