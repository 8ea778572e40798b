import {
  dispose,
  fill,
  tidy,
  variable as makeVariable,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { NamedTensor } from '../../checkpoint/state-dict.ts';
import { checkNotSwapped } from '../../swap-ledger.ts';
import {
  applyUpdates,
  assertUsable,
  engineFor,
  prepareKernels,
  type Engine,
} from '../../update/apply.ts';
import type { PreparedKernel } from '../../update/fit.ts';
import type { Rule } from '../../update/rule.ts';
import type { Clip, Guard, Update } from '../../update/update.ts';
import { GradientAccumulator } from './accumulator.ts';
import { checkClipping, clipKind, GradientNorm, type ClippingOptions } from './clipping.ts';
import { minimizeWith } from './minimize.ts';
import { variableGradients, type VariableGradient } from './named-variables.ts';
import { SkippedSteps } from './skipped-steps.ts';
import { stepOnHost } from './step-on-host.ts';
import type { CommonOptions } from './options.ts';
import type { ParamGroup } from './param-group.ts';
import type { HostState, SlotShapes, VariableState } from './state.ts';
import { StatefulOptimizer } from './stateful-optimizer.ts';
import type { PreparedStep, VariableStep } from './step.ts';

export type { OptimizerArguments } from './grouped-optimizer.ts';
export type { HostState } from './state.ts';

/**
 * The base class of the optimizers: a `tf.Optimizer` whose step applies one rule, in one GPU pass over all variables on
 * WebGPU and with tf ops elsewhere.
 */
export abstract class FusedOptimizer<
  Options extends CommonOptions = CommonOptions,
> extends StatefulOptimizer<Options> {
  /** Clips the gradients of every step, unless overridden for a step. Use it to clip in `LayersModel.fit`. */
  clipping: ClippingOptions = {};

  private readonly norm = new GradientNorm();
  private readonly accumulator = new GradientAccumulator();
  private readonly skipped = new SkippedSteps();
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
   * The number of steps that were skipped because a gradient was NaN or infinite; 0 without `skipNonFinite`. Reading it waits
   * for the device; steps do not wait for it.
   */
  skippedSteps(): Promise<number> {
    return this.skipped.count();
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
    this.checkUsable();
    checkClipping(clipping);
    for (const entry of entries) checkGradient(entry);
    assertUsable();
    const trained = entries.filter(({ gradient }) => gradient !== null);
    checkNotSwapped('a step', variablesOf(trained));
    if (this.isOpen) for (const { variable } of trained) this.checkParam(variable);
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
    this.skipped.dispose();
  }

  protected override forgetDisposed(): void {
    super.forgetDisposed();
    this.accumulator.forgetDisposed();
    this.skipped.forgetDisposed();
  }

  protected override get isHalfway(): boolean {
    return this.accumulator.isHalfway;
  }

  protected override dropProgress(skippedSteps: number): void {
    this.accumulator.drop();
    this.skipped.forget();
    this.skipped.load(skippedSteps);
  }

  protected override async skippedSoFar(): Promise<number | undefined> {
    return this.skipNonFinite ? this.skippedSteps() : undefined;
  }

  protected override settledHosts(): Promise<ReadonlyMap<VariableState, HostState>> {
    return this.skipped.settle(this.state);
  }

  protected override slotForms(options: Options, shape: readonly number[]): readonly SlotShapes[] {
    return this.rules(options).map((rule) => slotsOf(rule, shape));
  }

  /** The slots that a variable of this shape needs for a step. */
  protected slots(options: Options, shape: readonly number[]): SlotShapes {
    return slotsOf(this.rule(options), shape);
  }

  /** The kernels of a step, with averages in the same pass. */
  protected kernels(
    averages: number,
    extended: boolean,
    writtenBack: readonly number[],
  ): PreparedKernel[] {
    const rules = new Set(this.paramGroups.map((group) => this.rule(group)));
    const clip = clipKind(this.clipping);
    const guarded = this.skipNonFinite;
    return Array.from(rules, (rule) => ({ rule, clip, averages, extended, writtenBack, guarded }));
  }

  /** Runs the updates of a step: those of its variables, and of averages alone. */
  protected run(
    updates: readonly Update[],
    _steps: readonly VariableStep<Options>[],
    _clip: Clip | undefined,
  ): void {
    applyUpdates(updates);
  }

  /** The rule for the shape of these options. */
  protected abstract rule(options: Options): Rule;

  /** The rules that a variable may have been stepped by: options may change on the way. */
  protected rules(options: Options): readonly Rule[] {
    return [this.rule(options)];
  }

  /**
   * The values of the rule's scalars for the step that `host` counts.
   *
   * @param isFirst - whether one of the rule's slots is new in this step
   * @param previous - the counters before the step
   * @param lrFactor - what {@link lrFactor} gives
   */
  protected abstract scalars(
    options: Options,
    host: HostState,
    isFirst: boolean,
    previous: HostState,
    lrFactor: number,
  ): Record<string, number>;

  /** By what the learning rate of a variable differs because of its shape. */
  protected lrFactor(_options: Options, _shape: readonly number[]): number {
    return 1;
  }

  /** The counters of the next step. */
  protected advance(host: HostState, _options: Options): HostState {
    return { ...host, step: host.step + 1 };
  }

  /** What a slot holds before the first step: one number, or the weights. */
  protected initialSlot(_name: string, _options: Options): number | 'weights' {
    return 0;
  }

  /** The weight decay that is added to the gradient. */
  protected coupledWeightDecay(options: Options & { weightDecay?: number }): number {
    return options.weightDecay ?? 0;
  }

  private get guard(): Guard | undefined {
    return this.skipNonFinite ? this.skipped.guard : undefined;
  }

  /** The means of the gradients, once enough have come. */
  private accumulated(entries: readonly VariableGradient[]): readonly VariableGradient[] | null {
    const params = new Set(this.params());
    const own = entries.filter(({ variable }) => params.has(variable));
    return this.accumulator.add(own, this.accumulate);
  }

  /** The updates of one step. Variables without a gradient take no part. */
  protected prepareStep(
    entries: readonly VariableGradient[],
    clip: Clip | undefined,
  ): PreparedStep<Options> {
    const gradients = new Map(entries.map(({ variable, gradient }) => [variable, gradient]));
    const updates: Update[] = [];
    const steps: VariableStep<Options>[] = [];
    const commits: (() => void)[] = [];
    const fresh: Variable[] = [];
    const discards: (() => void)[] = [];
    for (const group of this.paramGroups) {
      const rule = this.rule(group);
      const nexts = new Map<string, NextStep>();
      for (const weights of group.params) {
        const gradient = gradients.get(weights);
        if (!gradient) continue;
        const { host, slots } = this.state.get(weights) ?? {
          host: this.initialHost(group),
          slots: {},
        };
        const made = this.missingSlots(weights, slots, group);
        const isNew = made !== none;
        const lrFactor = this.lrFactor(group, weights.shape);
        const fewer = this.skipped.hostsWithFewerSteps(weights);
        const key = [isNew, lrFactor, fewer.length, ...Object.values(host)].join();
        const next =
          nexts.get(key) ?? this.next([host, ...fewer], rule, group, clip, isNew, lrFactor);
        nexts.set(key, next);
        fresh.push(...Object.values(made));
        const all = made === none ? slots : { ...slots, ...made };
        const { scalars } = next;
        const ofRule = rule.slots.flatMap((name) => all[name] ?? []);
        const skipping = this.skipNonFinite ? this.skipped.begin(weights, host) : undefined;
        const skips = skipping && { skips: { count: skipping.count, scalars: next.ifSkipped } };
        const step = { rule, gradient, slots: ofRule, clip, ...skips };
        updates.push({ weights, averages: [], step, scalars });
        steps.push({ weights, gradient, slots: all, options: group, host: next.host });
        commits.push(() => {
          this.state.set(weights, { host: next.host, slots: all });
          skipping?.taken(next.host);
        });
        if (skipping) discards.push(() => skipping.discard());
      }
    }
    return {
      updates,
      steps,
      commit: () => commits.forEach((commit) => commit()),
      discard: () => {
        dispose(fresh);
        for (const discard of discards) discard();
      },
    };
  }

  private next(
    hosts: readonly [HostState, ...HostState[]],
    rule: Rule,
    group: ParamGroup<Options>,
    clip: Clip | undefined,
    isNew: boolean,
    lrFactor: number,
  ): NextStep {
    const common = [group.maximize ? -1 : 1, this.coupledWeightDecay(group)];
    if (clip?.kind === 'value') common.push(clip.limit);
    const scalarsAfter = (previous: HostState): number[] => {
      const host = this.advance(previous, group);
      const isFirst = isNew || previous.step === 0;
      const values = this.scalars(group, host, isFirst, previous, lrFactor);
      return [...common, ...rule.scalars.map((name) => values[name] ?? NaN)];
    };
    const [previous, ...fewer] = hosts;
    return {
      host: this.advance(previous, group),
      scalars: scalarsAfter(previous),
      ifSkipped: fewer.map(scalarsAfter),
    };
  }

  /** The slots that a step needs and the variable has not: before its first step, or if options have changed. */
  private missingSlots(
    weights: Variable,
    slots: VariableState['slots'],
    group: ParamGroup<Options>,
  ): VariableState['slots'] {
    const missing = Object.entries(this.slots(group, weights.shape)).filter(
      ([name]) => !slots[name],
    );
    if (missing.length === 0) return none;
    return Object.fromEntries(
      missing.map(([name, shape]) => {
        const initial = this.initialSlot(name, group);
        // By reference: the pass that writes the slot first copies it.
        if (initial === 'weights') return [name, makeVariable(weights, false)];
        return [name, tidy(() => makeVariable(fill([...shape], initial), false))];
      }),
    );
  }
}

/** What goes along with a step, in its pass. */
export interface Rider {
  /** Gets the step's updates and the variables that it moves, and gives the updates to run. */
  extend(updates: Update[], stepped: readonly Variable[]): Update[];
  /** Called once they have run. */
  taken(): void;
}

const none: VariableState['slots'] = {};

/** A step with nothing beside it. */
export const alone: Rider = { extend: (updates) => updates, taken: () => undefined };

/** The scalars of a step, and the counters once it is taken. */
interface NextStep {
  readonly host: HostState;
  readonly scalars: number[];
  /** The same if 1, 2, … of the steps before were skipped. */
  readonly ifSkipped: readonly (readonly number[])[];
}

function slotsOf({ slots }: Rule, shape: readonly number[]): SlotShapes {
  return Object.fromEntries(slots.map((name) => [name, shape]));
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
