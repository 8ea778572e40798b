import { dispose, type Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../argument.ts';
import { writeTensors, type NamedTensor, type TensorState } from '../../checkpoint/state-dict.ts';
import { averageVariable, remainderVariable } from './average-variable.ts';
import type { SwapPair } from './swap.ts';
import type { AveragePolicy } from './weight-policy.ts';

/** A variable and what the averages have for it. */
export interface FollowedVariable {
  readonly variable: Variable;
  readonly policy: Exclude<AveragePolicy, 'exclude'>;
  /** One for each average; none of a weight that is copied. */
  readonly averages: readonly Variable[];
  /** What each average has been rounded off by; none without extended precision. */
  readonly remainders: readonly Variable[];
  /** Of a weight whose averages are recomputed: which have been. Until then the weight itself stands in. */
  readonly isRecomputed: readonly boolean[];
}

/** What to keep of each variable. */
export interface FollowOptions {
  /** How many averages. */
  readonly count: number;
  readonly isExtended: boolean;
  readonly policyOf: (variable: Variable) => AveragePolicy;
}

/**
 * The variables that are averaged, in the order in which they were first seen, and their averages. An average begins as
 * a second reference to the weights, so following a variable costs nothing until it moves.
 */
export class FollowedVariables {
  private readonly options: FollowOptions;
  private readonly known = new Set<Variable>();
  private readonly list: FollowedVariable[] = [];
  /** Loaded averages whose variables have not been seen yet: for each variable, one after the other. */
  private pending: readonly TensorState[] = [];

  constructor(options: FollowOptions) {
    this.options = options;
  }

  get variables(): readonly FollowedVariable[] {
    return this.list;
  }

  /**
   * Begins to follow those of `variables` that are new.
   * @returns those of them whose averages do not come from a loaded state
   */
  follow(variables: readonly Variable[]): FollowedVariable[] {
    const newcomers = variables.filter((variable) => !this.known.has(variable));
    const added = newcomers.map((variable) => ({
      variable,
      policy: this.options.policyOf(variable),
    }));
    const kept = added.filter(({ policy }) => hasAverages(policy)).map(({ variable }) => variable);
    const restored = this.pending.slice(0, kept.length * this.perVariable);
    this.checkShapes(kept, restored);
    this.pending = this.pending.slice(restored.length);
    const fresh: FollowedVariable[] = [];
    for (const { variable, policy } of added) {
      this.known.add(variable);
      if (policy === 'exclude') continue;
      const states = hasAverages(policy) ? restored.splice(0, this.perVariable) : [];
      const followed = this.make(variable, policy, states);
      this.list.push(followed);
      if (hasAverages(policy) && states.length === 0) fresh.push(followed);
    }
    return fresh;
  }

  /** Each variable with its average of that index, for a swap; `endSwap` is to be called after it. */
  beginSwap(index: number): SwapPair[] {
    return this.list.flatMap(({ variable, policy, averages, isRecomputed }) => {
      const average = averages[index];
      if (!average) return [];
      if (policy === 'recompute' && !isRecomputed[index]) average.assign(variable);
      return [{ variable, average }];
    });
  }

  /** A stand-in that has come back changed has been recomputed. */
  endSwap(index: number): void {
    this.list.forEach(({ policy, variable, averages, isRecomputed }, i) => {
      if (policy !== 'recompute' || isRecomputed[index]) return;
      if (averages[index]?.dataId === variable.dataId) return;
      this.markRecomputed(i, index);
    });
  }

  /**
   * Gives a variable away to whoever steps it from now on, because its layer was unfrozen.
   * @returns whether it stays here instead, with the average it has
   */
  yieldTo(variable: Variable): boolean {
    if (!this.known.has(variable)) return false;
    const at = this.list.findIndex((followed) => followed.variable === variable);
    if (at >= 0 && hasAverages(this.list[at]?.policy ?? 'copy')) return true;
    if (at >= 0) this.list.splice(at, 1);
    this.known.delete(variable);
    return false;
  }

  /** The variables, which hold the averages inside a swap. */
  swappedIn(): Variable[] {
    return this.list.map(({ variable }) => variable);
  }

  /** The averages of that index; of a weight that is copied, itself. */
  averagesAt(index: number): Variable[] {
    return this.list.map(({ variable, averages }) => averages[index] ?? variable);
  }

  /**
   * What a saved state holds: of each variable the averages, then the remainders.
   *
   * @param swappedIndex - the average that is in the variable itself now, if any
   */
  named(swappedIndex: number | null): NamedTensor[] {
    return this.list.flatMap(({ variable, policy, averages, remainders, isRecomputed }) => {
      const name = (k: number): string => `${variable.name}/ema${k || ''}`;
      return [
        ...averages.map((average, k) => {
          const held = k === swappedIndex ? variable : average;
          const isStandIn = policy === 'recompute' && !isRecomputed[k];
          return isStandIn
            ? { name: `${name(k)}${standIn}`, tensor: variable }
            : { name: name(k), tensor: held };
        }),
        ...remainders.map((tensor, k) => ({ name: `${name(k)}_remainder`, tensor })),
      ];
    });
  }

  /** Throws unless every followed variable is still there. */
  checkAlive(): void {
    for (const { variable } of this.list) checkNotDisposed(variable);
  }

  /** Throws unless averages of these shapes fit the variables followed so far. */
  checkFit(states: readonly TensorState[]): void {
    const kept = this.list.filter(({ policy }) => hasAverages(policy));
    const each = this.perVariable;
    if (states.length < kept.length * each || states.length % each !== 0) {
      throw new RangeError(
        `ema must hold ${each} for each of ${kept.length} variables or more, got ${states.length}`,
      );
    }
    this.checkShapes(
      kept.map(({ variable }) => variable),
      states,
    );
  }

  /** Takes over loaded averages, by order; those of variables not seen yet wait for them. */
  restore(states: readonly TensorState[]): void {
    const waiting = [...states];
    this.list.forEach(({ policy, averages, remainders }, i) => {
      if (!hasAverages(policy)) return;
      const own = waiting.splice(0, this.perVariable);
      assignStates([...averages, ...remainders], own);
      averages.forEach((_, k) => {
        if (!own[k]?.name.endsWith(standIn)) this.markRecomputed(i, k);
      });
    });
    this.pending = waiting;
  }

  dispose(): void {
    for (const { averages, remainders } of this.list) dispose([...averages, ...remainders]);
    this.known.clear();
    this.list.length = 0;
    this.pending = [];
  }

  private get perVariable(): number {
    return this.options.count * (this.options.isExtended ? 2 : 1);
  }

  private make(
    variable: Variable,
    policy: FollowedVariable['policy'],
    states: readonly TensorState[],
  ): FollowedVariable {
    const { count, isExtended } = this.options;
    const length = hasAverages(policy) ? count : 0;
    const averages = Array.from({ length }, () => averageVariable(variable.name, variable));
    const remainders = isExtended ? averages.map(remainderVariable) : [];
    assignStates([...averages, ...remainders], states);
    const isRecomputed = averages.map(
      (_, k) => states[k] !== undefined && !states[k].name.endsWith(standIn),
    );
    return { variable, policy, averages, remainders, isRecomputed };
  }

  private markRecomputed(i: number, index: number): void {
    const followed = this.list[i];
    if (!followed) return;
    const isRecomputed = followed.isRecomputed.with(index, true);
    this.list[i] = { ...followed, isRecomputed };
  }

  private checkShapes(variables: readonly Variable[], states: readonly TensorState[]): void {
    states.slice(0, variables.length * this.perVariable).forEach(({ shape }, i) => {
      const variable = variables[Math.floor(i / this.perVariable)];
      if (!variable || String(variable.shape) === String(shape)) return;
      throw new RangeError(
        `ema[${i}] must have the shape [${variable.shape}] of "${variable.name}", got [${shape}]`,
      );
    });
  }
}

/** Marks the name under which the present value of a weight is saved that has not been recomputed yet. */
const standIn = '_stand_in';

function hasAverages(policy: AveragePolicy): boolean {
  return policy === 'average' || policy === 'recompute';
}

function assignStates(targets: readonly Variable[], states: readonly TensorState[]): void {
  writeTensors(states).forEach(({ tensor }, i) => {
    targets[i]?.assign(tensor);
    tensor.dispose();
  });
}
