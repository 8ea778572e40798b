import { checkInteger, checkOneOf, rejection } from '../../argument.ts';
import { checkTensorStates, type TensorState } from '../../checkpoint/state-dict.ts';
import type { OptimizerState } from '../../optim/base/state.ts';
import { checkAverageProgress, type AverageProgress } from '../decay/average-rate.ts';

/** The state of an `EMAOptimizer` as plain data. */
export interface EMAOptimizerState {
  /** The wrapped optimizer's class name. */
  readonly className: string;
  /** The wrapped optimizer's own `stateDict()` if it has one, else what its `getWeights()` gives. */
  readonly optimizer: OptimizerState | readonly TensorState[];
  /**
   * The averages, in the order in which their variables were first stepped; of each variable one after the other, with
   * extended precision then what each has been rounded off by.
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
}

/** What an `EMAOptimizer` is that a state must fit. */
interface Expected {
  readonly className: string;
  readonly precision: 'float32' | 'extended';
  readonly count: number;
}

/** Throws unless the state is whole, and of such an optimizer. */
export function checkState(state: EMAOptimizerState, expected: Expected): void {
  if (typeof state !== 'object' || (state as unknown) === null) {
    throw rejection('state', 'what stateDict() gives', state);
  }
  const { className, precision, averages, overwriteEveryNSteps } = state;
  if (className !== expected.className) throw rejection('className', expected.className, className);
  checkOneOf('precision', precision, [expected.precision]);
  checkTensorStates('ema', state.ema);
  checkTensorStates('buffers', state.buffers);
  if (!Array.isArray(averages) || averages.length !== expected.count) {
    throw rejection('averages', `a list of ${expected.count}`, averages);
  }
  averages.forEach(checkAverageProgress);
  checkInteger('everyNSteps', state.everyNSteps, 1);
  checkInteger('currentStep', state.currentStep, 0);
  if (overwriteEveryNSteps !== null) checkInteger('overwriteEveryNSteps', overwriteEveryNSteps, 1);
}
