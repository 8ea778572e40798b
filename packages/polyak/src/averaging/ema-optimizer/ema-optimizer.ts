import {
  Optimizer,
  serialization,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../alive.ts';
import { checkBoolean, checkInteger } from '../../argument.ts';
import {
  checkNamedTensors,
  readTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import { onHost } from '../../capture/host-calls.ts';
import {
  checkModelOrVariables,
  weightsOf,
  type LayersModelLike,
  type Weight,
} from '../../layers-model.ts';
import { checkOptionNames, copiedOptions } from '../../options.ts';
import type { ClippingOptions } from '../../optim/base/clipping.ts';
import { minimizeWith } from '../../optim/base/minimize.ts';
import {
  checkVarList,
  variableGradients,
  type VariableGradient,
} from '../../optim/base/named-variables.ts';
import { alone, type Rider } from '../../optim/base/optimizer.ts';
import { stepOnHost } from '../../optim/base/step-on-host.ts';
import { applyUpdates, assertUsable } from '../../update/apply.ts';
import { EmaAverages } from '../kept/ema-averages.ts';
import { checkAverages } from '../kept/options.ts';
import { WeightSwap } from '../kept/swap.ts';
import type { EmaRun } from './ema-run.ts';
import { forwardMembers } from './forward-members.ts';
import {
  checkOptimizer,
  findWeightsIn,
  isClosed,
  isRidden,
  joinInner,
  orderOf,
  type RiddenOptimizer,
} from './inner-optimizer.ts';
import {
  checkEMAOptimizerOptions,
  checkOverwriting,
  checkSwapArguments,
  type EMAOptimizerOptions,
  type SwapOptions,
} from './options.ts';
import { prepareAveraged } from './prepare.ts';
import { loadConfig, prepareSaved, readWeights, saveConfig } from './saved-model.ts';
import type { EMAOptimizerState } from './saved-state.ts';
import { prepareState, readState } from './state.ts';
import { stepWithAverages } from './step.ts';

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
export class EMAOptimizer<Inner extends Optimizer = Optimizer> extends Optimizer {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'EMAOptimizer';

  /** The wrapped optimizer. */
  readonly inner: Inner;

  private readonly run: EmaRun;
  private readonly options: EMAOptimizerOptions;
  private isDisposed = false;

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
    const averages = new EmaAverages(rest, currentStep);
    super();
    this.inner = inner;
    this.options = own;
    const { device = 'model' } = rest;
    this.run = {
      inner,
      averages,
      device,
      currentStep,
      everyNSteps,
      overwriteEveryNSteps,
      isFromFile: false,
    };
    forwardMembers(this, inner);
  }

  /** The number of steps taken. If it is a multiple of `everyNSteps` before a step, an update follows the step. */
  get currentStep(): number {
    return this.run.currentStep;
  }

  set currentStep(currentStep: number) {
    checkInteger('currentStep', currentStep, 0);
    this.run.currentStep = currentStep;
  }

  /**
   * The share of the (first) average that remains at each update, in [0, 1], without warmup; NaN with `sigmaRel`. You can
   * change it at any time; it then replaces `halfLife`, `horizon` or `sigmaRel`.
   */
  get decay(): number {
    return this.averages.rates[0]?.decay ?? NaN;
  }

  set decay(decay: number) {
    this.averages.setDecay(decay);
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

  /** The averages are updated after every N-th step. */
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
   * Includes the other weights of the model, like the option `model`, and matches a loaded state with its variables. Use it
   * for an optimizer that was loaded with a model.
   *
   * @param model - a built `tf.LayersModel`, or variables
   * @param options - how to treat loaded averages without a variable
   * @param options.strict - `false` drops loaded averages of variables that the model does not have, such as those of a
   *   replaced head; by default they wait for their variables, and a swap is an error
   * @throws if they do not match the loaded state; nothing is changed then
   */
  followModel(
    model: LayersModelLike | readonly Variable[],
    options: { strict?: boolean } = {},
  ): void {
    checkModelOrVariables('model', model);
    checkOptionNames('followModel', options, ['strict']);
    const { strict = true } = options;
    checkBoolean('strict', strict);
    this.checkUsable();
    const weights = weightsOf(model);
    for (const { variable } of weights) checkNotDisposed(variable);
    this.finding(weights, () => this.averages.followModel(model, this.currentStep, strict));
  }

  /** The wrapped optimizer's param groups, if it has any, for schedules. */
  get paramGroups(): Inner extends Record<'paramGroups', infer Groups> ? Groups : undefined {
    return Reflect.get(this.inner, 'paramGroups') as never;
  }

  /** The number of steps that the wrapped optimizer has taken. */
  override get iterations(): number {
    return this.inner.iterations;
  }

  /** @internal */
  get isOpen(): boolean {
    return !isClosed(this.inner);
  }

  override computeGradients(
    f: () => Scalar,
    varList?: Variable[],
  ): ReturnType<Optimizer['computeGradients']> {
    this.checkUsable();
    checkVarList(varList);
    this.averages.followBuffers(this.currentStep);
    return this.inner.computeGradients(f, varList);
  }

  /**
   * Computes the gradients of a loss, and takes one step.
   * @param f - computes the loss
   * @param returnCost - whether to return the loss, which is then the caller's to dispose
   * @param varList - what to train; by default the optimizer's own variables or, without any, all trainable ones
   * @param clipping - how to clip the gradients of this step; by default as `clipping` of the wrapped optimizer says
   * @returns the loss, or null
   */
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
    stepOnHost(this, variableGradients(gradients), (entries) => {
      this.applyWith(entries, clipping, alone);
    });
  }

  /**
   * A step whose pass does more: so averages can ride along with averages.
   * @internal
   */
  applyWith(
    entries: readonly VariableGradient[],
    clipping: ClippingOptions | undefined,
    rider: Rider,
  ): boolean {
    this.checkUpdatable(entries.map(({ variable }) => variable));
    return stepWithAverages(this.run, entries, clipping, rider);
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
    checkSwapArguments(body, options);
    const { enabled = true, index = 0 } = options;
    if (!enabled) return body ? body() : new WeightSwap([], () => undefined);
    return body ? this.averages.runSwapped(index, body) : this.averages.beginSwap(index);
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
   * Waits until the averages are complete. On the device they always are, in the order of its queue; with
   * `device: 'cpu'`, it waits for pending weights.
   */
  async join(): Promise<void> {
    this.checkUsable();
    assertUsable();
    await this.averages.join();
    await joinInner(this.inner);
  }

  /**
   * Compiles the kernels before the first step without blocking the page. Optional: the first step compiles them otherwise.
   *
   * @param others - the number of further averages around these in the same pass
   * @param areExtended - whether those are in extended precision
   */
  async prepare(others = 0, areExtended = false): Promise<void> {
    this.checkUsable();
    await prepareAveraged(this.run, others, areExtended);
  }

  /** Forwarded to the wrapped optimizer. The averages of its variables start at their next step. */
  addParamGroup(group: unknown): void {
    this.checkUsable();
    const { inner } = this as { inner: { addParamGroup?: (group: unknown) => void } };
    if (typeof inner.addParamGroup !== 'function') {
      throw new TypeError(`the wrapped ${this.inner.getClassName()} has no addParamGroup`);
    }
    inner.addParamGroup(group);
  }

  /** Returns everything a later run needs to resume: the wrapped optimizer's state, averages, counters and options. */
  async stateDict(): Promise<EMAOptimizerState> {
    await this.join();
    this.checkUsable();
    return readState(this.run);
  }

  /**
   * Resumes from a saved state, including its options. Variables are matched by name, otherwise by order, and checked by
   * shape. If none are known yet, the averages wait for the first step or for {@link followModel}.
   * @throws if the state does not match; nothing is changed then
   */
  async loadStateDict(state: EMAOptimizerState): Promise<void> {
    await this.loadFor([], state);
  }

  /**
   * The same, with the model whose state it is.
   * @internal
   */
  async loadFor(weights: readonly Weight[], state: EMAOptimizerState): Promise<void> {
    this.checkUsable();
    this.averages.checkUpdatable('loadStateDict()');
    this.prepareLoad(state, weights);
    await this.load('loadStateDict()', () => this.prepareLoad(state, weights));
  }

  /**
   * Checks all of a state, and returns what loads it.
   *
   * @param weights - of the model that is trained, if it is known
   * @internal
   */
  prepareLoad(state: EMAOptimizerState, weights: readonly Weight[] = []): () => Promise<void> {
    return prepareState(this.run, state, weights);
  }

  /** The wrapped optimizer's weights, then the averages, as stored by `model.save` with `includeOptimizer`. */
  override async getWeights(): Promise<NamedTensor[]> {
    await this.join();
    this.checkUsable();
    return readWeights(this.run);
  }

  /**
   * Restores the result of {@link getWeights}.
   * @throws if it does not match; nothing is changed then
   */
  override async setWeights(weightValues: NamedTensor[]): Promise<void> {
    this.checkUsable();
    this.averages.checkUpdatable('setWeights()');
    checkNamedTensors('weightValues', weightValues);
    const weights = await readTensors(weightValues);
    await this.load('setWeights()', () => this.prepareWeights(weights));
  }

  /**
   * Checks what {@link getWeights} gave, and returns what takes it over.
   * @internal
   */
  prepareWeights(weights: readonly TensorState[]): () => Promise<void> {
    return prepareSaved(this.run, weights);
  }

  override getConfig(): serialization.ConfigDict {
    return saveConfig(this.run, this.options);
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { inner, options, averages } = loadConfig(config);
    const loaded = new cls(inner, options);
    const own = loaded as unknown as EMAOptimizer;
    own.averages.loadRates(averages);
    own.run.isFromFile = true;
    return loaded;
  }

  /** Frees the averages and the wrapped optimizer, which cannot be used afterward. Inside a swap, the raw weights are restored first. */
  override dispose(): void {
    if (this.isDisposed) return;
    this.averages.dispose();
    this.inner.dispose();
    this.isDisposed = true;
  }

  /** @internal */
  adopt(...variables: Parameters<RiddenOptimizer['adopt']>): () => void {
    return isRidden(this.inner) ? this.inner.adopt(...variables) : () => undefined;
  }

  /**
   * Whether there are, or would be, averages of the variable.
   * @internal
   */
  isAveraged(variable: Variable): boolean {
    return this.averages.followed.hasAverages(variable);
  }

  /**
   * Gives the parts of a loaded state to those of the weights that they belong to.
   * @internal
   */
  findWeights(weights: readonly Weight[]): void {
    this.finding(weights, () => this.averages.findWeights(weights, this.currentStep));
  }

  /** The wrapped optimizer finds its variables, too, or neither does. */
  private finding(weights: readonly Weight[], find: () => void): void {
    const [trained, frozen] = [false, true].map((kind) =>
      weights.filter(({ isBuffer }) => isBuffer === kind).map(({ variable }) => variable),
    );
    const takeBack = this.adopt(trained ?? [], [], frozen);
    try {
      findWeightsIn(this.inner, weights);
      find();
    } catch (error) {
      takeBack();
      throw error;
    }
  }

  /** Once nothing is in progress and no swap has started meanwhile. */
  private async load(what: string, prepare: () => () => Promise<void>): Promise<void> {
    await this.join();
    this.checkUsable();
    this.averages.checkUpdatable(what);
    await this.averages.load(prepare());
  }

  private get averages(): EmaAverages {
    return this.run.averages;
  }

  private checkUpdatable(listed: readonly Variable[] = []): void {
    this.checkUsable();
    this.averages.checkUpdatable('a step', listed);
    const { isExtended: extended, isOnCpu, rates } = this.averages;
    assertUsable(isOnCpu ? undefined : { averages: rates.length, extended });
  }

  private checkUsable(): void {
    if (this.isDisposed) throw new Error('the EMAOptimizer is disposed');
  }
}

serialization.registerClass(EMAOptimizer);
