import type { Variable } from '@tensorflow/tfjs-core';
import { brief, quoted, rejection } from '../../argument.ts';
import {
  checkTensorStates,
  writeTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import type { VariableKey } from '../../identity.ts';
import { uniquelyNamed } from './average-variable.ts';
import type { Kept } from './followed-variable.ts';

/** How many tensors a state has for each variable. */
export interface AveragesForm {
  readonly count: number;
  readonly isExtended: boolean;
}

/** The saved averages of one variable. */
export interface SavedAverages extends VariableKey {
  readonly tensors: readonly TensorState[];
}

/** Marks the name under which the present value of a weight is saved that has not been recomputed yet. */
export const standIn = '_stand_in';

/** What a saved state holds of a variable: its averages, then what each has been rounded off by. */
export function namedAverages(
  name: string,
  { averages, remainders, isRecomputed }: Pick<Kept, 'averages' | 'remainders' | 'isRecomputed'>,
  present: Variable | undefined,
  isRecomputing: boolean,
): NamedTensor[] {
  return [
    ...averages.map((tensor, k) => {
      const isStandIn = isRecomputing && !isRecomputed[k];
      return isStandIn
        ? { name: `${averageName(name, k)}${standIn}`, tensor: present ?? tensor }
        : { name: averageName(name, k), tensor };
    }),
    ...remainders.map((tensor, k) => ({ name: remainderName(name, k), tensor })),
  ];
}

/** What {@link namedAverages} gave, variable by variable; throws unless it is whole. */
export function savedAverages(
  what: string,
  states: unknown,
  { count, isExtended }: AveragesForm,
): SavedAverages[] {
  checkTensorStates(what, states);
  const each = count * (isExtended ? 2 : 1);
  if (states.length % each !== 0) {
    throw new RangeError(`${what} must hold ${each} for each variable, got ${states.length}`);
  }
  return Array.from({ length: states.length / each }, (_, i) => {
    const tensors = states.slice(i * each, (i + 1) * each);
    const first = tensors[0] as TensorState;
    const name = first.name.replace(firstAverage, '');
    tensors.forEach((one, k) => {
      const at = `${what}[${i * each + k}]`;
      const expected = k < count ? averageName(name, k) : remainderName(name, k - count);
      if (one.name !== expected && (k >= count || one.name !== `${expected}${standIn}`)) {
        throw rejection(`${at}.name`, quoted(expected), one.name);
      }
      if (one.dtype !== first.dtype) throw rejection(`${at}.dtype`, `"${first.dtype}"`, one.dtype);
      if (String(one.shape) === String(first.shape)) return;
      const [wanted, given] = [first, one].map(({ shape }) => brief(String(shape)));
      throw new RangeError(`${at} must have the shape [${wanted}], got [${given}]`);
    });
    return { name, shape: first.shape, tensors };
  });
}

/** The saved averages in variables of their own. */
export function writeAverages(
  { name, tensors }: SavedAverages,
  { count }: AveragesForm,
): Pick<Kept, 'averages' | 'remainders' | 'isRecomputed'> {
  const variables = writeTensors(tensors).map(({ tensor }, k) => {
    const kind = k < count ? 'average' : 'average/remainder';
    const made = uniquelyNamed(`${name}/${kind}`, tensor);
    tensor.dispose();
    return made;
  });
  return {
    averages: variables.slice(0, count),
    remainders: variables.slice(count),
    isRecomputed: tensors.slice(0, count).map((one) => !one.name.endsWith(standIn)),
  };
}

const firstAverage = /\/ema(_stand_in)?$/;

/** The name of a variable's average in a state. */
export function averageName(name: string, k: number): string {
  return `${name}/ema${k || ''}`;
}

/** The same of what it has been rounded off by. */
export function remainderName(name: string, k: number): string {
  return `${averageName(name, k)}_remainder`;
}
