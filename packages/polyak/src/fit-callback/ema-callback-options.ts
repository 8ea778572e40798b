import { checkBoolean, checkInteger, rejection } from '../argument.ts';
import { checkOptionNames } from '../options.ts';
import { checkEarlyStopping, type EarlyStoppingOptions } from './early-stopping.ts';
import { checkValidationData, type ValidationData } from './validation.ts';

/** Options of {@link EmaCallback}. */
export interface EmaCallbackOptions extends EarlyStoppingOptions {
  /**
   * What to evaluate the averages on after each epoch: `[x, y]`, each a list of tensors if the model has several, or a
   * `tf.data.Dataset` of batches `{ xs, ys }`. They stay yours. tfjs does not tell callbacks the `validationData` of
   * `fit`, so they are given here too.
   */
  validationData?: ValidationData;
  /** How many examples of tensors are evaluated at once. @defaultValue `32` */
  batchSize?: number;
  /** How many batches of a dataset are evaluated. @defaultValue all */
  validationBatches?: number;
  /** Which of several averages. @defaultValue `0` */
  index?: number;
  /** What the names of the averages' metrics begin with. @defaultValue `'ema_'` */
  prefix?: string;
  /**
   * Whether the end of the training puts the best epoch's weights into the model: the averages of that epoch if
   * `monitor` is a metric of the averages, else the weights as trained; in both cases with the moving statistics.
   * @defaultValue `false`
   */
  restoreBestWeights?: boolean;
  /**
   * Whether the end of the training puts the averages into the model, as Keras' `finalize_variable_values`.
   * @defaultValue `false`
   */
  finalizeVariableValues?: boolean;
  /** Sets the optimizer's `overwriteEveryNSteps`. */
  overwriteEveryNSteps?: number | null;
}

const optionNames = ['validationData', 'batchSize', 'validationBatches', 'index', 'prefix']
  .concat(['restoreBestWeights', 'finalizeVariableValues', 'overwriteEveryNSteps'])
  .concat(['monitor', 'patience', 'minDelta', 'mode', 'baseline']);

/** @throws RangeError or TypeError for an option outside its range, or options that do not go together */
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

/** Whether any option asks for a metric to be followed. */
export function isWatching({ patience, restoreBestWeights }: EmaCallbackOptions): boolean {
  return patience !== undefined || restoreBestWeights === true;
}
