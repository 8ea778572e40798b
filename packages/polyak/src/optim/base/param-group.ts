import { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../alive.ts';
import { checkAtLeast, quoted, rejection } from '../../argument.ts';

/** Variables trained with the same options. You can change the options at any time. */
export type ParamGroup<Options> = Options & {
  /** The group's variables. */
  readonly params: Variable[];
  /** The learning rate at the start of a schedule. */
  initialLr?: number;
};

/** A group as passed to an optimizer. Options that it does not set come from the optimizer's options. */
export type ParamGroupInput<Options> = Partial<Options> & {
  /** The group's variables, float32; each belongs to only one group. */
  readonly params: Variable | readonly Variable[];
};

/** The variables to train, or groups of them. */
export type Params<Options> = readonly Variable[] | readonly ParamGroupInput<Options>[];

/** The groups of a constructor's first argument. */
export function groupsOf<Options>(params: Params<Options>): ParamGroupInput<Options>[] {
  if (params.length === 0) {
    throw new RangeError('params must hold at least one variable or group, got none');
  }
  const groups = (params as readonly unknown[]).filter(isGroup<Options>);
  if (groups.length === params.length) return groups;
  if (groups.length > 0)
    throw new TypeError('params must be all variables or all groups, got both');
  return [{ params: params as readonly Variable[] } as ParamGroupInput<Options>];
}

/**
 * Throws unless a group's variables can be trained, and none of them is in another group already.
 * @returns the variables, each once
 */
export function checkedParams(params: unknown, taken: ReadonlySet<Variable>): Variable[] {
  const variables = new Set((Array.isArray(params) ? params : [params]) as Variable[]);
  if (variables.size === 0) {
    throw new RangeError('params must hold at least one variable, got an empty group');
  }
  for (const variable of variables) {
    if (!(variable instanceof Variable)) throw rejection('params', 'variables', variable);
    checkNotDisposed(variable);
    if (variable.dtype !== 'float32') {
      throw new TypeError(`${quoted(variable.name)} must be float32, got ${variable.dtype}`);
    }
    if (taken.has(variable)) throw new Error(`${quoted(variable.name)} is in more than one group`);
  }
  return [...variables];
}

/** Throws unless the learning rate that schedules start from, if it is there, is one. */
export function checkInitialLr(options: object): void {
  if ('initialLr' in options) checkAtLeast('initialLr', options.initialLr, 0);
}

function isGroup<Options>(entry: unknown): entry is ParamGroupInput<Options> {
  return typeof entry === 'object' && entry !== null && 'params' in entry;
}
