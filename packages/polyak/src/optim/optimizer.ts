import {
  dispose,
  fill,
  tidy,
  variable as makeVariable,
  type Scalar,
  type serialization,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { readTensors, type NamedTensor } from '../checkpoint/state-dict.ts';
import { applyUpdates, assertUsable, prepareKernels } from '../update/apply.ts';
import type { Rule } from '../update/rule.ts';
import type { Clip, Update } from '../update/update.ts';
import { GradientAccumulator } from './accumulator.ts';
import { checkClipping, GradientNorm, type ClippingOptions } from './clipping.ts';
import { GroupedOptimizer } from './grouped-optimizer.ts';
import { minimizeWith } from './minimize.ts';
import { variableGradients, type Gradients, type VariableGradient } from './named-variables.ts';
import type { CommonOptions } from './options.ts';
import type { ParamGroup } from './param-group.ts';
import {
  checkOptimizerState,
  checkState,
  groupSlots,
  namedSlots,
  readState,
  writeState,
  type HostState,
  type OptimizerState,
  type SavedVariableState,
  type VariableState,
} from './state.ts';

export type { OptimizerArguments } from './grouped-optimizer.ts';
export type { HostState } from './state.ts';

/**
 * The base of the optimizers: a `tf.Optimizer` whose step is one rule, run in one GPU pass over all variables on
 * WebGPU and in tf ops elsewhere.
 */
export abstract class FusedOptimizer<
  Options extends CommonOptions = CommonOptions,
> extends GroupedOptimizer<Options> {
  /** The slots and counters of each variable that has taken a step. */
  readonly state = new Map<Variable, VariableState>();

  /** Loaded state of variables that have not been seen yet, by position. */
  private pending = new Map<number, SavedVariableState>();
  /** The counters that came with a saved model, for the slots that follow. */
  private loadedHosts: HostState[] = [];

  /** Clips the gradients of every step, unless a step says otherwise: the way to clip inside `LayersModel.fit`. */
  clipping: ClippingOptions = {};

  private readonly norm = new GradientNorm();
  private readonly accumulator = new GradientAccumulator();

  override minimize(
    f: () => Scalar,
    returnCost = false,
    varList?: Variable[],
    clipping: ClippingOptions = this.clipping,
  ): Scalar | null {
    return minimizeWith(this, f, returnCost, varList, clipping);
  }

  override applyGradients(
    gradients: Record<string, Tensor> | NamedTensor[],
    clipping: ClippingOptions = this.clipping,
  ): void {
    this.applyWith(gradients, clipping, (updates) => updates);
  }

  /**
   * The norm of the gradients of the last step that clipped by norm, before it did. Reading it waits for the device;
   * steps do not wait for the reading.
   */
  gradNorm(): Promise<number> {
    return this.norm.read();
  }

  /**
   * A step whose pass does more: `extend` gets the step's updates and gives those to run. This is how averages ride
   * along.
   * @returns whether a step was taken, and not only a gradient accumulated
   */
  applyWith(
    gradients: Gradients,
    clipping: ClippingOptions,
    extend: (updates: Update[]) => Update[],
  ): boolean {
    checkClipping(clipping);
    const entries = variableGradients(gradients);
    for (const entry of entries) checkGradient(entry);
    assertUsable();
    this.adopt(this.newcomers(entries));
    const due = this.accumulate > 1 ? this.accumulator.add(entries, this.accumulate) : entries;
    if (!due) return false;
    for (const hook of this.preHooks) hook(this);
    const { updates, commit } = this.prepareStep(due, this.norm.clip(clipping));
    applyUpdates(extend(updates));
    commit();
    this.incrementIterations();
    for (const hook of this.postHooks) hook(this);
    return true;
  }

  /**
   * Compiles the kernels of the groups' present options ahead of the first step, without holding up the page.
   *
   * @param averages - how many averages will ride along; `EMAOptimizer.prepare()` knows
   */
  async prepare(averages = 0): Promise<void> {
    const rules = new Set(this.paramGroups.map((group) => this.rule(group)));
    await Promise.all(Array.from(rules, (rule) => prepareKernels(rule, averages)));
  }

  /**
   * All that a later run needs to go on, as plain data.
   * @throws Error between the calls that make up an accumulated step
   */
  async stateDict(): Promise<OptimizerState> {
    if (this.accumulator.isHalfway) {
      throw new Error(
        'stateDict() is possible after a step, not between the calls that make it up',
      );
    }
    const positions = new Map(this.params().map((variable, position) => [variable, position]));
    const paramGroups = this.paramGroups.map(({ params, ...options }) => ({
      ...options,
      params: params.map((variable) => positions.get(variable) ?? NaN),
    }));
    const { iterations } = this;
    const saved = Array.from(
      this.state,
      async ([variable, state]) => [positions.get(variable), await readState(state)] as const,
    );
    const state = Object.fromEntries(await Promise.all(saved)) as OptimizerState['state'];
    return { className: this.getClassName(), iterations, state, paramGroups };
  }

  /**
   * Goes on from a saved state, its options included. Variables are matched by position and checked by shape; without
   * params, those that have not been seen yet take their state when they come.
   * @throws if the state does not fit; nothing is changed then
   */
  loadStateDict(saved: OptimizerState): void {
    checkOptimizerState(this.getClassName(), saved);
    const { paramGroups, state, iterations } = saved;
    if (paramGroups.length !== this.paramGroups.length) {
      throw new RangeError(
        `paramGroups must hold ${this.paramGroups.length} groups, got ${paramGroups.length}`,
      );
    }
    const options = this.paramGroups.map(({ params, ...own }, i) => {
      const { params: positions = [], ...given } = paramGroups[i] ?? {};
      if (this.isOpen ? positions.length < params.length : positions.length !== params.length) {
        throw new RangeError(
          `paramGroups[${i}] must hold ${params.length} variables, got ${positions.length}`,
        );
      }
      const merged = { ...own, ...given } as unknown as Options;
      this.checkOptions(merged);
      return merged;
    });
    const states = new Map(Object.entries(state).map(([i, entry]) => [Number(i), entry]));
    this.checkStates(states);

    this.paramGroups.forEach((group, i) => Object.assign(group, options[i]));
    this.replaceStates(states);
    this.iterations_ = iterations;
  }

  /** The iteration count, then each variable's slots: what `model.save` with `includeOptimizer` stores. */
  override async getWeights(): Promise<NamedTensor[]> {
    const slots = this.params().flatMap((variable) => {
      const state = this.state.get(variable);
      return state ? namedSlots(variable, state) : [];
    });
    return [await this.saveIterations(), ...slots];
  }

  override async setWeights(weightValues: NamedTensor[]): Promise<void> {
    const [iterations, ...slots] = await readTensors(weightValues);
    const step = iterations?.values[0] ?? 0;
    const states = groupSlots(slots).map((saved, i) => {
      const host = this.loadedHosts[i] ?? { ...this.initialHost(this.defaults), step };
      return [i, { host, slots: saved }] as const;
    });
    this.checkStates(new Map(states));
    this.replaceStates(new Map(states));
    this.iterations_ = step;
  }

  override getConfig(): serialization.ConfigDict {
    const [group] = this.paramGroups;
    if (!group || this.paramGroups.length > 1) {
      throw new Error('an optimizer with several param groups is saved with stateDict()');
    }
    const { params, ...options } = group;
    const hosts = params.flatMap((variable) => this.state.get(variable)?.host ?? []);
    const { accumulate } = this;
    return { ...options, accumulate, hosts } as unknown as serialization.ConfigDict;
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { hosts = [], ...options } = config;
    const optimizer = new cls(options);
    (optimizer as unknown as FusedOptimizer).loadedHosts = hosts as unknown as HostState[];
    return optimizer;
  }

  /** Frees the slots. */
  override dispose(): void {
    this.disposeStates();
    this.norm.dispose();
    this.accumulator.dispose();
  }

  /** The rule for the shape of these options. */
  protected abstract rule(options: Options): Rule;

  /** The values of the rule's scalars for the step that `host` counts. */
  protected abstract scalars(options: Options, host: HostState): Record<string, number>;

  /** The counters of a variable before its first step. */
  protected initialHost(_options: Options): HostState {
    return { step: 0 };
  }

  /** The counters of the next step. */
  protected advance(host: HostState, _options: Options): HostState {
    return { ...host, step: host.step + 1 };
  }

  /** What a slot holds before the first step. */
  protected initialSlot(_name: string, _options: Options): number {
    return 0;
  }

  /** The weight decay that is added to the gradient. */
  protected coupledWeightDecay(options: Options & { weightDecay?: number }): number {
    return options.weightDecay ?? 0;
  }

  private adopt(variables: readonly Variable[]): void {
    const group = this.paramGroups[0]?.params ?? [];
    variables.forEach((variable, i) => {
      const saved = this.pending.get(group.length + i);
      if (saved) checkState(saved, variable);
    });
    for (const variable of variables) {
      const saved = this.pending.get(group.length);
      if (saved) this.state.set(variable, writeState(saved));
      this.pending.delete(group.length);
      group.push(variable);
    }
  }

  /** The updates of one step, and what to note once they have run. Variables without a gradient take no part. */
  private prepareStep(
    entries: readonly VariableGradient[],
    clip: Clip | undefined,
  ): { updates: Update[]; commit: () => void } {
    const gradients = new Map(entries.map(({ variable, gradient }) => [variable, gradient]));
    const updates: Update[] = [];
    const commits: (() => void)[] = [];
    for (const group of this.paramGroups) {
      const rule = this.rule(group);
      const nexts = new Map<string, NextStep>();
      for (const weights of group.params) {
        const gradient = gradients.get(weights);
        if (!gradient) continue;
        const state = this.stateOf(weights, rule, group);
        const key = Object.values(state.host).join();
        const next = nexts.get(key) ?? this.next(state.host, rule, group, clip);
        nexts.set(key, next);
        const slots = rule.slots.flatMap((name) => state.slots[name] ?? []);
        const { scalars } = next;
        updates.push({ weights, averages: [], step: { rule, gradient, slots, clip }, scalars });
        commits.push(() => (state.host = next.host));
      }
    }
    return { updates, commit: () => commits.forEach((commit) => commit()) };
  }

  private next(
    previous: HostState,
    rule: Rule,
    group: ParamGroup<Options>,
    clip: Clip | undefined,
  ): NextStep {
    const host = this.advance(previous, group);
    const values = this.scalars(group, host);
    const common = [group.maximize ? -1 : 1, this.coupledWeightDecay(group)];
    if (clip?.kind === 'value') common.push(clip.limit);
    return { host, scalars: [...common, ...rule.scalars.map((name) => values[name] ?? NaN)] };
  }

  private stateOf(variable: Variable, rule: Rule, group: ParamGroup<Options>): VariableState {
    const state = this.state.get(variable) ?? { host: this.initialHost(group), slots: {} };
    for (const name of rule.slots) {
      state.slots[name] ??= tidy(() =>
        makeVariable(fill(variable.shape, this.initialSlot(name, group)), false),
      );
    }
    this.state.set(variable, state);
    return state;
  }

  private checkStates(states: ReadonlyMap<number, SavedVariableState>): void {
    const params = this.params();
    for (const [position, saved] of states) checkState(saved, params[position]);
  }

  private disposeStates(): void {
    for (const { slots } of this.state.values()) dispose(slots);
    this.state.clear();
    this.pending.clear();
  }

  private replaceStates(states: ReadonlyMap<number, SavedVariableState>): void {
    this.disposeStates();
    const params = this.params();
    for (const [position, saved] of states) {
      const variable = params[position];
      if (variable) this.state.set(variable, writeState(saved));
      else this.pending.set(position, saved);
    }
  }
}

/** The scalars of a step, and the counters once it is taken. */
interface NextStep {
  readonly host: HostState;
  readonly scalars: number[];
}

function checkGradient({ variable: { name, shape }, gradient }: VariableGradient): void {
  if (!gradient || String(gradient.shape) === String(shape)) return;
  throw new RangeError(
    `the gradient of "${name}" must have the shape [${shape}], got [${gradient.shape}]`,
  );
}
