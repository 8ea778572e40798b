import { engine, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { type NamedTensor, type TensorState, writeTensors } from '../checkpoint/state-dict.ts';
import { averageVariable } from './average-variable.ts';
import type { SwapPair } from './swap.ts';

/**
 * The variables that an optimizer has stepped, in the order in which they were first seen, and their averages.
 * An average begins as a second reference to the weights, so following a variable costs nothing until it moves.
 */
export class FollowedVariables {
  private readonly pairs = new Map<Variable, Variable>();
  /** Loaded averages whose variables have not been seen yet. */
  private pending: readonly TensorState[] = [];

  get size(): number {
    return this.pairs.size;
  }

  swapPairs(): SwapPair[] {
    return Array.from(this.pairs, ([variable, average]) => ({ variable, average }));
  }

  /** Begins to follow those of `variables` that are new; integers are left to the optimizer. */
  follow(variables: readonly Variable[]): void {
    const added = variables.filter(
      (variable) => variable.dtype === 'float32' && !this.pairs.has(variable),
    );
    const restored = this.pending.slice(0, added.length);
    checkShapes(added, restored);
    this.pending = this.pending.slice(restored.length);
    const values = writeTensors(restored);
    added.forEach((variable, i) => {
      this.pairs.set(variable, averageVariable(variable.name, values[i]?.tensor ?? variable));
      values[i]?.tensor.dispose();
    });
  }

  /** Throws unless every followed variable is still there. */
  checkAlive(): void {
    for (const variable of this.pairs.keys()) checkNotDisposed(variable);
  }

  /** Throws unless averages of these shapes fit the variables followed so far. */
  checkFit(states: readonly TensorState[]): void {
    if (states.length < this.pairs.size) {
      throw new RangeError(
        `ema must hold an average for each of ${this.pairs.size} variables, got ${states.length}`,
      );
    }
    checkShapes([...this.pairs.keys()], states);
  }

  /** Takes over loaded averages, by order; those of variables not seen yet wait for them. */
  restore(states: readonly TensorState[]): void {
    this.checkFit(states);
    const averages = [...this.pairs.values()];
    writeTensors(states.slice(0, averages.length)).forEach(({ tensor }, i) => {
      averages[i]?.assign(tensor);
      tensor.dispose();
    });
    this.pending = states.slice(averages.length);
  }

  dispose(): void {
    for (const average of this.pairs.values()) average.dispose();
    this.pairs.clear();
    this.pending = [];
  }
}

/** The variables that gradients are named after. */
export function namedVariables(
  gradients: Record<string, Tensor> | readonly NamedTensor[],
): Variable[] {
  const names = Array.isArray(gradients)
    ? gradients.map(({ name }: NamedTensor) => name)
    : Object.keys(gradients);
  if (names.length === 0) {
    throw new RangeError('variableGradients must name at least one variable, got none');
  }
  return names.map((name) => {
    const variable = engine().registeredVariables[name];
    if (!variable) {
      throw new Error(`variableGradients names "${name}", which is disposed or was never a variable`);
    }
    return variable;
  });
}

/** Throws if the variable is disposed. */
export function checkNotDisposed(variable: Tensor & { name?: string }): void {
  if (variable.isDisposed) throw new Error(`the variable "${variable.name}" is disposed`);
}

function checkShapes(variables: readonly Variable[], states: readonly TensorState[]): void {
  states.slice(0, variables.length).forEach(({ shape }, i) => {
    const variable = variables[i];
    if (!variable || String(variable.shape) === String(shape)) return;
    throw new RangeError(
      `ema[${i}] must have the shape [${variable.shape}] of "${variable.name}", got [${shape}]`,
    );
  });
}
