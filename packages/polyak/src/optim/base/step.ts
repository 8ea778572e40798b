import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { Update } from '../../update/update.ts';
import type { HostState, VariableState } from './state.ts';

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
