import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { Update } from '../../update/update.ts';
import type { HostState, VariableState } from './state.ts';

/** What the scalars of a variable's step depend on. */
export interface StepInputs<Options> {
  readonly options: Options;
  /** The counters once the step is taken. */
  readonly host: HostState;
  /** The counters before it. */
  readonly previous: HostState;
  /** Whether one of the rule's slots is new in this step. */
  readonly isFirst: boolean;
  /** By what the learning rate differs because of the variable's shape. */
  readonly lrFactor: number;
}

/** One variable in a step. */
export interface VariableStep<Options> {
  readonly weights: Variable;
  readonly gradient: Tensor;
  readonly slots: VariableState['slots'];
  readonly options: Options;
  /** The counters once the step is taken. */
  readonly host: HostState;
}

/** A step before it is taken. */
export interface PreparedStep<Options> {
  readonly updates: Update[];
  readonly steps: VariableStep<Options>[];
  /** Notes that it has been taken. */
  commit(): void;
  /** Frees what was made for it. */
  discard(): void;
}
