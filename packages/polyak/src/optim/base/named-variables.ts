import { engine, type Tensor, type Variable } from '@tensorflow/tfjs-core';

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
 * Finds the variables that gradients are named after.
 * @throws if there are none, or one is disposed
 */
export function variableGradients(gradients: Gradients): VariableGradient[] {
  const entries: NamedGradient[] = isList(gradients)
    ? [...gradients]
    : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }));
  if (entries.length === 0) {
    throw new RangeError('variableGradients must name at least one variable, got none');
  }
  return entries.map(({ name, tensor }) => {
    const variable = engine().registeredVariables[name];
    if (!variable) {
      throw new Error(
        `variableGradients names "${name}", which is disposed or was never a variable`,
      );
    }
    return { variable, gradient: tensor ?? null };
  });
}

function isList(gradients: Gradients): gradients is readonly NamedGradient[] {
  return Array.isArray(gradients);
}
