import { variable, type Variable } from '@tensorflow/tfjs-core';
import { rejection } from '../../argument.ts';
import {
  checkTensorStates,
  readTensors,
  writeTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';

/** The numbers that an optimizer keeps for a variable between steps, on the host and in double precision. */
export interface HostState {
  /** How many steps the variable has taken. */
  readonly step: number;
  readonly [name: string]: number;
}

/** What an optimizer keeps for a variable between steps. */
export interface VariableState {
  /** The counters, in double precision. */
  host: HostState;
  /** By the names of the rule's slots. */
  readonly slots: Record<string, Variable>;
}

/** A {@link VariableState} as plain data. */
export interface SavedVariableState {
  /** The counters. */
  readonly host: HostState;
  /** The slots, each under its name. */
  readonly slots: readonly TensorState[];
}

/** An optimizer's state as plain data: variables by their position, group after group, as in torch. */
export interface OptimizerState {
  /** The optimizer's class; a state fits no other. */
  readonly className: string;
  /** The number of steps taken. */
  readonly iterations: number;
  /** By position; variables that have taken no step are not in it. */
  readonly state: Readonly<Record<number, SavedVariableState>>;
  /** Each group's options, and the positions of its variables. */
  readonly paramGroups: readonly SavedGroup[];
}

/** A group's options, and the positions of its variables. */
export interface SavedGroup {
  /** Positions among all variables, group after group, from 0. */
  readonly params: readonly number[];
  readonly [option: string]: unknown;
}

export async function readState({ host, slots }: VariableState): Promise<SavedVariableState> {
  const tensors = Object.entries(slots).map(([name, tensor]) => ({ name, tensor }));
  return { host: { ...host }, slots: await readTensors(tensors) };
}

/** The state with the saved values, in variables of its own. */
export function writeState({ host, slots }: SavedVariableState): VariableState {
  const variables = writeTensors(slots).map(({ name, tensor }) => {
    const slot = variable(tensor, false);
    tensor.dispose();
    return [name, slot] as const;
  });
  return { host: { ...host }, slots: Object.fromEntries(variables) };
}

/** Throws unless the saved state is well formed and, if the variable is known, of its shape. */
export function checkState(saved: SavedVariableState, target?: Variable): void {
  if (typeof (saved.host as Partial<HostState> | undefined)?.step !== 'number') {
    throw rejection('host.step', 'a number', saved.host);
  }
  checkTensorStates('slots', saved.slots);
  for (const slot of saved.slots) {
    if (!target || String(slot.shape) === String(target.shape)) continue;
    throw new RangeError(
      `the slot ${slot.name} of "${target.name}" must have the shape [${target.shape}], got [${slot.shape}]`,
    );
  }
}

/** Throws unless `state` is an {@link OptimizerState} of an optimizer of this class. */
export function checkOptimizerState(className: string, state: OptimizerState): void {
  const { paramGroups } = state as Partial<OptimizerState>;
  if (state.className !== className) throw rejection('className', className, state.className);
  if (typeof state.iterations !== 'number') {
    throw rejection('iterations', 'a number', state.iterations);
  }
  if (!Array.isArray(paramGroups)) throw rejection('paramGroups', 'an array', paramGroups);
  for (const saved of Object.values(state.state)) checkState(saved);
}

/** A slot under the name that models are saved with: the variable's, then the slot's. */
export function namedSlots(owner: Variable, { slots }: VariableState): NamedTensor[] {
  return Object.entries(slots).map(([name, tensor]) => ({ name: `${owner.name}/${name}`, tensor }));
}

/** Gathers slots saved under such names by their variables, in order. */
export function groupSlots(slots: readonly TensorState[]): TensorState[][] {
  const groups = new Map<string, TensorState[]>();
  for (const slot of slots) {
    const end = slot.name.lastIndexOf('/');
    const owner = slot.name.slice(0, end);
    const group = groups.get(owner) ?? [];
    groups.set(owner, [...group, { ...slot, name: slot.name.slice(end + 1) }]);
  }
  return [...groups.values()];
}
