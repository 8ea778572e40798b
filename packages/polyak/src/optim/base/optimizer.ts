import type { Scalar, Tensor, Variable } from '@tensorflow/tfjs-core';
import { dependOn } from '../../capture/host-calls.ts';
import type { NamedTensor } from '../../checkpoint/state-dict.ts';
import { checkNotSwapped } from '../../swap-ledger.ts';
import {
  applyUpdates,
  assertUsable,
  engineFor,
  prepareKernels,
  type Engine,
} from '../../update/apply.ts';
import { normMeter } from '../../update/norm/meter.ts';
import type { Clip, Update } from '../../update/update.ts';
import type { PreparedKernel } from '../../update/webgpu/fit.ts';
import { GradientAccumulator } from './accumulator.ts';
import { checkClipping, clipKind, GradientNorm, type ClippingOptions } from './clipping.ts';
import { minimizeWith } from './minimize.ts';
import { variableGradients, type VariableGradient } from './named-variables.ts';
import type { CommonOptions } from './options.ts';
import { alone, type Rider } from './rider.ts';
import { RuleOptimizer } from './rule-optimizer.ts';
import { stepOnHost } from './step-on-host.ts';
import type { VariableStep } from './step.ts';

export type { OptimizerArguments } from './grouped-optimizer.ts';
export type { HostState } from './state.ts';
export type { StepInputs } from './step.ts';

/**
 * The base class of the optimizers: a `tf.Optimizer` whose step applies one rule, in one GPU pass over all variables on
 * WebGPU and with tf ops elsewhere.
 */
export abstract class FusedOptimizer<
  Options extends CommonOptions = CommonOptions,
> extends RuleOptimizer<Options> {
  /** Clips the gradients of every step, unless overridden for a step. Use it to clip in `LayersModel.fit`. */
  clipping: ClippingOptions = {};

  private readonly norm = new GradientNorm();
  private readonly accumulator = new GradientAccumulator();
  private lastUpdates: readonly Update[] = [];

  /**
   * Computes the gradients of a loss, and takes one step.
   * @param f - computes the loss
   * @param returnCost - whether to return the loss, which is then the caller's to dispose
   * @param varList - what to train; by default the optimizer's own variables or, without any, all trainable ones
   * @param clipping - how to clip the gradients of this step; by default as `clipping` of the optimizer says
   * @returns the loss, or null
   */
  override minimize(
    f: () => Scalar,
    returnCost = false,
    varList?: Variable[],
    clipping?: ClippingOptions,
  ): Scalar | null {
    checkClipping(clipping === undefined ? this.clipping : clipping);
    return minimizeWith(this, f, returnCost, varList, clipping);
  }

  override applyGradients(
    gradients: Record<string, Tensor> | NamedTensor[],
    clipping?: ClippingOptions,
  ): void {
    const step = (entries: readonly VariableGradient[]): void => {
      this.applyWith(entries, clipping === undefined ? this.clipping : clipping, alone);
    };
    dependOn(() => [this.isDisposed]);
    stepOnHost(this, variableGradients(gradients), step, clipping);
  }

  /**
   * What runs the steps now: the fused WebGPU kernels, or tf ops. These replace a kernel that the device has rejected, which
   * is known soon after its first use.
   */
  get engine(): Engine {
    return engineFor(this.lastUpdates);
  }

  /**
   * The norm of the gradients before clipping, in the last step that clipped by norm or, with `skipNonFinite`, in the last
   * step. Reading it waits for the device; steps do not wait for it.
   */
  gradNorm(): Promise<number> {
    return this.norm.read(this.guard);
  }

  /**
   * A step whose pass does more: this is how averages ride along. If it fails, nothing is changed.
   * @returns whether a step was taken, and not only a gradient accumulated
   * @internal
   */
  applyWith(
    entries: readonly VariableGradient[],
    clipping: ClippingOptions,
    rider: Rider,
  ): boolean {
    const trained = entries.filter(({ gradient }) => gradient !== null);
    this.checkStep(trained, clipping);
    this.forgetDisposed();
    const undo = [this.adopt(variablesOf(entries), variablesOf(trained))];
    try {
      // Before the last gradient is collected: what a hook refuses is not collected.
      if (this.accumulator.isLast(this.accumulate)) for (const hook of this.preHooks) hook(this);
      const due = this.accumulate > 1 ? this.accumulated(entries) : entries;
      if (!due) return false;
      const { guard } = this;
      const clip = this.norm.clip(clipping, guard);
      const prepared = this.prepareStep(due, clip);
      undo.push(() => prepared.discard());
      const { updates, steps } = prepared;
      const stepped = steps.map(({ weights }) => weights);
      const extended = rider.extend(updates, stepped);
      const all = guard ? extended.map((update) => ({ ...update, guard })) : extended;
      this.lastUpdates = all;
      this.run(all, steps, clip);
      prepared.commit();
    } catch (error) {
      for (const takeBack of undo.reverse()) takeBack();
      throw error;
    }
    this.incrementIterations();
    rider.taken();
    for (const hook of this.postHooks) hook(this);
    return true;
  }

  /**
   * Compiles the kernels for the current options of the groups, and for `clipping`, before the first step without blocking
   * the page.
   *
   * @param averages - the number of averages in the same pass; set by `EMAOptimizer.prepare()`
   * @param extended - whether they are in extended precision
   * @param writtenBack - which of them are written back to the weights, by index
   */
  async prepare(
    averages = 0,
    extended = false,
    writtenBack: readonly number[] = [],
  ): Promise<void> {
    this.checkUsable();
    await Promise.all(this.kernels(averages, extended, writtenBack).map(prepareKernels));
  }

  /** Frees the slots. */
  override dispose(): void {
    super.dispose();
    this.norm.dispose();
    this.accumulator.dispose();
  }

  protected override forgetDisposed(): void {
    super.forgetDisposed();
    this.accumulator.forgetDisposed();
  }

  protected override get isHalfway(): boolean {
    return this.accumulator.isHalfway;
  }

  protected override dropProgress(skippedSteps: number): void {
    super.dropProgress(skippedSteps);
    this.accumulator.drop();
  }

  /**
   * The kernels of a step, with averages in the same pass.
   * @internal
   */
  protected kernels(
    averages: number,
    extended: boolean,
    writtenBack: readonly number[],
  ): PreparedKernel[] {
    const rules = new Set(this.paramGroups.map((group) => this.rule(group)));
    const clip = clipKind(this.clipping);
    const own = { clip, averages, extended, writtenBack, guarded: this.skipNonFinite };
    return Array.from(rules, (rule) => ({ rule, ...own, meter: normMeter }));
  }

  /**
   * Runs the updates of a step: those of its variables, and of averages alone.
   * @internal
   */
  protected run(
    updates: readonly Update[],
    _steps: readonly VariableStep<Options>[],
    _clip: Clip | undefined,
  ): void {
    applyUpdates(updates);
  }

  /** Throws unless the variables can be stepped now. */
  private checkStep(trained: readonly VariableGradient[], clipping: ClippingOptions): void {
    this.checkUsable();
    checkClipping(clipping);
    for (const entry of trained) checkGradient(entry);
    assertUsable();
    checkNotSwapped('a step', variablesOf(trained));
    if (this.isOpen) for (const { variable } of trained) this.checkParam(variable);
  }

  /** The means of the gradients, once enough have come. */
  private accumulated(entries: readonly VariableGradient[]): readonly VariableGradient[] | null {
    const params = new Set(this.params());
    const own = entries.filter(({ variable }) => params.has(variable));
    return this.accumulator.add(own, this.accumulate);
  }
}

function variablesOf(entries: readonly VariableGradient[]): Variable[] {
  return entries.map(({ variable }) => variable);
}

function checkGradient({ variable: { name, shape }, gradient }: VariableGradient): void {
  if (!gradient || String(gradient.shape) === String(shape)) return;
  throw new RangeError(
    `the gradient of "${name}" must have the shape [${shape}], got [${gradient.shape}]`,
  );
}
