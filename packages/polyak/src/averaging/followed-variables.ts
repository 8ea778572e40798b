import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import { writeTensors, type TensorState } from '../checkpoint/state-dict.ts';
import { averageVariable } from './average-variable.ts';
import type { SwapPair } from './swap.ts';

/**
 * The variables that an optimizer has stepped, in the order in which they were first seen, and their averages.
 * An average begins as a second reference to the weights, so following a variable costs nothing until it moves.
 */
export class FollowedVariables {
  private readonly known = new Set<Variable>();
  private readonly list: SwapPair[] = [];
  /** Loaded averages whose variables have not been seen yet. */
  private pending: readonly TensorState[] = [];

  get pairs(): readonly SwapPair[] {
    return this.list;
  }

  /** Begins to follow those of `variables` that are new; integers are left to the optimizer. */
  follow(variables: readonly Variable[]): void {
    const added = variables.filter(
      (variable) => variable.dtype === 'float32' && !this.known.has(variable),
    );
    const restored = this.pending.slice(0, added.length);
    checkShapes(added, restored);
    this.pending = this.pending.slice(restored.length);
    const values = writeTensors(restored);
    added.forEach((variable, i) => {
      const average = averageVariable(variable.name, values[i]?.tensor ?? variable);
      this.known.add(variable);
      this.list.push({ variable, average });
      values[i]?.tensor.dispose();
    });
  }

  /** Throws unless every followed variable is still there. */
  checkAlive(): void {
    for (const { variable } of this.list) checkNotDisposed(variable);
  }

  /** Throws unless averages of these shapes fit the variables followed so far. */
  checkFit(states: readonly TensorState[]): void {
    if (states.length < this.list.length) {
      throw new RangeError(
        `ema must hold an average for each of ${this.list.length} variables, got ${states.length}`,
      );
    }
    checkShapes(
      this.list.map(({ variable }) => variable),
      states,
    );
  }

  /** Takes over loaded averages, by order; those of variables not seen yet wait for them. */
  restore(states: readonly TensorState[]): void {
    this.checkFit(states);
    const { length } = this.list;
    writeTensors(states.slice(0, length)).forEach(({ tensor }, i) => {
      this.list[i]?.average.assign(tensor);
      tensor.dispose();
    });
    this.pending = states.slice(length);
  }

  dispose(): void {
    for (const { average } of this.list) average.dispose();
    this.known.clear();
    this.list.length = 0;
    this.pending = [];
  }
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
