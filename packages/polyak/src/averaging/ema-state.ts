import type { serialization } from '@tensorflow/tfjs-core';
import { checkInteger, checkOneOf, rejection } from '../argument.ts';
import { checkTensorStates, type TensorState } from '../checkpoint/state-dict.ts';
import type { OptimizerState } from '../optim/state.ts';
import { checkAverageProgress, type AverageProgress } from './average-rate.ts';
import type { AveragesOptions } from './ema-optimizer-options.ts';
import { loadNames, saveNames } from './weight-policy.ts';

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

/** The options, beside the rates, that a model's file holds. */
export interface SavedAverages {
  readonly precision: 'float32' | 'extended';
  readonly device: 'model' | 'cpu';
  readonly buffers: NonNullable<AveragesOptions['buffers']>;
  readonly include: readonly number[] | null;
  readonly exclude: readonly number[] | null;
}

/** Throws if a function is among the options, which no file can hold. */
export function saveAverages(options: AveragesOptions): SavedAverages {
  const { precision = 'float32', device = 'model', buffers = 'copy', include, exclude } = options;
  if (options.policy) throw new Error('a policy that is a function cannot be saved with a model');
  return {
    precision,
    device,
    buffers,
    include: include === undefined ? null : saveNames(include),
    exclude: exclude === undefined ? null : saveNames(exclude),
  };
}

export function loadAverages(saved: serialization.ConfigDictValue | undefined): AveragesOptions {
  if (!saved) return {};
  const { include, exclude, ...options } = saved as unknown as SavedAverages;
  return {
    ...options,
    ...(include && { include: loadNames(include) }),
    ...(exclude && { exclude: loadNames(exclude) }),
  };
}
