import { dispose, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { writeTensors, type TensorState } from '../checkpoint/state-dict.ts';
import { averageVariable } from './average-variable.ts';
import type { SwapPair } from './swap.ts';

/** A variable and its averages. */
export interface FollowedVariable {
  readonly variable: Variable;
  readonly averages: readonly Variable[];
}

/**
 * The variables that an optimizer has stepped, in the order in which they were first seen, and their averages.
 * An average begins as a second reference to the weights, so following a variable costs nothing until it moves.
 */
export class FollowedVariables {
  private readonly count: number;
  private readonly known = new Set<Variable>();
  private readonly list: FollowedVariable[] = [];
  /** Loaded averages whose variables have not been seen yet: for each variable, one after the other. */
  private pending: readonly TensorState[] = [];

  /** @param count - how many averages each variable has */
  constructor(count: number) {
    this.count = count;
  }

  get variables(): readonly FollowedVariable[] {
    return this.list;
  }

  /** Each variable with its average of that index. */
  swapPairs(index: number): SwapPair[] {
    return this.list.flatMap(({ variable, averages }) => {
      const average = averages[index];
      return average ? [{ variable, average }] : [];
    });
  }

  /** Begins to follow those of `variables` that are new; integers are left to the optimizer. */
  follow(variables: readonly Variable[]): void {
    const added = variables.filter(
      (variable) => variable.dtype === 'float32' && !this.known.has(variable),
    );
    const restored = this.pending.slice(0, added.length * this.count);
    this.checkShapes(added, restored);
    this.pending = this.pending.slice(restored.length);
    const values = writeTensors(restored);
    added.forEach((variable, i) => {
      const averages = Array.from({ length: this.count }, (_, k) =>
        averageVariable(variable.name, values[i * this.count + k]?.tensor ?? variable),
      );
      this.known.add(variable);
      this.list.push({ variable, averages });
    });
    for (const { tensor } of values) tensor.dispose();
  }

  /** Throws unless every followed variable is still there. */
  checkAlive(): void {
    for (const { variable } of this.list) checkNotDisposed(variable);
  }

  /** Throws unless averages of these shapes fit the variables followed so far. */
  checkFit(states: readonly TensorState[]): void {
    const { length } = this.list;
    if (states.length < length * this.count || states.length % this.count !== 0) {
      throw new RangeError(
        `ema must hold ${this.count} for each of ${length} variables or more, got ${states.length}`,
      );
    }
    this.checkShapes(
      this.list.map(({ variable }) => variable),
      states,
    );
  }

  /** Takes over loaded averages, by order; those of variables not seen yet wait for them. */
  restore(states: readonly TensorState[]): void {
    this.checkFit(states);
    const averages = this.list.flatMap((followed) => followed.averages);
    writeTensors(states.slice(0, averages.length)).forEach(({ tensor }, i) => {
      averages[i]?.assign(tensor);
      tensor.dispose();
    });
    this.pending = states.slice(averages.length);
  }

  dispose(): void {
    for (const { averages } of this.list) dispose([...averages]);
    this.known.clear();
    this.list.length = 0;
    this.pending = [];
  }

  private checkShapes(variables: readonly Variable[], states: readonly TensorState[]): void {
    states.slice(0, variables.length * this.count).forEach(({ shape }, i) => {
      const variable = variables[Math.floor(i / this.count)];
      if (!variable || String(variable.shape) === String(shape)) return;
      throw new RangeError(
        `ema[${i}] must have the shape [${variable.shape}] of "${variable.name}", got [${shape}]`,
      );
    });
  }
}

/** Throws if the variable is disposed. */
export function checkNotDisposed(variable: Tensor & { name?: string }): void {
  if (variable.isDisposed) throw new Error(`the variable "${variable.name}" is disposed`);
}
