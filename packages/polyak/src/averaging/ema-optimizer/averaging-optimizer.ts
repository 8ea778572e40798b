import { Optimizer, type Scalar, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../alive.ts';
import { checkBoolean, checkInteger } from '../../argument.ts';
import { dependOn } from '../../capture/host-calls.ts';
import {
  checkNamedTensors,
  readTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import {
  byKind,
  checkModelOrVariables,
  weightsOf,
  type LayersModelLike,
  type Weight,
} from '../../layers-model.ts';
import { checkOptionNames } from '../../options.ts';
import type { ClippingOptions } from '../../optim/base/clipping.ts';
import { minimizeWith } from '../../optim/base/minimize.ts';
import {
  checkVarList,
  variableGradients,
  type VariableGradient,
} from '../../optim/base/named-variables.ts';
import { alone, type Rider } from '../../optim/base/rider.ts';
import { stepOnHost } from '../../optim/base/step-on-host.ts';
import { assertUsable, type Engine } from '../../update/apply.ts';
import type { EmaAverages } from '../kept/ema-averages.ts';
import type { EmaRun } from './ema-run.ts';
import { forwardMembers } from './forward-members.ts';
import {
  engineAround,
  findWeightsIn,
  isClosed,
  isRidden,
  joinInner,
  type RiddenOptimizer,
} from './inner-optimizer.ts';
import { prepareAveraged } from './prepare.ts';
import { prepareSaved, readWeights } from './saved-model.ts';
import { stepWithAverages } from './step.ts';

/**
 * A `tf.Optimizer` around another one, with averages of the weights that the other one trains. It forwards all members that
 * it does not have itself.
 */
export abstract class AveragingOptimizer<
  Inner extends Optimizer = Optimizer,
  State = unknown,
> extends Optimizer {
  /** The wrapped optimizer. */
  readonly inner: Inner;

  /** @internal */
  protected readonly run: EmaRun;
  private isDisposed = false;

  /** @internal */
  constructor(inner: Inner, run: EmaRun) {
    super();
    this.inner = inner;
    this.run = run;
    forwardMembers(this, inner);
  }

  /** The number of steps taken. */
  get currentStep(): number {
    return this.run.currentStep;
  }

  set currentStep(currentStep: number) {
    checkInteger('currentStep', currentStep, 0);
    this.run.currentStep = currentStep;
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

  /** What runs the steps and the averages now: the fused WebGPU kernels, or tf ops. */
  get engine(): Engine {
    return engineAround(this.inner);
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
   * One step of the wrapped optimizer, with the update of the averages if one is due.
   * @throws Error inside a swap, or if a listed variable is disposed; nothing is changed then. Averages of variables that
   * have been disposed are freed.
   */
  override applyGradients(
    gradients: Record<string, Tensor> | NamedTensor[],
    clipping?: ClippingOptions,
  ): void {
    const step = (entries: readonly VariableGradient[]): void => {
      this.applyWith(entries, clipping, alone);
    };
    dependOn(() => [this.isDisposed]);
    stepOnHost(this, variableGradients(gradients), step, clipping);
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
    this.checkUsable();
    const listed = entries.map(({ variable }) => variable);
    this.averages.checkReady('a step', listed);
    assertUsable();
    return stepWithAverages(this.run, entries, clipping, rider);
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
   * @param writtenBack - which of those are written back to the weights, by index
   */
  async prepare(
    others = 0,
    areExtended = false,
    writtenBack: readonly number[] = [],
  ): Promise<void> {
    this.checkUsable();
    await prepareAveraged(this.run, { count: others, areExtended, writtenBack });
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
  async stateDict(): Promise<State> {
    await this.join();
    return this.stateNow();
  }

  /**
   * The same as of now: steps may follow at once. Averages that are on their way to the CPU are not waited for.
   * @internal
   */
  stateNow(): Promise<State> {
    this.checkUsable();
    return this.readState();
  }

  /**
   * Resumes from a saved state, including its options. Variables are matched by name, otherwise by order, and checked by
   * shape. If none are known yet, the averages wait for the first step or for {@link followModel}.
   * @throws if the state does not match; nothing is changed then
   */
  async loadStateDict(state: State): Promise<void> {
    await this.loadFor([], state);
  }

  /**
   * The same, with the model whose state it is.
   * @internal
   */
  async loadFor(weights: readonly Weight[], state: State): Promise<void> {
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
  abstract prepareLoad(state: State, weights: readonly Weight[]): () => Promise<void>;

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
   * Gives the parts of a loaded state to those of the weights that they belong to.
   * @internal
   */
  findWeights(weights: readonly Weight[]): void {
    this.finding(weights, () => this.averages.findWeights(weights, this.currentStep));
  }

  /** The state, with the averages complete. */
  protected abstract readState(): Promise<State>;

  /** The wrapped optimizer finds its variables, too, or neither does. */
  private finding(weights: readonly Weight[], find: () => void): void {
    const { parameters, buffers } = byKind(weights);
    const takeBack = this.adopt(parameters, [], buffers);
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

  /** @internal */
  protected get averages(): EmaAverages {
    return this.run.averages;
  }

  protected checkUpdatable(): void {
    this.checkUsable();
    this.averages.checkUpdatable('a step');
    assertUsable();
  }

  /** Throws after {@link dispose}. */
  protected checkUsable(): void {
    if (this.isDisposed) throw new Error(`the ${this.getClassName()} is disposed`);
  }
}
