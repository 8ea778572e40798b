import { dispose, type serialization, type Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed, isAlive } from '../../alive.ts';
import { brief } from '../../argument.ts';
import {
  checkNamedTensors,
  readTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import { identityOf, inOrderOfCreation, noteOrigin, stableNames } from '../../identity.ts';
import type { Weight } from '../../layers-model.ts';
import { Unbound, type Found } from '../../unbound.ts';
import { assign, assignGroups, type Assignment } from './assignment.ts';
import { GroupedOptimizer } from './grouped-optimizer.ts';
import type { CommonOptions } from './options.ts';
import { checkInitialLr } from './param-group.ts';
import { groupsOfState } from './saved-state.ts';
import { namedWeights, savedEntries, splitIterations } from './saved-weights.ts';
import {
  checkEntry,
  readState,
  writeState,
  type HostState,
  type LoadedEntry,
  type OptimizerState,
  type SavedEntry,
  type SlotShapes,
  type StateForm,
  type VariableState,
} from './state.ts';

/** An optimizer whose state can be saved, with a model or separately, and resumed exactly. */
export abstract class StatefulOptimizer<
  Options extends CommonOptions,
> extends GroupedOptimizer<Options> {
  /** The slots and counters of each variable that has taken a step. */
  readonly state = new Map<Variable, VariableState>();

  /** Loaded state of the first group, for variables that have not been seen yet. */
  private unbound = new Unbound<LoadedEntry>();
  /** The counters in files of earlier versions, for the slots that follow. */
  private loadedHosts: readonly HostState[] = [];
  /** Whether the weights will come from a model's file, which keeps the names of layers. */
  private isFromFile = false;

  /**
   * Returns everything a later run needs to resume, as plain data.
   * @throws Error between the calls of an accumulated step
   */
  async stateDict(): Promise<OptimizerState> {
    this.checkUsable();
    if (this.isHalfway) {
      throw new Error(
        'stateDict() is possible after a step, not between the calls that make it up',
      );
    }
    const settled = this.settledHosts();
    const skipped = this.skippedSoFar();
    const { iterations } = this;
    const className = this.getClassName();
    const groups = this.paramGroups.map(({ params, ...options }, i) => {
      return { options, entries: [...this.entriesOf(params), ...this.unboundOf(i)] };
    });
    const all = groups.flatMap(({ entries }) => entries);
    let position = 0;
    const paramGroups = groups.map(({ options, entries }) => ({
      ...structuredClone(options),
      params: entries.map(() => position++),
    }));
    const names = stableNames(all.map(({ name }) => name));
    const variables = all.map(({ shape, identity }, i) => ({
      name: names[i] ?? '',
      shape: shape && [...shape],
      ...(identity !== undefined && { identity }),
    }));
    const reading = Promise.all(all.map(async ({ state }) => state && readState(state)));
    // Together: if one is rejected, because the device is lost, the others are handled, too.
    const [read, hosts, skippedSteps] = await Promise.all([reading, settled, skipped]);
    const saved = all.flatMap(({ state }, i) => {
      const own = read[i];
      return state && own ? [[i, { ...own, host: { ...(hosts.get(state) ?? own.host) } }]] : [];
    });
    const state = Object.fromEntries(saved) as OptimizerState['state'];
    return {
      className,
      iterations,
      variables,
      state,
      paramGroups,
      ...(skippedSteps !== undefined && { skippedSteps }),
    };
  }

  /**
   * Resumes from a saved state, including its options. Variables are matched by name, otherwise by position; without
   * params, a variable gets its state when it is first updated. Accumulated gradients are dropped.
   * @throws if the state does not match; nothing is changed then
   */
  loadStateDict(saved: OptimizerState): void {
    this.prepareLoad(saved)();
  }

  /**
   * Like {@link loadStateDict}, with the model that the state belongs to.
   * @internal
   */
  loadFor(weights: readonly Weight[], saved: OptimizerState): void {
    this.prepareLoad(saved, weights)();
  }

  /**
   * Checks a whole state, and returns a function that loads it.
   *
   * @param weights - of the model that is trained, if it is known
   * @internal
   */
  prepareLoad(saved: OptimizerState, weights: readonly Weight[] = []): () => void {
    this.checkUsable();
    const counts = this.paramGroups.map(({ params }, i) =>
      this.isOpenAt(i) ? null : params.length,
    );
    const groups = groupsOfState(this.getClassName(), counts, saved);
    const options = groups.map((group, i) =>
      structuredClone(this.checkedOptions(group.options, i)),
    );
    groups.forEach(({ entries }, i) => {
      for (const entry of entries) checkEntry(entry, this.formOf(entry, options[i]));
    });
    const assignment = assignGroups(
      groups.map(({ entries }, i) => {
        const params = this.paramGroups[i]?.params ?? [];
        return { entries, params, isOpen: this.isOpenAt(i) };
      }),
      trainableOf(weights),
    );
    return () => {
      this.paramGroups.forEach((group, i) => Object.assign(group, options[i]));
      this.replaceStates(assignment, saved.skippedSteps);
      this.iterations_ = saved.iterations;
    };
  }

  /** The iteration count, then each variable's slots, as stored by `model.save` with `includeOptimizer`. */
  override async getWeights(): Promise<NamedTensor[]> {
    this.checkUsable();
    const settled = this.settledHosts();
    const groups = this.paramGroups.map((group, i) => ({
      usual: this.usualHost(group),
      entries: [...this.entriesOf(group.params), ...this.unboundOf(i)],
    }));
    const hosts = await settled;
    const weights = groups.flatMap(({ usual, entries }) => {
      return entries.flatMap((entry) => {
        const { state } = entry;
        const host = state && (hosts.get(state) ?? state.host);
        const named = namedWeights(entry.name, host && { ...state, host }, usual);
        for (const { tensor } of named) noteOrigin(tensor, entry.identity);
        return named;
      });
    });
    return [await this.saveIterations(), ...weights];
  }

  /**
   * Restores the result of {@link getWeights}.
   * @throws if it does not match; nothing is changed then
   */
  override async setWeights(weightValues: NamedTensor[]): Promise<void> {
    checkNamedTensors('weightValues', weightValues);
    this.prepareWeights(await readTensors(weightValues))();
  }

  /**
   * Checks the result of {@link getWeights}, and returns a function that loads it.
   * @internal
   */
  prepareWeights(
    weightValues: readonly TensorState[],
    weights: readonly Weight[] = [],
  ): () => void {
    this.checkUsable();
    const [iterations, values] = splitIterations(weightValues);
    const usual = this.usualHost(this.defaults, iterations);
    // Counters that do not follow from the number of steps are here, or in the configuration of an older file.
    const isTold = Object.keys(usual).length === 1 || iterations === 0;
    const entries = savedEntries(
      values,
      (i) => this.loadedHosts[i] ?? usual,
      (i) => isTold || this.loadedHosts[i] !== undefined,
      this.isFromFile,
    );
    for (const entry of entries) checkEntry(entry, this.formOf(entry));
    const params = this.params();
    this.checkComplete(entries, iterations);
    const others = trainableOf(weights).filter((variable) => !params.includes(variable));
    const group = { entries, params, isOpen: this.isOpen };
    const assignment = assign(group, this.isOpen ? others : []);
    return () => {
      this.isFromFile = false;
      this.replaceStates(assignment);
      this.iterations_ = iterations;
    };
  }

  override getConfig(): serialization.ConfigDict {
    const [group] = this.paramGroups;
    if (!group || this.paramGroups.length > 1) {
      throw new Error('an optimizer with several param groups is saved with stateDict()');
    }
    const { params: _, ...options } = group;
    const { accumulate, skipNonFinite } = this;
    const own = { ...options, accumulate, ...(skipNonFinite && { skipNonFinite }) };
    return own as unknown as serialization.ConfigDict;
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { hosts = [], customObjects: _, initialLr, ...options } = config;
    const optimizer = new cls(options);
    const own = optimizer as unknown as StatefulOptimizer<CommonOptions>;
    own.loadedHosts = hosts as unknown as HostState[];
    own.isFromFile = true;
    if (initialLr !== undefined) Object.assign(own.paramGroups[0] ?? {}, { initialLr });
    return optimizer;
  }

  /** Frees the slots. The optimizer cannot be used afterward. */
  override dispose(): void {
    super.dispose();
    this.disposeStates();
  }

  /**
   * Adds variables that have loaded state, and of the others those in `joining`.
   *
   * @param frozen - variables that may have been trained before
   * @throws if the owner of the loaded state is ambiguous; nothing is changed then
   * @returns a function that removes it
   * @internal
   */
  adopt(
    variables: readonly Variable[],
    joining: readonly Variable[] = [],
    frozen: readonly Variable[] = [],
  ): () => void {
    const [group] = this.paramGroups;
    if (!this.isOpen || !group) return () => undefined;
    const known = new Set(this.params());
    const isNew = (variable: Variable): boolean => !known.has(variable);
    const found = this.unbound.find(variables.filter(isNew), frozen.filter(isNew));
    const fresh = new Set([...found.entries.keys(), ...joining.filter(isNew)]);
    if (fresh.size === 0) return () => undefined;
    return this.takeIn(group.params, fresh, found);
  }

  /** Frees the state of variables that have been disposed; without params, they leave their group. */
  protected forgetDisposed(): void {
    for (const [variable, { slots }] of this.state) {
      if (isAlive(variable)) continue;
      this.state.delete(variable);
      dispose(slots);
      const { params = [] } = this.isOpen ? (this.paramGroups[0] ?? {}) : {};
      const at = params.indexOf(variable);
      if (at >= 0) params.splice(at, 1);
    }
  }

  /** Loaded state of variables that have not been seen yet. */
  protected get waiting(): readonly LoadedEntry[] {
    return this.unbound.entries;
  }

  /** Frees it. */
  protected dropWaiting(): void {
    for (const { state } of this.waiting) dispose(state?.slots ?? {});
    this.unbound = new Unbound();
  }

  protected override joined(params: readonly Variable[]): void {
    const found = this.unbound.findByName(params);
    this.unbound.take(found);
    for (const [variable, { state }] of found.entries) if (state) this.state.set(variable, state);
  }

  /** The counters of a variable before its first step. */
  protected initialHost(_options: Options): HostState {
    return { step: 0 };
  }

  /** The slots of a variable of this shape, in each combination that the options allow. */
  protected abstract slotForms(options: Options, shape: readonly number[]): readonly SlotShapes[];

  /** Whether calls have been accumulated for a step that has not been taken yet. */
  protected abstract get isHalfway(): boolean;

  /**
   * Drops what has been noted since a state: the gradients of accumulated calls, and which steps were skipped.
   * @param skippedSteps - the steps that were skipped before the state that comes
   */
  protected abstract dropProgress(skippedSteps: number): void;

  /** The counters of states whose skipped steps only the device knows, as of now. */
  protected abstract settledHosts(): Promise<ReadonlyMap<VariableState, HostState>>;

  /** The number of skipped steps as of now, if the optimizer skips any. */
  protected abstract skippedSoFar(): Promise<number | undefined>;

  private takeIn(
    params: Variable[],
    fresh: ReadonlySet<Variable>,
    found: Found<LoadedEntry>,
  ): () => void {
    this.forgetDisposed();
    const kept = [...params];
    const putBack = this.unbound.take(found);
    params.splice(0, params.length, ...inOrderOfCreation([...kept, ...fresh]));
    for (const [variable, { state }] of found.entries) if (state) this.state.set(variable, state);
    return () => {
      putBack();
      params.splice(0, params.length, ...kept);
      for (const variable of found.entries.keys()) this.state.delete(variable);
    };
  }

  /** The counters of a variable that has taken all steps, as far as they follow from the number of steps. */
  private usualHost(options: Options, iterations = this.iterations): HostState {
    return { ...this.initialHost(options), step: iterations };
  }

  private formOf({ shape }: SavedEntry, options: Options = this.defaults): StateForm {
    const host = Object.keys(this.initialHost(options));
    return { host, slots: this.slotForms(options, shape ?? []) };
  }

  private checkedOptions(saved: Readonly<Record<string, unknown>>, i: number): Options {
    const { params: _, ...own } = this.paramGroups[i] ?? { params: [] };
    const expected = Object.keys(this.defaults);
    const given = Object.keys(saved).filter((name) => name !== 'initialLr');
    const missing = expected.filter((name) => !given.includes(name));
    const unknown = given.filter((name) => !expected.includes(name));
    if (missing.length > 0 || unknown.length > 0) {
      throw new TypeError(
        `paramGroups[${i}] must have the options ${expected.join(', ')}, got ${brief(given.join(', '))}`,
      );
    }
    const options = { ...own, ...saved } as unknown as Options;
    checkInitialLr(options);
    this.checkOptions(options);
    return options;
  }

  /** Throws if steps have been taken, but their state is missing. */
  private checkComplete(entries: readonly SavedEntry[], iterations: number): void {
    const forms = this.slotForms(this.defaults, []);
    const needsSlots = forms.every((slots) => Object.keys(slots).length > 0);
    if (iterations === 0 || entries.length > 0 || !needsSlots) return;
    throw new RangeError(`weightValues must hold the slots after ${iterations} steps, got none`);
  }

  private isOpenAt(group: number): boolean {
    return this.isOpen && group === 0;
  }

  private entriesOf(params: readonly Variable[]): LoadedEntry[] {
    return params.map((variable) => {
      const state = this.state.get(variable) ?? null;
      // `tf.disposeVariables` also disposes the slots.
      if (state && !Object.values(state.slots).every(isAlive)) checkNotDisposed(variable);
      const { name, shape } = variable;
      return { name, shape, identity: identityOf(variable), state };
    });
  }

  private unboundOf(group: number): readonly LoadedEntry[] {
    return group === 0 ? this.waiting : [];
  }

  private replaceStates({ bound, unbound }: Assignment, skippedSteps = 0): void {
    this.disposeStates();
    this.dropProgress(skippedSteps);
    const known = new Set(this.params());
    const joining = [...bound.keys()].filter((variable) => !known.has(variable));
    const [first] = this.paramGroups;
    if (first && joining.length > 0) {
      first.params.splice(0, Infinity, ...inOrderOfCreation([...first.params, ...joining]));
    }
    for (const [variable, { state }] of bound) {
      if (state) this.state.set(variable, writeState(state));
    }
    this.unbound = new Unbound(
      unbound.map((entry) => ({ ...entry, state: entry.state && writeState(entry.state) })),
    );
  }

  private disposeStates(): void {
    for (const { slots } of this.state.values()) dispose(slots);
    this.state.clear();
    this.dropWaiting();
  }
}

function trainableOf(weights: readonly Weight[]): Variable[] {
  return weights.flatMap(({ variable, isBuffer }) => (isBuffer ? [] : [variable]));
}
