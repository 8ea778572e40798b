import type { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed, isAlive } from '../../alive.ts';
import { listed, type Binding } from '../../identity.ts';
import { rawWeights, type SwapPair } from '../../swap-ledger.ts';
import { Unbound } from '../../unbound.ts';
import { averageVariable, remainderVariable } from './average-variable.ts';
import {
  disposeKept,
  type Cohort,
  type FollowedVariable,
  type Kept,
  type LoadedAverages,
} from './followed-variable.ts';
import { StandIns } from './stand-ins.ts';
import type { AveragePolicy, PolicyOf } from './weight-policy.ts';

/** Loaded averages matched with their variable, and how far to move them toward it. */
export interface Overdue {
  readonly followed: FollowedVariable;
  readonly rates: readonly number[];
}

/** What to keep of each variable. */
export interface FollowOptions {
  /** How many averages. */
  readonly count: number;
  readonly isExtended: boolean;
  readonly policyOf: PolicyOf;
}

/** A variable to be followed. */
export interface Newcomer {
  readonly variable: Variable;
  readonly isBuffer: boolean;
}

/**
 * The variables that are averaged, and their averages. An average begins as a second reference to the weights, so
 * following a variable costs nothing until it moves.
 */
export class FollowedVariables {
  readonly standIns = new StandIns();

  private readonly options: FollowOptions;
  /** Null for a variable that is left out. */
  private known = new Map<Variable, FollowedVariable | null>();
  private unbound = new Unbound<LoadedAverages>();
  /** Until they are trained. */
  private readonly leftOutAsBuffers = new WeakSet<Variable>();

  constructor(options: FollowOptions) {
    this.options = options;
  }

  get all(): FollowedVariable[] {
    return [...this.known.values()].filter((one) => one !== null);
  }

  /** Those that have averages, whether kept up or recomputed. */
  get kept(): FollowedVariable[] {
    return this.all.filter(({ averages }) => averages.length > 0);
  }

  /** Loaded averages whose variables have not been seen yet. */
  get waiting(): readonly LoadedAverages[] {
    return this.unbound.entries;
  }

  /**
   * Begins to follow newcomers, in `cohort` unless their averages have been loaded. Of `candidates`, those are followed
   * whose averages have been loaded.
   * @throws if the owner of the loaded averages is ambiguous; nothing is changed then
   * @returns the averages that begin now, and a function that takes all back
   */
  follow(
    newcomers: readonly Newcomer[],
    candidates: readonly Newcomer[],
    cohort: () => Cohort,
  ): { fresh: FollowedVariable[]; overdue: Overdue[]; undo: () => void } {
    const joining = newcomers.filter(({ variable, isBuffer }) => this.isNew(variable, isBuffer));
    const others = candidates.filter(({ variable }) => !this.known.has(variable));
    const isBufferOf = new Map(
      [...others, ...joining].map(({ variable, isBuffer }) => [variable, isBuffer]),
    );
    if (isBufferOf.size === 0) return { fresh: [], overdue: [], undo: () => undefined };

    const policies = new Map(
      Array.from(isBufferOf, ([one, isBuffer]) => [one, this.policyOf(one, isBuffer)]),
    );
    const [averaged, frozen, leftOut] = this.partition(isBufferOf.keys(), (one) =>
      hasAverages(this.policyOf(one, !one.trainable)),
    );
    const found = this.unbound.find(averaged, frozen);
    const before = new Map(this.known);
    const putBack = this.unbound.take(found);
    this.discard(leftOut);
    const fresh: FollowedVariable[] = [];
    const overdue: Overdue[] = [];
    const following = [...joining.map(({ variable }) => variable), ...found.entries.keys()];
    for (const variable of new Set(following)) {
      const loaded = found.entries.get(variable);
      const isBuffer = loaded?.isBuffer ?? isBufferOf.get(variable) ?? false;
      const policy = loaded
        ? this.policyOfLoaded(variable, isBuffer)
        : (policies.get(variable) ?? 'exclude');
      if (policy === 'exclude') {
        this.known.set(variable, null);
        if (isBuffer) this.leftOutAsBuffers.add(variable);
        continue;
      }
      const kept = loaded ?? this.make(variable, isBuffer, policy, cohort);
      const followed = { ...kept, variable, policy };
      this.known.set(variable, followed);
      if (!loaded && hasAverages(policy)) fresh.push(followed);
      if (loaded?.left.some((left) => left < 1)) {
        overdue.push({ followed, rates: loaded.left.map((left) => 1 - left) });
      }
    }
    const undo = (): void => {
      this.known = before;
      putBack();
      fresh.forEach(disposeKept);
    };
    return { fresh, overdue, undo };
  }

  /** Each variable with its average of that index, for a swap; call what comes with them after it. */
  beginSwap(index: number): { pairs: SwapPair[]; end: () => void } {
    const pairs = this.kept.flatMap(({ variable, policy, averages, isRecomputed }) => {
      const average = averages[index];
      if (!average) return [];
      if (policy === 'recompute' && !isRecomputed[index]) this.standIns.begin(average, variable);
      return [{ variable, average }];
    });
    return { pairs, end: () => this.standIns.end(this.kept) };
  }

  /** Throws unless every variable is there. */
  checkAlive(): void {
    for (const { variable } of this.all) checkNotDisposed(variable);
  }

  /** Throws if averages have gone with their variables, as `tf.disposeVariables` takes all. */
  checkAveragesAlive(): void {
    for (const { variable, averages } of this.kept) {
      if (!averages.every(isAlive)) checkNotDisposed(variable);
    }
  }

  /** Frees the averages of variables that have been disposed. */
  forgetDisposed(): void {
    for (const [variable, followed] of this.known) {
      if (isAlive(variable)) continue;
      this.known.delete(variable);
      if (followed) disposeKept(followed);
    }
  }

  /** Throws while there are averages whose variables are not known. */
  checkBound(what: string): void {
    if (this.waiting.length === 0) return;
    throw new Error(
      `${what} needs to know the variables of the averages of ${listed(this.waiting)}, ` +
        'which were loaded: call followModel(model) first, with { strict: false } if they are no longer there',
    );
  }

  /** Frees loaded averages whose variables are not known. */
  dropWaiting(): void {
    this.waiting.forEach(disposeKept);
    this.unbound = new Unbound();
  }

  /** Whether there are to be averages of the variable. */
  hasAverages(variable: Variable): boolean {
    const policy = this.known.get(variable)?.policy;
    return hasAverages(policy ?? this.policyOf(variable, !variable.trainable));
  }

  /**
   * Those that may have averages which were loaded; those that may if they are meant by name, because they may have been
   * trained before; and the others.
   */
  partition(
    variables: Iterable<Variable>,
    isAveraged: (variable: Variable) => boolean,
  ): [averaged: Variable[], frozen: Variable[], leftOut: Variable[]] {
    const [averaged, frozen, leftOut]: [Variable[], Variable[], Variable[]] = [[], [], []];
    for (const variable of variables) {
      if (isAveraged(variable)) averaged.push(variable);
      else if (hasAverages(this.policyOf(variable, false))) frozen.push(variable);
      else leftOut.push(variable);
    }
    return [averaged, frozen, leftOut];
  }

  /** Replaces everything by loaded averages, bound or waiting. */
  replace(
    bound: ReadonlyMap<Variable, Kept>,
    waiting: readonly LoadedAverages[],
    by: Binding['by'] | null,
  ): void {
    const before = this.known;
    this.dispose();
    for (const [variable, followed] of before) {
      const kept = bound.get(variable);
      // Variables without averages stay as they were; the rest starts fresh.
      if (!kept && (followed === null || followed.averages.length === 0)) {
        this.known.set(variable, followed);
      }
    }
    for (const [variable, kept] of bound) {
      const policy = this.policyOfLoaded(variable, kept.isBuffer);
      if (policy !== 'exclude') this.known.set(variable, { ...kept, variable, policy });
    }
    this.unbound = new Unbound(waiting, by);
  }

  dispose(): void {
    this.kept.forEach(disposeKept);
    this.known = new Map();
    this.dropWaiting();
  }

  /** A buffer whose average is not kept up is given away to whoever steps it from now on: its layer was unfrozen. */
  private isNew(variable: Variable, isBuffer: boolean): boolean {
    const followed = this.known.get(variable);
    if (followed === undefined) return true;
    if (isBuffer) return false;
    if (followed === null) return this.leftOutAsBuffers.has(variable);
    return followed.isBuffer && followed.policy !== 'average';
  }

  /** A weight that was trained when its average was saved has it still, though its layer may be frozen now. */
  private policyOfLoaded(variable: Variable, isBuffer: boolean): AveragePolicy {
    const policy = this.policyOf(variable, isBuffer);
    return hasAverages(policy) ? policy : this.policyOf(variable, false);
  }

  private policyOf(variable: Variable, isBuffer: boolean): AveragePolicy {
    return this.options.policyOf(variable, isBuffer);
  }

  /** Frees what was loaded for variables that have no averages here. */
  private discard(variables: readonly Variable[]): void {
    const found = this.unbound.findByName(variables);
    this.unbound.take(found);
    for (const loaded of found.entries.values()) disposeKept(loaded);
  }

  private make(
    variable: Variable,
    isBuffer: boolean,
    policy: AveragePolicy,
    cohort: () => Cohort,
  ): Kept {
    const { count, isExtended } = this.options;
    const length = hasAverages(policy) ? count : 0;
    const weights = rawWeights(variable);
    const averages = Array.from({ length }, () => averageVariable(variable.name, weights));
    const remainders = isExtended ? averages.map(remainderVariable) : [];
    const isRecomputed = averages.map(() => false);
    return { isBuffer, averages, remainders, isRecomputed, cohort: length > 0 ? cohort() : [] };
  }
}

function hasAverages(policy: AveragePolicy): boolean {
  return policy === 'average' || policy === 'recompute';
}
