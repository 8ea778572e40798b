import type { TensorState } from '../../checkpoint/state-dict.ts';
import type { OptimizerState } from '../../optim/base/state.ts';
import type { AverageProgress } from '../decay/average-rate.ts';

/** What the states of optimizers around another one have in common. */
export interface WrappedState {
  /** The wrapped optimizer's class name. */
  readonly className: string;
  /** The wrapped optimizer's `stateDict()` if it has one, otherwise the result of its `getWeights()`. */
  readonly optimizer: OptimizerState | EMAOptimizerState | LookaheadState | readonly TensorState[];
  /** The number of steps taken. */
  readonly currentStep: number;
}

/** The state of a `Lookahead` as plain data. */
export interface LookaheadState extends WrappedState {
  /** The slow weights in the order of the wrapped optimizer's params, or in that in which tfjs created the variables. */
  readonly slow: readonly TensorState[];
  /** The option of this name. */
  readonly syncPeriod: number;
  /** The option of this name. */
  readonly slowStepSize: number;
  /** Identifies each variable and its page; null if unknown. */
  readonly identities: readonly (string | null)[];
}

/** The state of an `EMAOptimizer` as plain data. */
export interface EMAOptimizerState extends WrappedState {
  /**
   * The averages in the order of the wrapped optimizer's params, or in the order in which tfjs created the variables. With
   * extended precision, the averages of a variable are followed by their remainders. Names start with that of the
   * variable.
   */
  readonly ema: readonly TensorState[];
  /** The same for the model's other weights. */
  readonly buffers: readonly TensorState[];
  /** The option of this name. */
  readonly precision: 'float32' | 'extended';
  /** The option of this name. */
  readonly everyNSteps: number;
  /** The option of this name. */
  readonly overwriteEveryNSteps: number | null;
  /** The options and progress of each average. */
  readonly averages: readonly AverageProgress[];
  /** Identifies each variable and its page, those of `ema` followed by those of `buffers`; null if unknown. */
  readonly identities?: readonly (string | null)[];
  /** The same for averages that started later, if any. */
  readonly joinedLater?: readonly LaterAverages[];
}

/** Averages of variables that were added later than the first. */
export interface LaterAverages {
  /** The positions of the variables among those of `ema` followed by those of `buffers`. */
  readonly variables: readonly number[];
  /** The options and progress of each of their averages. */
  readonly averages: readonly AverageProgress[];
}
