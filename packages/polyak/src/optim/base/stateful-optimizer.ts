import type { Variable } from '@tensorflow/tfjs-core';
import { inOrderOfCreation } from '../../identity.ts';
import type { Weight } from '../../layers-model.ts';
import { assignGroups, type Assignment } from './assignment.ts';
import { GroupedOptimizer } from './grouped-optimizer.ts';
import type { CommonOptions } from './options.ts';
import { checkInitialLr } from './param-group.ts';
import { checkSavedOptions, groupsOfState, stateOfGroups } from './saved-state.ts';
import {
  checkEntry,
  type HostState,
  type LoadedEntry,
  type OptimizerState,
  type SavedEntry,
  type SlotShapes,
  type StateForm,
  type VariableState,
} from './state.ts';
import { VariableStates } from './variable-states.ts';

/** An optimizer whose state can be saved as plain data, and resumed exactly. */
export abstract class StatefulOptimizer<
  Options extends CommonOptions,
> extends GroupedOptimizer<Options> {
  private readonly states = new VariableStates();
  /** The slots and counters of each variable that has taken a step. */
  readonly state = this.states.known;

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
    // All as of now: steps may follow at once.
    const { iterations } = this;
    const className = this.getClassName();
    const entries = this.entries();
    const groups = this.paramGroups.map(({ params: _, ...options }, i) => {
      return { options: structuredClone(options), entries: entries[i] ?? [] };
    });
    // Together: if one is rejected, because the device is lost, the others are handled, too.
    const [state, skippedSteps] = await Promise.all([
      stateOfGroups(groups, this.settledHosts()),
      this.skippedSoFar(),
    ]);
    return {
      className,
      iterations,
      ...state,
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
    const isOpenAt = (i: number): boolean => this.isOpen && i === 0;
    const counts = this.paramGroups.map(({ params }, i) => (isOpenAt(i) ? null : params.length));
    const groups = groupsOfState(this.getClassName(), counts, saved);
    const options = groups.map((group, i) =>
      structuredClone(this.checkedOptions(group.options, i)),
    );
    groups.forEach(({ entries }, i) => this.checkEntries(entries, options[i]));
    const assignment = assignGroups(
      groups.map(({ entries }, i) => {
        return { entries, params: this.paramGroups[i]?.params ?? [], isOpen: isOpenAt(i) };
      }),
      trainableOf(weights),
    );
    return () => {
      this.paramGroups.forEach((group, i) => Object.assign(group, options[i]));
      this.replaceStates(assignment, saved.iterations, saved.skippedSteps);
    };
  }

  /** Frees the slots. The optimizer cannot be used afterward. */
  override dispose(): void {
    super.dispose();
    this.states.dispose();
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
    joining: readonly Variable[],
    frozen: readonly Variable[] = [],
  ): () => void {
    const [group] = this.paramGroups;
    if (!this.isOpen || !group) return () => undefined;
    const known = new Set(this.params());
    const isNew = (variable: Variable): boolean => !known.has(variable);
    const found = this.states.find(variables.filter(isNew), frozen.filter(isNew));
    const fresh = new Set([...found.entries.keys(), ...joining.filter(isNew)]);
    if (fresh.size === 0) return () => undefined;
    this.forgetDisposed();
    const { params } = group;
    const before = [...params];
    const takeBack = this.states.bind(found);
    refill(params, inOrderOfCreation([...before, ...fresh]));
    return () => {
      takeBack();
      refill(params, before);
    };
  }

  /** Frees the state of variables that have been disposed; without params, they leave their group. */
  protected forgetDisposed(): void {
    const gone = this.states.forgetDisposed();
    const [group] = this.paramGroups;
    if (!this.isOpen || !group || gone.length === 0) return;
    refill(
      group.params,
      group.params.filter((variable) => !gone.includes(variable)),
    );
  }

  /**
   * What there is of the variables of each group, and in the first one of those that have not been seen yet.
   * @internal
   */
  protected entries(): LoadedEntry[][] {
    return this.paramGroups.map(({ params }, i) => {
      return [...this.states.entriesOf(params), ...(i === 0 ? this.waiting : [])];
    });
  }

  /**
   * Loaded state of variables that have not been seen yet.
   * @internal
   */
  protected get waiting(): readonly LoadedEntry[] {
    return this.states.waiting;
  }

  /** Frees it. */
  protected dropWaiting(): void {
    this.states.dropWaiting();
  }

  protected override joined(params: readonly Variable[]): void {
    this.states.bind(this.states.findByName(params));
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

  /**
   * Throws unless what was saved of variables is whole.
   * @internal
   */
  protected checkEntries(entries: readonly SavedEntry[], options: Options = this.defaults): void {
    for (const entry of entries) checkEntry(entry, this.formOf(entry, options));
  }

  /**
   * Resumes from saved states after so many steps; variables that are new join the first group.
   * @internal
   */
  protected replaceStates(assignment: Assignment, iterations: number, skippedSteps = 0): void {
    this.dropProgress(skippedSteps);
    this.states.replace(assignment);
    const known = new Set(this.params());
    const joining = [...assignment.bound.keys()].filter((variable) => !known.has(variable));
    const [first] = this.paramGroups;
    if (first && joining.length > 0) {
      refill(first.params, inOrderOfCreation([...first.params, ...joining]));
    }
    this.iterations_ = iterations;
  }

  private formOf({ shape }: SavedEntry, options: Options): StateForm {
    const host = Object.keys(this.initialHost(options));
    return { host, slots: this.slotForms(options, shape ?? []) };
  }

  private checkedOptions(saved: Readonly<Record<string, unknown>>, i: number): Options {
    checkSavedOptions(`paramGroups[${i}]`, saved, Object.keys(this.defaults));
    const { params: _, ...own } = this.paramGroups[i] ?? { params: [] };
    const options = { ...own, ...saved } as unknown as Options;
    checkInitialLr(options);
    this.checkOptions(options);
    return options;
  }
}

/** Those that a gradient trains. */
export function trainableOf(weights: readonly Weight[]): Variable[] {
  return weights.flatMap(({ variable, isBuffer }) => (isBuffer ? [] : [variable]));
}

/** Replaces the elements of a list that others hold, too. */
function refill(list: Variable[], by: readonly Variable[]): void {
  list.splice(0, Infinity, ...by);
}
