import {
  dispose,
  fill,
  tidy,
  variable as makeVariable,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { Rule } from '../../update/rule.ts';
import type { Clip, Guard, Update } from '../../update/update.ts';
import { ModelFileOptimizer } from './model-file-optimizer.ts';
import type { VariableGradient } from './named-variables.ts';
import type { CommonOptions } from './options.ts';
import type { ParamGroup } from './param-group.ts';
import { SkippedSteps } from './skipped-steps.ts';
import type { HostState, SlotShapes, VariableState } from './state.ts';
import type { PreparedStep, StepInputs, VariableStep } from './step.ts';

/** An optimizer whose step applies a rule: a subclass says which, and what its slots and scalars are. */
export abstract class RuleOptimizer<
  Options extends CommonOptions,
> extends ModelFileOptimizer<Options> {
  private readonly skipped = new SkippedSteps();

  /**
   * The number of steps that were skipped because a gradient was NaN or infinite; 0 without `skipNonFinite`. Reading it waits
   * for the device; steps do not wait for it.
   */
  skippedSteps(): Promise<number> {
    return this.skipped.count();
  }

  override dispose(): void {
    super.dispose();
    this.skipped.dispose();
  }

  /** The rule for the shape of these options. */
  protected abstract rule(options: Options): Rule;

  /** The values of the rule's scalars. */
  protected abstract scalars(inputs: StepInputs<Options>): Record<string, number>;

  /** The rules that a variable may have been stepped by: options may change on the way. */
  protected rules(options: Options): readonly Rule[] {
    return [this.rule(options)];
  }

  /** The slots that a variable of this shape needs for a step. */
  protected slots(options: Options, shape: readonly number[]): SlotShapes {
    return slotsOf(this.rule(options), shape);
  }

  /** What a slot holds before the first step: one number, or the weights. */
  protected initialSlot(_name: string, _options: Options): number | 'weights' {
    return 0;
  }

  /** The counters of the next step. */
  protected advance(host: HostState, _options: Options): HostState {
    return { ...host, step: host.step + 1 };
  }

  /** By what the learning rate of a variable differs because of its shape. */
  protected lrFactor(_options: Options, _shape: readonly number[]): number {
    return 1;
  }

  /** The weight decay that is added to the gradient. */
  protected coupledWeightDecay(options: Options & { weightDecay?: number }): number {
    return options.weightDecay ?? 0;
  }

  /**
   * What decides on the device whether a step is skipped.
   * @internal
   */
  protected get guard(): Guard | undefined {
    return this.skipNonFinite ? this.skipped.guard : undefined;
  }

  /**
   * The updates of one step. Variables without a gradient take no part.
   * @internal
   */
  protected prepareStep(
    entries: readonly VariableGradient[],
    clip: Clip | undefined,
  ): PreparedStep<Options> {
    const gradients = new Map(entries.map(({ variable, gradient }) => [variable, gradient]));
    const parts = this.paramGroups.flatMap((group) => {
      const common = { group, rule: this.rule(group), clip, nexts: new Map<string, NextStep>() };
      return group.params.flatMap((weights) => {
        const gradient = gradients.get(weights);
        return gradient ? this.prepareVariable(weights, gradient, common) : [];
      });
    });
    return {
      updates: parts.map(({ update }) => update),
      steps: parts.map(({ step }) => step),
      commit: () => parts.forEach((part) => part.commit()),
      discard: () => parts.forEach((part) => part.discard()),
    };
  }

  protected override slotForms(options: Options, shape: readonly number[]): readonly SlotShapes[] {
    return this.rules(options).map((rule) => slotsOf(rule, shape));
  }

  protected override forgetDisposed(): void {
    super.forgetDisposed();
    this.skipped.forgetDisposed();
  }

  protected override dropProgress(skippedSteps: number): void {
    this.skipped.forget();
    this.skipped.load(skippedSteps);
  }

  protected override async skippedSoFar(): Promise<number | undefined> {
    return this.skipNonFinite ? this.skippedSteps() : undefined;
  }

  protected override settledHosts(): Promise<ReadonlyMap<VariableState, HostState>> {
    return this.skipped.settle(this.state);
  }

  private prepareVariable(
    weights: Variable,
    gradient: Tensor,
    common: GroupStep<Options>,
  ): PreparedVariable<Options> {
    const { group: options, rule, clip } = common;
    const before = this.state.get(weights) ?? { host: this.initialHost(options), slots: {} };
    const made = this.missingSlots(weights, before.slots, options);
    const slots = made ? { ...before.slots, ...made } : before.slots;
    const next = this.nextStep(weights, before.host, made !== null, common);
    const { host, scalars } = next;
    const skipping = this.skipNonFinite ? this.skipped.begin(weights, before.host) : undefined;
    const skips = skipping && { skips: { count: skipping.count, scalars: next.ifSkipped } };
    const ofRule = rule.slots.flatMap((name) => slots[name] ?? []);
    const step = { rule, gradient, slots: ofRule, clip, ...skips };
    return {
      update: { weights, averages: [], step, scalars },
      step: { weights, gradient, slots, options, host },
      commit: () => {
        this.state.set(weights, { host, slots });
        skipping?.taken(host);
      },
      discard: () => {
        if (made) dispose(made);
        skipping?.discard();
      },
    };
  }

  /** Variables that have come equally far share their scalars, and so the upload. */
  private nextStep(
    weights: Variable,
    before: HostState,
    isNew: boolean,
    { group: options, rule, clip, nexts }: GroupStep<Options>,
  ): NextStep {
    const lrFactor = this.lrFactor(options, weights.shape);
    const fewer = this.skipped.hostsWithFewerSteps(weights);
    const key = [isNew, lrFactor, fewer.length, ...Object.values(before)].join();
    const known = nexts.get(key);
    if (known) return known;
    const common = [options.maximize ? -1 : 1, this.coupledWeightDecay(options)];
    if (clip?.kind === 'value') common.push(clip.limit);
    const after = (previous: HostState): Pick<NextStep, 'host' | 'scalars'> => {
      const host = this.advance(previous, options);
      const isFirst = isNew || previous.step === 0;
      const values = this.scalars({ options, host, previous, isFirst, lrFactor });
      return { host, scalars: [...common, ...rule.scalars.map((name) => values[name] ?? NaN)] };
    };
    const ifSkipped = fewer.map((previous) => after(previous).scalars);
    const next = { ...after(before), ifSkipped };
    nexts.set(key, next);
    return next;
  }

  /** The slots that a step needs and the variable has not: before its first step, or if options have changed. */
  private missingSlots(
    weights: Variable,
    slots: VariableState['slots'],
    options: Options,
  ): VariableState['slots'] | null {
    const missing = Object.entries(this.slots(options, weights.shape)).filter(
      ([name]) => !slots[name],
    );
    if (missing.length === 0) return null;
    return Object.fromEntries(
      missing.map(([name, shape]) => {
        const initial = this.initialSlot(name, options);
        // By reference: the pass that writes the slot first copies it.
        if (initial === 'weights') return [name, makeVariable(weights, false)];
        return [name, tidy(() => makeVariable(fill([...shape], initial), false))];
      }),
    );
  }
}

/** What the variables of a group have in common in a step. */
interface GroupStep<Options> {
  readonly group: ParamGroup<Options>;
  readonly rule: Rule;
  readonly clip: Clip | undefined;
  /** By what they depend on. */
  readonly nexts: Map<string, NextStep>;
}

/** The scalars of a step, and the counters once it is taken. */
interface NextStep {
  readonly host: HostState;
  readonly scalars: number[];
  /** The same if 1, 2, … of the steps before were skipped. */
  readonly ifSkipped: readonly (readonly number[])[];
}

/** A variable's part of a {@link PreparedStep}. */
interface PreparedVariable<Options> extends Pick<PreparedStep<Options>, 'commit' | 'discard'> {
  readonly update: Update;
  readonly step: VariableStep<Options>;
}

function slotsOf({ slots }: Rule, shape: readonly number[]): SlotShapes {
  return Object.fromEntries(slots.map((name) => [name, shape]));
}
