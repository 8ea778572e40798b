import { dispose, type serialization, type Variable } from '@tensorflow/tfjs-core';
import { readTensors, type NamedTensor } from '../../checkpoint/state-dict.ts';
import { GroupedOptimizer } from './grouped-optimizer.ts';
import type { CommonOptions } from './options.ts';
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

/** An optimizer with state for each variable, which can be saved, with a model or apart, and goes on exactly. */
export abstract class StatefulOptimizer<
  Options extends CommonOptions,
> extends GroupedOptimizer<Options> {
  /** The slots and counters of each variable that has taken a step. */
  readonly state = new Map<Variable, VariableState>();

  /** Loaded state of variables that have not been seen yet, by position. */
  private pending = new Map<number, SavedVariableState>();
  /** The counters that came with a saved model, for the slots that follow. */
  private loadedHosts: HostState[] = [];

  /**
   * All that a later run needs to go on, as plain data.
   * @throws Error between the calls that make up an accumulated step
   */
  async stateDict(): Promise<OptimizerState> {
    if (this.isHalfway) {
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

  /** Takes over what {@link getWeights} gave. */
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
    (optimizer as unknown as StatefulOptimizer<CommonOptions>).loadedHosts =
      hosts as unknown as HostState[];
    return optimizer;
  }

  /** Frees the slots. */
  override dispose(): void {
    this.disposeSlots();
  }

  /** The counters of a variable before its first step. */
  protected initialHost(_options: Options): HostState {
    return { step: 0 };
  }

  /** Whether a step is under way that some calls have gone into already. */
  protected abstract get isHalfway(): boolean;

  /** Takes variables into the first group, with the state that was loaded for them. */
  protected adopt(variables: readonly Variable[]): void {
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

  private checkStates(states: ReadonlyMap<number, SavedVariableState>): void {
    const params = this.params();
    for (const [position, saved] of states) checkState(saved, params[position]);
  }

  private replaceStates(states: ReadonlyMap<number, SavedVariableState>): void {
    this.disposeSlots();
    const params = this.params();
    for (const [position, saved] of states) {
      const variable = params[position];
      if (variable) this.state.set(variable, writeState(saved));
      else this.pending.set(position, saved);
    }
  }

  private disposeSlots(): void {
    for (const { slots } of this.state.values()) dispose(slots);
    this.state.clear();
    this.pending.clear();
  }
}
