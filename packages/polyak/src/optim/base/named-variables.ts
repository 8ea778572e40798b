import { engine, Tensor, Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../alive.ts';
import { quoted, rejection } from '../../argument.ts';
import type { NamedTensor } from '../../checkpoint/state-dict.ts';

/** Gradients as `minimize` passes them on: by name, or in the order of a list of variables. */
export type Gradients = Record<string, Tensor> | readonly NamedGradient[];

interface NamedGradient {
  name: string;
  /** Missing where the loss does not depend on the variable. */
  tensor?: Tensor | null;
}

/** A variable and its gradient, if it has one. */
export interface VariableGradient {
  readonly variable: Variable;
  readonly gradient: Tensor | null;
}

/**
 * Finds the variables that gradients are named after, each once: a layer that two models share is listed twice.
 * @throws if there are none, if one is disposed, or if one has two gradients
 */
export function variableGradients(gradients: Gradients): VariableGradient[] {
  const given: unknown = gradients;
  if (typeof given !== 'object' || given === null || given instanceof Tensor) {
    throw rejection('variableGradients', 'a list or a record of gradients', given);
  }
  const entries: NamedGradient[] = isList(gradients)
    ? [...gradients]
    : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }));
  if (entries.length === 0) {
    throw new RangeError('variableGradients must name at least one variable, got none');
  }
  entries.forEach(checkEntry);
  const found = new Map<Variable, Tensor | null>();
  for (const { name, tensor = null } of entries) {
    const variable = engine().registeredVariables[name];
    if (!variable) {
      throw new Error(
        `variableGradients names ${quoted(name)}, which is disposed or was never a variable`,
      );
    }
    const before = found.get(variable) ?? null;
    if (before && tensor && before !== tensor) {
      throw new RangeError(`variableGradients must give ${quoted(name)} one gradient, got two`);
    }
    found.set(variable, before ?? tensor);
  }
  return Array.from(found, ([variable, gradient]) => ({ variable, gradient }));
}

/** The same as tf.Optimizers take them; with those that have no gradient, for some count by position. */
export function asNamedGradients(entries: readonly VariableGradient[]): NamedTensor[] {
  return entries.map(({ variable: { name }, gradient }) => ({ name, tensor: gradient as Tensor }));
}

/** Throws unless `varList`, if it is given, is a list of variables that can be used. */
export function checkVarList(varList: unknown): void {
  if (varList === undefined || varList === null) return;
  if (!Array.isArray(varList)) throw rejection('varList', 'a list of variables', varList);
  varList.forEach((entry: unknown, i) => {
    if (!(entry instanceof Variable)) throw rejection(`varList[${i}]`, 'a variable', entry);
    checkNotDisposed(entry as Variable);
  });
}

/** Throws unless the entry has a name, and a tensor if anything. */
function checkEntry(entry: unknown, i: number): void {
  const { name, tensor } = (entry ?? {}) as { readonly name?: unknown; readonly tensor?: unknown };
  if (entry instanceof Tensor || typeof name !== 'string') {
    throw rejection(`variableGradients[${i}]`, '{ name, tensor }, named after its variable', entry);
  }
  if (tensor === undefined || tensor === null || tensor instanceof Tensor) return;
  throw rejection(`the gradient of ${quoted(name)}`, 'a tensor', tensor);
}

function isList(gradients: Gradients): gradients is readonly NamedGradient[] {
  return Array.isArray(gradients);
}
