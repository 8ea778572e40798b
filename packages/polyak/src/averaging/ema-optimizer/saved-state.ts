import type { TensorState } from '../../checkpoint/state-dict.ts';
import type { OptimizerState } from '../../optim/base/state.ts';
import type { AverageProgress } from '../decay/average-rate.ts';

/** The state of an `EMAOptimizer` as plain data. */
export interface EMAOptimizerState {
  /** The wrapped optimizer's class name. */
  readonly className: string;
  /** The wrapped optimizer's own `stateDict()` if it has one, else what its `getWeights()` gives. */
  readonly optimizer: OptimizerState | EMAOptimizerState | readonly TensorState[];
  /**
   * The averages, in the order of the wrapped optimizer's params or else in that in which tfjs made the variables; of each
   * variable one after the other, with extended precision then what each has been rounded off by. Their names begin with
   * the variable's.
   */
  readonly ema: readonly TensorState[];
  /** The same of the model's other weights. */
  readonly buffers: readonly TensorState[];
  /** The option of this name. */
  readonly precision: 'float32' | 'extended';
  /** The number of steps taken. */
  readonly currentStep: number;
  /** The option of this name. */
  readonly everyNSteps: number;
  /** The option of this name. */
  readonly overwriteEveryNSteps: number | null;
  /** How each average forgets, and how many updates it has had. */
  readonly averages: readonly AverageProgress[];
  /** Which variable of which page each is, those of `ema` and then those of `buffers`; null where that is not known. */
  readonly identities?: readonly (string | null)[];
  /** The same of averages that began later, if there are any. */
  readonly joinedLater?: readonly LaterAverages[];
}

/** Averages of variables that joined later than the first. */
export interface LaterAverages {
  /** The positions of the variables, among those of `ema` and then those of `buffers`. */
  readonly variables: readonly number[];
  /** How each of their averages forgets, and how many updates it has had. */
  readonly averages: readonly AverageProgress[];
}
