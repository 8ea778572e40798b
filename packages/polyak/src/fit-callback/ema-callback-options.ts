import { checkBoolean, checkInteger, rejection } from '../argument.ts';
import { checkOptionNames } from '../options.ts';
import { checkEarlyStopping, type EarlyStoppingOptions } from './early-stopping.ts';
import { checkValidationData, type ValidationData } from './validation.ts';

/** Options of {@link EmaCallback}. */
export interface EmaCallbackOptions extends EarlyStoppingOptions {
  /**
   * The data to evaluate the averages on after each epoch: `[x, y]`, each a list of tensors for models with multiple inputs
   * or outputs, or a `tf.data.Dataset` of batches `{ xs, ys }`. The callback does not dispose it. tfjs does not pass the
   * `validationData` of `fit` to callbacks, so pass it here too.
   */
  validationData?: ValidationData;
  /** The batch size for evaluating tensors. @defaultValue `32` */
  batchSize?: number;
  /** The number of batches of a dataset to evaluate. @defaultValue all */
  validationBatches?: number;
  /** Which average to use if there is more than one. @defaultValue `0` */
  index?: number;
  /** The prefix of the metric names of the averages. @defaultValue `'ema_'` */
  prefix?: string;
  /**
   * Whether to restore the weights of the best epoch at the end of training: the averages of that epoch if `monitor` is
   * a metric of the averages, otherwise the trained weights; in both cases with the moving statistics.
   * @defaultValue `false`
   */
  restoreBestWeights?: boolean;
  /**
   * Whether to replace the weights with the averages at the end of training, like Keras' `finalize_variable_values`.
   * @defaultValue `false`
   */
  finalizeVariableValues?: boolean;
  /** Sets the optimizer's `overwriteEveryNSteps`. */
  overwriteEveryNSteps?: number | null;
}

const optionNames = ['validationData', 'batchSize', 'validationBatches', 'index', 'prefix']
  .concat(['restoreBestWeights', 'finalizeVariableValues', 'overwriteEveryNSteps'])
  .concat(['monitor', 'patience', 'minDelta', 'mode', 'baseline']);

/** @throws RangeError or TypeError for an option outside its range, or options that conflict */
export function checkEmaCallbackOptions(options: EmaCallbackOptions): void {
  checkOptionNames('EmaCallback', options, optionNames);
  const { validationData, batchSize, validationBatches, prefix = 'ema_' } = options;
  if (validationData !== undefined) checkValidationData(validationData);
  if (batchSize !== undefined) checkInteger('batchSize', batchSize, 1);
  if (validationBatches !== undefined) checkInteger('validationBatches', validationBatches, 1);
  if (typeof prefix !== 'string' || prefix === '') {
    throw rejection('prefix', 'a string that is not empty', prefix);
  }
  const { restoreBestWeights = false, finalizeVariableValues = false } = options;
  checkBoolean('restoreBestWeights', restoreBestWeights);
  checkBoolean('finalizeVariableValues', finalizeVariableValues);
  if (restoreBestWeights && finalizeVariableValues) {
    throw new TypeError('only one of restoreBestWeights and finalizeVariableValues may be true');
  }
  const { overwriteEveryNSteps } = options;
  if (overwriteEveryNSteps !== undefined && overwriteEveryNSteps !== null) {
    checkInteger('overwriteEveryNSteps', overwriteEveryNSteps, 1);
  }
  checkEarlyStopping(options);
  checkWatch(options, prefix);
}

function checkWatch(options: EmaCallbackOptions, prefix: string): void {
  const { validationData, monitor = `${prefix}val_loss` } = options;
  if (isWatching(options)) {
    if (validationData !== undefined || !monitor.startsWith(`${prefix}val_`)) return;
    throw new TypeError(`to monitor "${monitor}", validationData must be given`);
  }
  for (const name of ['monitor', 'minDelta', 'mode', 'baseline'] as const) {
    if (options[name] === undefined) continue;
    throw new TypeError(`${name} needs patience or restoreBestWeights`);
  }
}

/** Whether any option requires monitoring a metric. */
export function isWatching({ patience, restoreBestWeights }: EmaCallbackOptions): boolean {
  return patience !== undefined || restoreBestWeights === true;
}
