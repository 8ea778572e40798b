import { dispose, type Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed, isAlive } from '../../alive.ts';
import { listed, type Binding, type VariableKey } from '../../identity.ts';
import { Unbound } from '../../unbound.ts';
import type { AverageRate } from '../decay/average-rate.ts';
import { averageVariable, remainderVariable } from './average-variable.ts';
import { holderOf, rawWeights, type SwapPair } from '../../swap-ledger.ts';
import type { AveragePolicy, PolicyOf } from './weight-policy.ts';

/** The rates of averages that have begun at the same update, one for each average of a variable. */
export type Cohort = readonly AverageRate[];

/** What is kept for one variable. */
export interface Kept {
  /** Whether no gradient trained it when it was first seen. */
  readonly isBuffer: boolean;
  /** One for each average; none of a weight that is copied. */
  readonly averages: readonly Variable[];
  /** What each average has been rounded off by; none without extended precision. */
  readonly remainders: readonly Variable[];
  /** For a weight whose averages are recomputed: which already are. Until then the weight itself is used. */
  readonly isRecomputed: boolean[];
  readonly cohort: Cohort;
}

/** A variable and what the averages have for it. */
export interface FollowedVariable extends Kept {
  readonly variable: Variable;
  readonly policy: Exclude<AveragePolicy, 'exclude'>;
}

/** Loaded averages of a variable that has not been seen yet. */
export interface LoadedAverages extends Kept, Omit<VariableKey, 'isBuffer'> {
  /** How much of each would be left by the updates since: its weights, which no step has moved, have the rest. */
  readonly left: number[];
}

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
  private readonly options: FollowOptions;
  /** Null for a variable that is left out. */
  private known = new Map<Variable, FollowedVariable | null>();
  private unbound = new Unbound<LoadedAverages>();
  /** In a swap: averages that are the weights themselves until they are recomputed, and what they began as. */
  private readonly standIns = new Map<Variable, object>();
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
    const [averaged, frozen, leftOut] = this.partition(isBufferOf.keys());
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
      for (const { averages, remainders } of fresh) dispose([...averages, ...remainders]);
    };
    return { fresh, overdue, undo };
  }

  /** Each variable with its average of that index, for a swap; call what comes with them after it. */
  beginSwap(index: number): { pairs: SwapPair[]; end: () => void } {
    const pairs = this.kept.flatMap((followed) => {
      const { variable, policy, averages, isRecomputed } = followed;
      const average = averages[index];
      if (!average) return [];
      if (policy === 'recompute' && !isRecomputed[index]) {
        average.assign(variable);
        this.standIns.set(average, average.dataId);
      }
      return [{ variable, average }];
    });
    const end = (): void => {
      for (const followed of this.kept) {
        this.recomputed(followed).forEach((is, k) => (followed.isRecomputed[k] = is));
      }
      this.standIns.clear();
    };
    return { pairs, end };
  }

  /** Which averages have been recomputed; one that is swapped in has if it is no longer what it began as. */
  recomputed({ variable, averages, isRecomputed }: FollowedVariable): boolean[] {
    return averages.map((average, k) => {
      const begunAs = this.standIns.get(average);
      const isOther = begunAs && holderOf(average, variable).dataId !== begunAs;
      return isRecomputed[k] === true || isOther === true;
    });
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
      if (followed) dispose([...followed.averages, ...followed.remainders]);
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
    for (const { averages, remainders } of this.waiting) dispose([...averages, ...remainders]);
    this.unbound = new Unbound();
  }

  /** Whether there are to be averages of the variable. */
  hasAverages(variable: Variable): boolean {
    const policy = this.known.get(variable)?.policy;
    return hasAverages(policy ?? this.policyOf(variable, !variable.trainable));
  }

  /** Whether there may be, if it was trained before. */
  mayBeAveraged(variable: Variable): boolean {
    return hasAverages(this.policyOf(variable, false));
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
    for (const { averages, remainders } of this.kept) dispose([...averages, ...remainders]);
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

  /** Those that may have averages which were loaded; those that may if they are meant by name; and the others. */
  private partition(
    variables: Iterable<Variable>,
  ): [averaged: Variable[], frozen: Variable[], leftOut: Variable[]] {
    const [averaged, frozen, leftOut]: [Variable[], Variable[], Variable[]] = [[], [], []];
    for (const variable of variables) {
      if (hasAverages(this.policyOf(variable, !variable.trainable))) averaged.push(variable);
      else if (this.mayBeAveraged(variable)) frozen.push(variable);
      else leftOut.push(variable);
    }
    return [averaged, frozen, leftOut];
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
    for (const { averages, remainders } of found.entries.values()) {
      dispose([...averages, ...remainders]);
    }
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
