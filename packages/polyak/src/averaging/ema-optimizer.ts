import {
  Optimizer,
  serialization,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { checkInteger, checkInterval, rejection } from '../argument.ts';
import { checkTensorStates, readTensors, type NamedTensor } from '../checkpoint/state-dict.ts';
import { applyUpdates, assertUsable, prepareKernels } from '../update/apply.ts';
import type { ClippingOptions } from '../optim/clipping.ts';
import { minimizeWith } from '../optim/minimize.ts';
import { variableGradients } from '../optim/named-variables.ts';
import type { Update } from '../update/update.ts';
import { checkAverageProgress, type AverageProgress, type AverageRate } from './average-rate.ts';
import {
  averageRates,
  checkAverageCount,
  type EMAOptimizerOptions,
  type EMAOptimizerState,
  type SwapOptions,
} from './ema-optimizer-options.ts';
import { FollowedVariables, type FollowedVariable } from './followed-variables.ts';
import { forwardMembers } from './forward-members.ts';
import { isFused, loadInner, readWeights, setWeights } from './inner-optimizer.ts';
import { ride } from './ride.ts';
import { runSwapped, WeightSwap } from './swap.ts';

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

  private readonly followed: FollowedVariables;
  private readonly rates: readonly AverageRate[];
  private everyNStepsValue: number;
  private swap: WeightSwap | null = null;
  private swappedIndex = 0;

  /**
   * @param inner - any `tf.Optimizer`; it belongs to the EMAOptimizer from then on and is disposed with it
   * @throws RangeError or TypeError for an option outside its range
   */
  constructor(inner: Inner, options: EMAOptimizerOptions = {}) {
    const { everyNSteps = 1, currentStep = 0, ...averages } = options;
    checkOptimizer(inner);
    checkInteger('everyNSteps', everyNSteps, 1);
    checkInteger('currentStep', currentStep, 0);
    const rates = averageRates(averages, currentStep);
    super();
    this.inner = inner;
    this.rates = rates;
    this.followed = new FollowedVariables(rates.length);
    this.everyNStepsValue = everyNSteps;
    this.currentStep = currentStep;
    forwardMembers(this, inner);
  }

  /**
   * How much of the (first) average stays at each update, in [0, 1], warmup aside; NaN with `sigmaRel`. May be changed at any
   * time, and then takes the place of `halfLife`, `horizon` or `sigmaRel`.
   */
  get decay(): number {
    return this.rates[0]?.decay ?? NaN;
  }

  set decay(decay: number) {
    const [rate] = this.rates;
    if (rate) rate.decay = decay;
  }

  /** The decay of each average. */
  get decays(): readonly number[] {
    return this.rates.map(({ decay }) => decay);
  }

  /** The averages are updated after every N-th step. */
  get everyNSteps(): number {
    return this.everyNStepsValue;
  }

  set everyNSteps(everyNSteps: number) {
    checkInteger('everyNSteps', everyNSteps, 1);
    this.everyNStepsValue = everyNSteps;
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
    this.followed.follow(entries.map(({ variable }) => variable));
    const isDue = this.currentStep % this.everyNSteps === 0;
    if (isFused(this.inner)) {
      const { inner } = this;
      const stepped = inner.applyWith(entries, clipping ?? inner.clipping, (updates) =>
        isDue ? this.ride(updates, this.currentStep + 1) : updates,
      );
      if (!stepped) return;
    } else {
      this.inner.applyGradients(gradients);
      if (isDue) applyUpdates(this.ride([], this.currentStep + 1));
    }
    this.currentStep++;
  }

  /**
   * Updates the averages from the weights as they are now, for steps taken without this optimizer.
   * @throws Error inside a swap, or before the first step has shown which variables there are
   */
  update(): void {
    if (this.followed.variables.length === 0)
      throw new Error('update() needs a first step: no variables yet');
    this.checkUpdatable();
    applyUpdates(this.ride([], this.currentStep));
  }

  /**
   * Puts the averages into the model's variables. With a body, runs it and puts the raw weights back whatever
   * happens in it, then gives its result; without one, gives a handle for `using`, or to `restore()` by hand.
   *
   * The swap exchanges references: no copy, no GPU call, bit exact. Before the first step the averages are the
   * weights themselves.
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
    const swap = enabled ? this.beginSwap(index) : new WeightSwap([], () => undefined);
    return body ? runSwapped(swap, body) : swap;
  }

  /**
   * The averages, in the order in which their variables were first stepped. They stay the optimizer's own.
   *
   * @param index - which of several averages
   * @defaultValue `0`
   */
  emaWeights(index = 0): Variable[] {
    this.checkIndex(index);
    return this.averages()
      .map(({ averages }) => averages[index])
      .filter((one) => one !== undefined);
  }

  /** Waits until the averages are complete. On the device they always are, in the order of its queue. */
  async join(): Promise<void> {
    assertUsable();
    return Promise.resolve();
  }

  /** Compiles the kernels ahead of the first step, without holding up the page. Optional: the first step would. */
  async prepare(): Promise<void> {
    await Promise.all([
      isFused(this.inner) ? this.inner.prepare(this.rates.length) : undefined,
      prepareKernels({ averages: this.rates.length }),
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
    const { currentStep, everyNSteps, inner } = this;
    const averages = this.rates.map((rate) => rate.save());
    const [ema, optimizer] = await Promise.all([
      readTensors(this.namedAverages()),
      isFused(inner) ? inner.stateDict() : readWeights(inner),
    ]);
    return { className: inner.getClassName(), optimizer, ema, currentStep, everyNSteps, averages };
  }

  /**
   * Goes on from a saved state, its options included. Averages are bound by order and checked by shape; those whose
   * variables have not been stepped yet wait for them.
   * @throws if the state does not fit; nothing is changed then
   */
  async loadStateDict(state: EMAOptimizerState): Promise<void> {
    this.checkNotSwapped('loadStateDict()');
    const className = this.inner.getClassName();
    if (state.className !== className) throw rejection('className', className, state.className);
    checkTensorStates('ema', state.ema);
    checkAverageCount(state.averages, this.rates.length);
    state.averages.forEach(checkAverageProgress);
    checkInteger('everyNSteps', state.everyNSteps, 1);
    checkInteger('currentStep', state.currentStep, 0);
    this.followed.checkFit(state.ema);

    await loadInner(this.inner, state.optimizer);
    this.followed.restore(state.ema);
    this.loadRates(state.averages);
    this.everyNSteps = state.everyNSteps;
    this.currentStep = state.currentStep;
  }

  /** The wrapped optimizer's weights, then the averages: what `model.save` with `includeOptimizer` stores. */
  override async getWeights(): Promise<NamedTensor[]> {
    return [...(await this.inner.getWeights()), ...this.namedAverages()];
  }

  /** Takes over what {@link getWeights} gave. */
  override async setWeights(weightValues: NamedTensor[]): Promise<void> {
    this.checkNotSwapped('setWeights()');
    const ema = await readTensors(weightValues.filter(({ name }) => emaName.test(name)));
    this.followed.checkFit(ema);
    await setWeights(this.inner, weightValues.slice(0, weightValues.length - ema.length));
    this.followed.restore(ema);
  }

  override getConfig(): serialization.ConfigDict {
    const { inner, everyNSteps, currentStep } = this;
    const optimizer = { className: inner.getClassName(), config: inner.getConfig() };
    const averages = this.rates.map((rate) => ({ ...rate.save(), options: rate.savedOptions() }));
    return { optimizer, everyNSteps, currentStep, averages } as unknown as serialization.ConfigDict;
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { optimizer, averages, ...options } = config;
    const { className, config: innerConfig } = optimizer as {
      className: string;
      config: serialization.ConfigDict;
    };
    const known = serialization.SerializationMap.getMap().classNameMap[className];
    if (!known) throw new Error(`the optimizer class ${className} is not registered with tfjs`);
    const [innerClass, fromConfig] = known;
    const saved = averages as unknown as AverageProgress[];
    const decays = saved.length > 1 ? { decays: saved.map(() => 0) } : {};
    const loaded = new cls(fromConfig(innerClass, innerConfig), { ...options, ...decays });
    (loaded as unknown as EMAOptimizer).loadRates(saved);
    return loaded;
  }

  /** Frees the averages and the wrapped optimizer; inside a swap the raw weights go back first. */
  override dispose(): void {
    this.swap?.restore();
    this.followed.dispose();
    this.inner.dispose();
  }

  private ride(updates: readonly Update[], step: number): Update[] {
    const rates = this.rates.map((rate) => rate.next(step));
    return ride(updates, this.followed.variables, rates);
  }

  private beginSwap(index: number): WeightSwap {
    this.checkNotSwapped('swapEmaWeights()');
    this.checkIndex(index);
    this.followed.checkAlive();
    this.swappedIndex = index;
    this.swap = new WeightSwap(this.followed.swapPairs(index), () => {
      this.swap = null;
    });
    return this.swap;
  }

  private checkIndex(index: number): void {
    checkInteger('index', index, 0);
    checkInterval('index', index, 0, this.rates.length - 1);
  }

  private loadRates(saved: readonly AverageProgress[]): void {
    saved.forEach((progress, k) => this.rates[k]?.load(progress));
  }

  private checkUpdatable(): void {
    this.checkNotSwapped('a step');
    this.followed.checkAlive();
    assertUsable();
  }

  private checkNotSwapped(what: string): void {
    if (!this.swap) return;
    throw new Error(`${what} is not possible while the averaged weights are swapped in`);
  }

  /** Each variable with the tensors that hold its averages now: inside a swap, one of them is in the variable itself. */
  private averages(): readonly FollowedVariable[] {
    const { variables } = this.followed;
    if (!this.swap) return variables;
    return variables.map(({ variable, averages }) => ({
      variable,
      averages: averages.map((average, k) => (k === this.swappedIndex ? variable : average)),
    }));
  }

  private namedAverages(): NamedTensor[] {
    return this.averages().flatMap(({ variable, averages }) =>
      averages.map((tensor, k) => ({ name: `${variable.name}/ema${k || ''}`, tensor })),
    );
  }
}

/** The names that averages are saved under: `/ema`, `/ema1`, … after the variable's. */
const emaName = /\/ema\d*$/;

function checkOptimizer(inner: unknown): void {
  if (typeof inner === 'object' && inner !== null && (inner as Optimizer) instanceof Optimizer) {
    return;
  }
  throw rejection('inner', 'a tf.Optimizer', inner);
}

serialization.registerClass(EMAOptimizer);
