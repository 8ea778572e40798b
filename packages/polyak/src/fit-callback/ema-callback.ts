import type { Optimizer } from '@tensorflow/tfjs-core';
import { checkInteger, checkInterval, rejection } from '../argument.ts';
import type { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { isLayersModel } from '../layers-model.ts';
import { EarlyStopping } from './early-stopping.ts';
import {
  checkEmaCallbackOptions,
  isWatching,
  type EmaCallbackOptions,
} from './ema-callback-options.ts';
import { HeldWeights } from './held-weights.ts';
import { evaluate, logNames, readScalars, type CompiledModelLike } from './validation.ts';

/**
 * Evaluates averages in `LayersModel.fit` and `fitDataset` after each epoch, and adds their metrics to `logs`, and thus to
 * the history, next to those of the trained weights. Can stop early on any metric and restore the best weights.
 *
 * With `validationData`, it adds `ema_val_…` for each name in the model's `metricsNames`. `ema_distance` is
 * ‖averages − weights‖ / ‖weights‖. The callback does not change the trained weights by a single bit, even if an
 * evaluation throws.
 *
 * For a model with multiple outputs, `ema_val_loss` is the sum of their losses. (tfjs mislabels its own `val_…` metrics in
 * this case: its `val_loss` is the loss of the first output.)
 *
 * tfjs copies the handlers of a callback and does not pass it the model, so pass the model here.
 *
 * @example
 * ```ts
 * model.compile({ optimizer: new EMAOptimizer(new Adam(), { decay: 0.999 }), loss: 'meanSquaredError' });
 * const callback = new EmaCallback(model, { validationData: [xVal, yVal], patience: 3, restoreBestWeights: true });
 * const { history } = await model.fit(x, y, { epochs: 100, validationData: [xVal, yVal], callbacks: callback });
 * history.val_loss; // of the weights
 * history.ema_val_loss; // of their averages
 * ```
 */
export class EmaCallback {
  private readonly model: CompiledModelLike;
  private readonly optimizer: EMAOptimizer;
  private readonly options: EmaCallbackOptions;
  private readonly index: number;
  private readonly prefix: string;
  private readonly monitor: string;
  private watch: EarlyStopping | undefined;
  private best: HeldWeights | undefined;
  private stopped: number | undefined;

  /**
   * @param model - the model to fit, compiled with an {@link EMAOptimizer}
   * @param options - by default, nothing is evaluated or stopped
   * @throws TypeError if it is not; RangeError or TypeError for an option outside its range
   */
  constructor(model: CompiledModelLike, options: EmaCallbackOptions = {}) {
    checkEmaCallbackOptions(options);
    const { index = 0, prefix = 'ema_', overwriteEveryNSteps } = options;
    const { monitor = `${prefix}val_loss` } = options;
    const optimizer = emaOptimizerOf(model);
    checkInteger('index', index, 0);
    checkInterval('index', index, 0, optimizer.decays.length - 1);
    this.model = model;
    this.optimizer = optimizer;
    this.options = { ...options };
    this.index = index;
    this.prefix = prefix;
    this.monitor = monitor;
    if (overwriteEveryNSteps !== undefined) {
      optimizer.overwriteEveryNSteps = overwriteEveryNSteps;
    }
  }

  /** The epoch with the best value of `monitor` in the last training run; undefined if there is none. */
  get bestEpoch(): number | undefined {
    return this.watch?.bestEpoch;
  }

  /** The value of `monitor` in the best epoch. */
  get bestValue(): number | undefined {
    return this.watch?.bestValue;
  }

  /** The epoch after which the last training run stopped early; undefined if it did not. */
  get stoppedEpoch(): number | undefined {
    return this.stopped;
  }

  // Fields, not methods: tfjs calls these without `this`. There is none for batches, for which tfjs would read the
  // loss of each back from the device.

  /** Called by tfjs. */
  readonly onTrainBegin = (): void => {
    if (emaOptimizerOf(this.model) !== this.optimizer) {
      throw new Error('the model was recompiled: create its EmaCallback after compile()');
    }
    this.dispose();
    this.stopped = undefined;
    this.watch = isWatching(this.options)
      ? new EarlyStopping(this.monitor, this.options)
      : undefined;
  };

  /** Called by tfjs. */
  readonly onEpochEnd = async (epoch: number, logs: Record<string, number> = {}): Promise<void> => {
    const averages = await this.evaluateAverages(logs);
    try {
      logs[`${this.prefix}distance`] = (await readScalars([averages.distance()]))[0] ?? NaN;
      this.follow(epoch, logs, averages);
    } finally {
      if (this.best !== averages) averages.dispose();
    }
  };

  /** Called by tfjs. */
  readonly onTrainEnd = async (): Promise<void> => {
    if (this.options.finalizeVariableValues) {
      await this.optimizer.join();
      const averages = this.swapped(() => new HeldWeights(this.model));
      averages.restore();
      averages.dispose();
    }
    this.best?.restore();
    this.dispose();
  };

  /** Frees the best weights of a training run that failed. Starting a new run also frees them. */
  dispose(): void {
    this.best?.dispose();
    this.best = undefined;
  }

  /** Adds the metrics of the averages to `logs`. Returns the averages, which the caller disposes. */
  private async evaluateAverages(logs: Record<string, number>): Promise<HeldWeights> {
    const { model, options } = this;
    const { validationData } = options;
    await this.optimizer.join();
    const { scores, averages } = await this.swapped(async () => ({
      scores: validationData ? await evaluate(model, validationData, options) : [],
      averages: new HeldWeights(model),
    }));
    const names = logNames(model.metricsNames);
    (await readScalars(scores)).forEach((score, i) => {
      logs[`${this.prefix}val_${names[i]}`] = score;
    });
    return averages;
  }

  private follow(epoch: number, logs: Record<string, number>, averages: HeldWeights): void {
    const { watch, monitor, model } = this;
    if (!watch) return;
    const value = logs[monitor];
    if (value === undefined) {
      // If another callback interrupts an epoch, there is no validation.
      if (model.stopTraining) return;
      throw rejection('monitor', `one of ${Object.keys(logs).join(', ')}`, monitor);
    }
    if (watch.isBest(epoch, value) && this.options.restoreBestWeights) {
      this.dispose();
      this.best = monitor.startsWith(this.prefix) ? averages : new HeldWeights(model);
    }
    if (!watch.isOver) return;
    this.stopped = epoch;
    model.stopTraining = true;
  }

  private swapped<T>(body: () => T): T {
    return this.optimizer.swapEmaWeights(body, { index: this.index });
  }
}

function emaOptimizerOf(model: unknown): EMAOptimizer {
  if (!isLayersModel(model)) throw rejection('model', 'a tf.LayersModel', model);
  const { optimizer } = model as Partial<CompiledModelLike>;
  if (optimizer && isEmaOptimizer(optimizer)) return optimizer;
  const given = optimizer ? optimizer.getClassName() : 'none';
  throw new TypeError(`the model must be compiled with an EMAOptimizer, got ${given}`);
}

/** (`instanceof` is true for every tf.Optimizer.) */
function isEmaOptimizer(optimizer: Optimizer): optimizer is EMAOptimizer {
  return 'swapEmaWeights' in optimizer;
}
