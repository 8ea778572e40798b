import { dispose, type Variable } from '@tensorflow/tfjs-core';
import type { VariableKey } from '../../identity.ts';
import type { AverageRate } from '../decay/average-rate.ts';
import type { AveragePolicy } from './weight-policy.ts';

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
export interface LoadedAverages extends Kept, VariableKey {
  /** How much of each would be left by the updates since: its weights, which no step has moved, have the rest. */
  readonly left: number[];
}

/** Frees the averages. */
export function disposeKept({ averages, remainders }: Kept): void {
  dispose([...averages, ...remainders]);
}
