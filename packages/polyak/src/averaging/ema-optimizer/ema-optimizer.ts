import {
  Optimizer,
  serialization,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { checkInteger, rejection } from '../../argument.ts';
import { readTensors, type NamedTensor } from '../../checkpoint/state-dict.ts';
import { applyUpdates, assertUsable, prepareKernels } from '../../update/apply.ts';
import type { ClippingOptions } from '../../optim/base/clipping.ts';
import { minimizeWith } from '../../optim/base/minimize.ts';
import { variableGradients } from '../../optim/base/named-variables.ts';
import { EmaAverages } from '../kept/ema-averages.ts';
import { checkAverages } from '../kept/options.ts';
import { checkOverwriting, type EMAOptimizerOptions, type SwapOptions } from './options.ts';
import { isSavedAverage, loadConfig, loadWeights, saveConfig, saveWeights } from './saved-model.ts';
import { checkState, type EMAOptimizerState } from './state.ts';
import { forwardMembers } from './forward-members.ts';
import { isFused, loadInner, readWeights, setWeights } from './inner-optimizer.ts';
import { isLayersModel, type LayersModelLike } from '../../layers-model.ts';
import { WeightSwap } from '../kept/swap.ts';

/**
 * Keeps an exponential moving average of the weights that a wrapped optimizer trains:
 * `ema ← decay · ema + (1 − decay) · weights` right after each step, on the device, without waiting for it.
 *
 * It is itself a `tf.Optimizer`; what it does not define is forwarded to the wrapped one. The averages begin as the
 * weights before the first step. The trained weights are the same, bit for bit, as without it.
 * The semantics are those of NVIDIA NeMo's `EMAOptimizer`.
 *
 * @example
 * ```ts
 * const opt = new EMAOptimizer(tf.train.adam(1e-3), { decay: 0.999 });
 * model.compile({ optimizer: opt, loss: 'meanSquaredError' });
 * await model.fit(x, y);
 * const loss = await opt.swapEmaWeights(() => model.evaluate(x, y));
 * ```
 */
export class EMAOptimizer<Inner extends Optimizer = Optimizer> extends Optimizer {
  /** The name under which models are saved; bundlers may rename the class, not this. */
  static readonly className = 'EMAOptimizer';

  /** The wrapped optimizer. */
  readonly inner: Inner;
  /** The number of steps taken; an update follows a step that finds it a multiple of `everyNSteps`. */
  currentStep: number;

  private readonly options: EMAOptimizerOptions;
  private readonly averages: EmaAverages;
  private everyNStepsValue: number;
  private overwriteEveryNStepsValue: number | null;

  /**
   * @param inner - any `tf.Optimizer`; it belongs to the EMAOptimizer from then on and is disposed with it
   * @throws RangeError or TypeError for an option outside its range
   */
  constructor(inner: Inner, options: EMAOptimizerOptions = {}) {
    const { everyNSteps = 1, currentStep = 0, overwriteEveryNSteps = null, ...rest } = options;
    checkOptimizer(inner);
    checkInteger('everyNSteps', everyNSteps, 1);
    checkInteger('currentStep', currentStep, 0);
    checkAverages(rest);
    checkOverwriting(overwriteEveryNSteps, rest.device ?? 'model');
    const averages = new EmaAverages(rest, currentStep);
    super();
    this.inner = inner;
    this.options = options;
    this.averages = averages;
    this.everyNStepsValue = everyNSteps;
    this.overwriteEveryNStepsValue = overwriteEveryNSteps;
    this.currentStep = currentStep;
    forwardMembers(this, inner);
  }

  /**
   * How much of the (first) average stays at each update, in [0, 1], warmup aside; NaN with `sigmaRel`. May be changed at any
   * time, and then takes the place of `halfLife`, `horizon` or `sigmaRel`.
   */
  get decay(): number {
    return this.averages.rates[0]?.decay ?? NaN;
  }

  set decay(decay: number) {
    const [rate] = this.averages.rates;
    if (rate) rate.decay = decay;
  }

  /** The decay of each average. */
  get decays(): readonly number[] {
    return this.averages.rates.map(({ decay }) => decay);
  }

  /**
   * How much of the (first) average stayed at its last update, in [0, 1], warmup included; NaN before the first one, and
   * after a load.
   */
  get currentDecay(): number {
    return this.averages.rates[0]?.currentDecay ?? NaN;
  }

  /** How many updates the averages have had. */
  get nAveraged(): number {
    return this.averages.rates[0]?.nAveraged ?? 0;
  }

  /** The averages are updated after every N-th step. */
  get everyNSteps(): number {
    return this.everyNStepsValue;
  }

  set everyNSteps(everyNSteps: number) {
    checkInteger('everyNSteps', everyNSteps, 1);
    this.everyNStepsValue = everyNSteps;
  }

  /** The (first) average takes the weights' place for good after every N-th step; null: never. */
  get overwriteEveryNSteps(): number | null {
    return this.overwriteEveryNStepsValue;
  }

  set overwriteEveryNSteps(everyNSteps: number | null) {
    checkOverwriting(everyNSteps, this.options.device ?? 'model');
    this.overwriteEveryNStepsValue = everyNSteps;
  }

  /**
   * Covers the other weights of the model, too, as the option `model` does: for an optimizer that came with a loaded model.
   * @throws if they do not fit loaded averages
   */
  followModel(model: LayersModelLike | readonly Variable[]): void {
    if (!isLayersModel(model) && !Array.isArray(model)) {
      throw rejection('model', 'a tf.LayersModel or an array of variables', model);
    }
    this.averages.setModel(model);
    this.averages.followBuffers();
  }

  /** The wrapped optimizer's param groups, if it has them: what schedules work on. */
  get paramGroups(): Inner extends Record<'paramGroups', infer Groups> ? Groups : undefined {
    return Reflect.get(this.inner, 'paramGroups') as never;
  }

  /** The number of steps that the wrapped optimizer has taken. */
  override get iterations(): number {
    return this.inner.iterations;
  }

  override computeGradients(
    f: () => Scalar,
    varList?: Variable[],
  ): ReturnType<Optimizer['computeGradients']> {
    this.averages.followBuffers();
    return this.inner.computeGradients(f, varList);
  }

  override minimize(
    f: () => Scalar,
    returnCost = false,
    varList?: Variable[],
    clipping?: ClippingOptions,
  ): Scalar | null {
    return minimizeWith(this, f, returnCost, varList, clipping);
  }

  /**
   * One step of the wrapped optimizer, then the update of the averages if one is due.
   * @throws Error inside a swap, or if a variable is disposed; nothing is changed then
   */
  override applyGradients(
    gradients: Record<string, Tensor> | NamedTensor[],
    clipping?: ClippingOptions,
  ): void {
    const entries = variableGradients(gradients);
    if (clipping && !isFused(this.inner)) {
      throw new TypeError(
        `clipping needs one of Polyak's optimizers, not ${this.inner.getClassName()}`,
      );
    }
    this.checkUpdatable();
    this.averages.follow(entries.map(({ variable }) => variable));
    const isDue = this.currentStep % this.everyNSteps === 0;
    const step = this.currentStep + 1;
    if (isFused(this.inner)) {
      const { inner } = this;
      const stepped = inner.applyWith(entries, clipping ?? inner.clipping, (updates) =>
        isDue ? this.averages.ride(updates, step) : updates,
      );
      if (!stepped) return;
    } else {
      this.inner.applyGradients(gradients);
      if (isDue) applyUpdates(this.averages.ride([], step));
    }
    if (isDue) this.averages.updateOnCpu(step);
    this.currentStep = step;
    const { overwriteEveryNSteps } = this;
    if (overwriteEveryNSteps !== null && step % overwriteEveryNSteps === 0) {
      this.averages.overwriteWeights();
    }
  }

  /**
   * Updates the averages from the weights as they are now, for steps taken without this optimizer.
   * @throws Error inside a swap, or before the first step has shown which variables there are
   */
  update(): void {
    if (this.averages.isEmpty) throw new Error('update() needs a first step: no variables yet');
    this.checkUpdatable();
    if (this.averages.isOnCpu) this.averages.updateOnCpu(this.currentStep);
    else applyUpdates(this.averages.ride([], this.currentStep));
  }

  /**
   * Puts the averages into the model's variables. With a body, runs it and puts the raw weights back whatever
   * happens in it, then gives its result; without one, gives a handle for `using`, or to `restore()` by hand.
   *
   * The swap exchanges references: no copy, no GPU call, bit exact. Before the first step the averages are the
   * weights themselves.
   *
   * With `device: 'cpu'` it waits for averages that are still on their way, and so gives a promise whatever the body
   * gives; without a body, `await join()` first.
   *
   * @throws Error inside another swap
   * @example
   * ```ts
   * const accuracy = await opt.swapEmaWeights(async () => evaluate(model));
   * ```
   */
  swapEmaWeights(body?: undefined, options?: SwapOptions): WeightSwap;
  swapEmaWeights<T>(body: () => T, options?: SwapOptions): T;
  swapEmaWeights<T>(
    body?: () => T,
    { enabled = true, index = 0 }: SwapOptions = {},
  ): WeightSwap | T {
    if (!enabled) return body ? body() : new WeightSwap([], () => undefined);
    return body ? this.averages.runSwapped(index, body) : this.averages.beginSwap(index);
  }

  /**
   * The averages, in the order in which their variables were first stepped, then those of the model's other weights; a
   * weight that is copied is listed itself. They stay the optimizer's own. With `device: 'cpu'`, `await join()` first.
   *
   * @param index - which of several averages
   * @defaultValue `0`
   */
  emaWeights(index = 0): Variable[] {
    return this.averages.weightsAt(index);
  }

  /**
   * Waits until the averages are complete. On the device they always are, in the order of its queue; with
   * `device: 'cpu'` this waits for the weights that are still on their way.
   */
  async join(): Promise<void> {
    assertUsable();
    await this.averages.join();
  }

  /** Compiles the kernels ahead of the first step, without holding up the page. Optional: the first step would. */
  async prepare(): Promise<void> {
    const { isExtended: extended, isOnCpu, rates } = this.averages;
    const averages = isOnCpu ? 0 : rates.length;
    await Promise.all([
      isFused(this.inner) ? this.inner.prepare(averages, extended) : undefined,
      averages > 0 ? prepareKernels({ averages, extended }) : undefined,
    ]);
  }

  /** Forwarded to the wrapped optimizer; the averages of its variables begin at their next step. */
  addParamGroup(group: unknown): void {
    const { inner } = this as { inner: { addParamGroup?: (group: unknown) => void } };
    if (typeof inner.addParamGroup !== 'function') {
      throw new TypeError(`the wrapped ${this.inner.getClassName()} has no addParamGroup`);
    }
    inner.addParamGroup(group);
  }

  /** All that a later run needs to go on: the wrapped optimizer's state, averages, counter and options. */
  async stateDict(): Promise<EMAOptimizerState> {
    await this.join();
    const { currentStep, everyNSteps, overwriteEveryNSteps, inner } = this;
    const averages = this.averages.rates.map((rate) => rate.save());
    const named = this.averages.named();
    const [ema, buffers, optimizer] = await Promise.all([
      readTensors(named.ema),
      readTensors(named.buffers),
      isFused(inner) ? inner.stateDict() : readWeights(inner),
    ]);
    const counters = { currentStep, everyNSteps, overwriteEveryNSteps };
    const className = inner.getClassName();
    return { className, optimizer, ema, buffers, precision: this.precision, ...counters, averages };
  }

  /**
   * Goes on from a saved state, its options included. Averages are bound by order and checked by shape; those whose
   * variables have not been stepped yet wait for them.
   * @throws if the state does not fit; nothing is changed then
   */
  async loadStateDict(state: EMAOptimizerState): Promise<void> {
    this.averages.checkNotSwapped('loadStateDict()');
    checkState(state, {
      className: this.inner.getClassName(),
      precision: this.precision,
      count: this.averages.rates.length,
    });
    checkOverwriting(state.overwriteEveryNSteps, this.options.device ?? 'model');
    this.averages.checkFit(state.ema, state.buffers);

    await this.averages.join();
    await loadInner(this.inner, state.optimizer);
    this.averages.restore(state.ema, state.buffers);
    this.averages.loadRates(state.averages);
    this.everyNSteps = state.everyNSteps;
    this.overwriteEveryNSteps = state.overwriteEveryNSteps;
    this.currentStep = state.currentStep;
  }

  /** The wrapped optimizer's weights, then the averages: what `model.save` with `includeOptimizer` stores. */
  override async getWeights(): Promise<NamedTensor[]> {
    await this.join();
    return [...(await this.inner.getWeights()), ...saveWeights(this.averages.named())];
  }

  /** Takes over what {@link getWeights} gave. */
  override async setWeights(weightValues: NamedTensor[]): Promise<void> {
    this.averages.checkNotSwapped('setWeights()');
    const saved = await readTensors(weightValues.filter(isSavedAverage));
    const { ema, buffers } = loadWeights(saved);
    this.averages.checkFit(ema, buffers);
    await this.averages.join();
    await setWeights(this.inner, weightValues.slice(0, weightValues.length - saved.length));
    this.averages.restore(ema, buffers);
  }

  override getConfig(): serialization.ConfigDict {
    const { inner, everyNSteps, currentStep, overwriteEveryNSteps, averages, options } = this;
    const counters = { everyNSteps, currentStep, overwriteEveryNSteps };
    return saveConfig(inner, counters, averages.rates, options);
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { inner, options, averages } = loadConfig(config);
    const loaded = new cls(inner, options);
    (loaded as unknown as EMAOptimizer).averages.loadRates(averages);
    return loaded;
  }

  /** Frees the averages and the wrapped optimizer; inside a swap the raw weights go back first. */
  override dispose(): void {
    this.averages.dispose();
    this.inner.dispose();
  }

  private get precision(): 'float32' | 'extended' {
    return this.averages.isExtended ? 'extended' : 'float32';
  }

  private checkUpdatable(): void {
    this.averages.checkUpdatable();
    assertUsable();
  }
}

function checkOptimizer(inner: unknown): void {
  if (typeof inner === 'object' && inner !== null && (inner as Optimizer) instanceof Optimizer) {
    return;
  }
  throw rejection('inner', 'a tf.Optimizer', inner);
}

serialization.registerClass(EMAOptimizer);
