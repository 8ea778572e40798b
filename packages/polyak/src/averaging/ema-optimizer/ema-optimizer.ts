import type { Optimizer, serialization, Variable } from '@tensorflow/tfjs-core';
import { checkInteger } from '../../argument.ts';
import { onHost } from '../../capture/host-calls.ts';
import type { Weight } from '../../layers-model.ts';
import { copiedOptions } from '../../options.ts';
import { applyUpdates } from '../../update/apply.ts';
import { EmaAverages } from '../kept/ema-averages.ts';
import { checkAverages } from '../kept/options.ts';
import type { WeightSwap } from '../../weight-swap.ts';
import { checkSwapArguments, withoutSwap } from '../../weight-swap.ts';
import { AveragingOptimizer } from './averaging-optimizer.ts';
import { checkOptimizer, orderOf } from './inner-optimizer.ts';
import {
  checkEMAOptimizerOptions,
  checkOverwriting,
  checkSkipping,
  type EMAOptimizerOptions,
  type SwapOptions,
} from './options.ts';
import { loadAround, loadConfig, saveConfig } from './saved-model.ts';
import type { EMAOptimizerState } from './saved-state.ts';
import { prepareState, readState } from './state.ts';
import { registerOptimizer } from '../../optim/base/register.ts';

/**
 * Maintains an exponential moving average of the weights that a wrapped optimizer trains:
 * `ema ← decay · ema + (1 − decay) · weights` right after each step, on the device, without waiting for it.
 *
 * It is itself a `tf.Optimizer` and forwards all other members to the wrapped one. The averages start from the weights
 * before the first step. The trained weights are bit for bit the same as without it. The semantics are those of NVIDIA
 * NeMo's `EMAOptimizer`.
 *
 * @example
 * ```ts
 * const opt = new EMAOptimizer(tf.train.adam(1e-3), { decay: 0.999 });
 * model.compile({ optimizer: opt, loss: 'meanSquaredError' });
 * await model.fit(x, y);
 * const loss = await opt.swapEmaWeights(() => model.evaluate(x, y));
 * ```
 */
export class EMAOptimizer<Inner extends Optimizer = Optimizer> extends AveragingOptimizer<
  Inner,
  EMAOptimizerState
> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'EMAOptimizer';

  private readonly options: EMAOptimizerOptions;

  /**
   * @param inner - any `tf.Optimizer`; the EMAOptimizer takes ownership and disposes it
   * @param options - by default, one average with a decay of 0.9999, updated every step
   * @throws RangeError or TypeError for an option outside its range
   */
  constructor(inner: Inner, options: EMAOptimizerOptions = {}) {
    checkOptimizer(inner);
    checkEMAOptimizerOptions(options);
    const own = copiedOptions(options);
    const { everyNSteps = 1, currentStep = 0, overwriteEveryNSteps = null, ...rest } = own;
    checkInteger('everyNSteps', everyNSteps, 1);
    checkInteger('currentStep', currentStep, 0);
    checkAverages(rest);
    checkOverwriting(overwriteEveryNSteps, rest.device ?? 'model');
    checkSkipping(inner, rest);
    const averages = new EmaAverages(rest, currentStep);
    const { device = 'model' } = rest;
    super(inner, {
      inner,
      averages,
      device,
      currentStep,
      everyNSteps,
      isWrittenBack: false,
      overwriteEveryNSteps,
      isFromFile: false,
    });
    this.options = own;
  }

  /**
   * The share of the (first) average that remains at each update, in [0, 1], without warmup; NaN with `sigmaRel` or a
   * schedule. You can change it at any time; it then replaces these, `halfLife` and `horizon`.
   */
  get decay(): number {
    return this.averages.rates[0]?.decay ?? NaN;
  }

  set decay(decay: number) {
    this.averages.cohorts.setDecay(decay);
  }

  /** The decay of each average. */
  get decays(): readonly number[] {
    return this.averages.rates.map(({ decay }) => decay);
  }

  /**
   * The share of the (first) average that remained at its last update, in [0, 1], including warmup; NaN before the first
   * update and after loading.
   */
  get currentDecay(): number {
    return this.averages.rates[0]?.currentDecay ?? NaN;
  }

  /** The number of updates of the averages. */
  get nAveraged(): number {
    return this.averages.rates[0]?.nAveraged ?? 0;
  }

  /** The averages are updated after each step that finds a multiple of N in `currentStep`. */
  get everyNSteps(): number {
    return this.run.everyNSteps;
  }

  set everyNSteps(everyNSteps: number) {
    checkInteger('everyNSteps', everyNSteps, 1);
    this.run.everyNSteps = everyNSteps;
  }

  /** The (first) average permanently replaces the weights after every N-th step; null: never. */
  get overwriteEveryNSteps(): number | null {
    return this.run.overwriteEveryNSteps;
  }

  set overwriteEveryNSteps(everyNSteps: number | null) {
    checkOverwriting(everyNSteps, this.run.device);
    this.run.overwriteEveryNSteps = everyNSteps;
  }

  /**
   * Updates the averages from the current weights, for steps taken without this optimizer.
   * @throws Error inside a swap, or before the first step has determined the variables
   */
  update(): void {
    onHost(this, [], () => this.updateAverages());
  }

  private updateAverages(): void {
    const { averages, currentStep } = this;
    this.checkUsable();
    averages.followed.checkBound('update()');
    if (averages.isEmpty) throw new Error('update() needs a first step: no variables yet');
    this.checkUpdatable();
    const { updates, taken } = averages.ride([], currentStep);
    applyUpdates(updates);
    taken();
    averages.updateOnCpu(currentStep);
  }

  /**
   * Swaps the averages into the model's variables. With a body, it runs the body, restores the raw weights even if it
   * throws, and returns its result. Without a body, it returns a handle for `using` or to `restore()` manually.
   *
   * The swap exchanges references: no copies, no GPU calls, bit-exact. Before the first step, the averages are the weights
   * themselves.
   *
   * With `device: 'cpu'`, it waits for pending averages and therefore always returns a promise. Without a body, `await
   * join()` first.
   *
   * @throws Error inside another swap
   * @example
   * ```ts
   * const accuracy = await opt.swapEmaWeights(async () => evaluate(model));
   * ```
   */
  swapEmaWeights(body?: undefined, options?: SwapOptions): WeightSwap;
  swapEmaWeights<T>(body: () => T, options?: SwapOptions): T;
  swapEmaWeights<T>(body?: () => T, options: SwapOptions = {}): WeightSwap | T {
    this.checkUsable();
    checkSwapArguments('swapEmaWeights', body, options, ['index', 'enabled']);
    const { enabled = true, index = 0 } = options;
    if (!enabled) return withoutSwap(body);
    const what = 'swapEmaWeights()';
    return body
      ? this.averages.runSwapped(what, index, body)
      : this.averages.beginSwap(what, index);
  }

  /**
   * The averages in the order of the wrapped optimizer's params, or in the order in which tfjs created the variables;
   * followed by those of the model's other weights. A copied weight is returned itself. The optimizer owns the averages.
   * With `device: 'cpu'`, `await join()` first.
   *
   * @param index - which average, if there is more than one
   * @defaultValue `0`
   */
  emaWeights(index = 0): Variable[] {
    this.checkUsable();
    return this.averages.weightsAt(index, orderOf(this.inner));
  }

  /**
   * Whether there are, or would be, averages of the variable.
   * @internal
   */
  isAveraged(variable: Variable): boolean {
    return this.averages.followed.hasAverages(variable);
  }

  /** @internal */
  override prepareLoad(state: EMAOptimizerState, weights: readonly Weight[]): () => Promise<void> {
    return prepareState(this.run, state, weights);
  }

  protected override readState(): Promise<EMAOptimizerState> {
    return readState(this.run);
  }

  override getConfig(): serialization.ConfigDict {
    return saveConfig(this.run, this.options);
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { optimizer, options, averages } = loadConfig(config);
    return loadAround(optimizer, (inner) => {
      const loaded = new cls(inner, options);
      const own = loaded as unknown as EMAOptimizer;
      own.averages.cohorts.load(averages);
      own.run.isFromFile = true;
      return loaded;
    });
  }
}

registerOptimizer(EMAOptimizer);
