import { variable, type Variable } from '@tensorflow/tfjs-core';
import {
  brief,
  checkAtLeast,
  checkFinite,
  checkInteger,
  isWholeList,
  quoted,
  rejection,
} from '../../argument.ts';
import {
  checkTensorStates,
  readTensors,
  writeTensors,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import type { VariableKey } from '../../identity.ts';

/** The numbers that an optimizer stores for a variable between steps, on the host in double precision. */
export interface HostState {
  /** The number of steps of the variable. */
  readonly step: number;
  readonly [name: string]: number;
}

/** The state that an optimizer stores for a variable between steps. */
export interface VariableState {
  /** The counters, in double precision. */
  host: HostState;
  /** The slots by name. */
  readonly slots: Record<string, Variable>;
}

/** A {@link VariableState} as plain data. */
export interface SavedVariableState {
  /** The counters. */
  readonly host: HostState;
  /** The slots, each under its name. */
  readonly slots: readonly TensorState[];
}

/** The identity of a variable in a state. */
export interface SavedVariable {
  /** Its name, without the number that tfjs appends to a duplicate name. */
  readonly name: string;
  /** The size of each dimension; null if unknown. */
  readonly shape: readonly number[] | null;
  /** Identifies the variable and its page, so that loading a state in the same page needs no names. */
  readonly identity?: string;
}

/** An optimizer's state as plain data: variables by their position, group after group, as in torch. */
export interface OptimizerState {
  /** The optimizer class that the state belongs to. */
  readonly className: string;
  /** The number of steps taken. */
  readonly iterations: number;
  /** All variables, by position. States of earlier versions lack it and are matched by position. */
  readonly variables?: readonly SavedVariable[];
  /** By position; variables without a step are absent. */
  readonly state: Readonly<Record<number, SavedVariableState>>;
  /** Each group's options, and the positions of its variables. */
  readonly paramGroups: readonly SavedGroup[];
  /** The number of steps that were skipped; only of an optimizer with `skipNonFinite`. */
  readonly skippedSteps?: number;
}

/** A group's options, and the positions of its variables. */
export interface SavedGroup {
  /** Positions among all variables, group after group, from 0. */
  readonly params: readonly number[];
  readonly [option: string]: unknown;
}

/** What was saved of one variable. */
export interface SavedEntry extends VariableKey {
  /** Null if it has taken no step. */
  readonly state: SavedVariableState | null;
}

/** What an optimizer keeps for a variable that it has not seen since a state was loaded. */
export interface LoadedEntry extends VariableKey {
  readonly state: VariableState | null;
}

/** The shapes of a variable's slots, by name. */
export type SlotShapes = Readonly<Record<string, readonly number[]>>;

/** What the state of one variable may hold. */
export interface StateForm {
  /** The counters, all of them. */
  readonly host: readonly string[];
  /** The slots, in one of these combinations. */
  readonly slots: readonly SlotShapes[];
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

/** The shape of the variable that slots belong to: the one that they broadcast to. (Nothing has been checked yet.) */
export function ownerShape(slots: unknown): readonly number[] | null {
  const present: unknown[] = Array.isArray(slots) ? Object.values(slots) : [];
  const shapes = (present as (Partial<TensorState> | null)[])
    .map((slot) => slot?.shape)
    .filter(isWholeList) as number[][];
  const [first, ...others] = shapes;
  if (!first) return null;
  return others.reduce((a, b) => a.map((size, i) => (size === 1 ? (b[i] ?? 1) : size)), first);
}

/** Throws unless the state of a variable is whole, and of this form. */
export function checkEntry({ name, state }: SavedEntry, form: StateForm): void {
  if (!state) return;
  const of = name ? ` of ${quoted(name)}` : '';
  checkHost(`host${of}`, state.host, form.host);
  checkTensorStates(`slots${of}`, state.slots);
  for (const slot of state.slots) {
    if (slot.dtype !== 'float32') {
      throw new TypeError(`the slot ${brief(slot.name)}${of} must be float32, got ${slot.dtype}`);
    }
    const shapes = form.slots.find((slots) => Object.hasOwn(slots, slot.name));
    const expected = String(shapes?.[slot.name] ?? slot.shape);
    if (String(slot.shape) === expected) continue;
    throw new RangeError(
      `the slot ${brief(slot.name)}${of} must have the shape [${brief(expected)}], got [${brief(String(slot.shape))}]`,
    );
  }
  const names = state.slots.map((slot) => slot.name);
  if (names.length === 0 && state.host.step === 0) return;
  const allowed = form.slots.map((slots) => Object.keys(slots));
  if (allowed.some((slots) => isSame(slots, names))) return;
  const lists = allowed.map((slots) => `[${slots.join(', ')}]`).join(' or ');
  throw new RangeError(`slots${of} must be ${lists}, got [${brief(names.join(', '))}]`);
}

function checkHost(what: string, host: unknown, names: readonly string[]): void {
  if (typeof host !== 'object' || host === null) throw rejection(what, 'an object', host);
  if (!isSame(names, Object.keys(host))) {
    throw new TypeError(
      `${what} must hold ${names.join(', ')}, got ${brief(Object.keys(host).join(', ')) || 'nothing'}`,
    );
  }
  for (const [name, value] of Object.entries(host)) {
    checkFinite(`${what}.${name}`, value);
    checkAtLeast(`${what}.${name}`, value, 0);
  }
  checkInteger(`${what}.step`, (host as HostState).step, 0);
}

/** Whether the lists hold the same, in the same order. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Whether the lists hold the same names, each once, in any order. */
function isSame(expected: readonly string[], given: readonly string[]): boolean {
  return (
    expected.length === given.length &&
    new Set(given).size === given.length &&
    expected.every((name) => given.includes(name))
  );
}
