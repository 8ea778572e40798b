import { dispose, type Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed, isAlive } from '../../alive.ts';
import { identityOf } from '../../identity.ts';
import { Unbound, type Found } from '../../unbound.ts';
import type { Assignment } from './assignment.ts';
import { writeState, type LoadedEntry, type VariableState } from './state.ts';

/** The state of each variable, and loaded state that waits for its variable. */
export class VariableStates {
  /** The slots and counters of each variable that has taken a step. */
  readonly known = new Map<Variable, VariableState>();
  private unbound = new Unbound<LoadedEntry>();

  /** Loaded state of variables that have not been seen yet. */
  get waiting(): readonly LoadedEntry[] {
    return this.unbound.entries;
  }

  /** What there is of these variables. */
  entriesOf(variables: readonly Variable[]): LoadedEntry[] {
    return variables.map((variable) => {
      const state = this.known.get(variable) ?? null;
      // `tf.disposeVariables` also disposes the slots.
      if (state && !Object.values(state.slots).every(isAlive)) checkNotDisposed(variable);
      const { name, shape } = variable;
      return { name, shape, identity: identityOf(variable), state };
    });
  }

  /**
   * The state that waits for some of the variables.
   *
   * @param frozen - variables that may have been trained before
   * @throws RangeError if that is ambiguous
   */
  find(variables: readonly Variable[], frozen: readonly Variable[]): Found<LoadedEntry> {
    return this.unbound.find(variables, frozen);
  }

  /** The same, by name alone. */
  findByName(variables: readonly Variable[]): Found<LoadedEntry> {
    return this.unbound.findByName(variables);
  }

  /**
   * Gives the variables what was found for them.
   * @returns a function that takes it back
   */
  bind(found: Found<LoadedEntry>): () => void {
    const putBack = this.unbound.take(found);
    for (const [variable, { state }] of found.entries) if (state) this.known.set(variable, state);
    return () => {
      putBack();
      for (const variable of found.entries.keys()) this.known.delete(variable);
    };
  }

  /** Replaces everything by saved states. */
  replace({ bound, unbound }: Assignment): void {
    this.dispose();
    for (const [variable, { state }] of bound) {
      if (state) this.known.set(variable, writeState(state));
    }
    this.unbound = new Unbound(
      unbound.map((entry) => ({ ...entry, state: entry.state && writeState(entry.state) })),
    );
  }

  /**
   * Frees the state of variables that have been disposed.
   * @returns these variables
   */
  forgetDisposed(): Variable[] {
    const gone = [...this.known.keys()].filter((variable) => !isAlive(variable));
    for (const variable of gone) {
      dispose(this.known.get(variable)?.slots ?? {});
      this.known.delete(variable);
    }
    return gone;
  }

  /** Frees what waits for its variable. */
  dropWaiting(): void {
    for (const { state } of this.waiting) dispose(state?.slots ?? {});
    this.unbound = new Unbound();
  }

  dispose(): void {
    for (const { slots } of this.known.values()) dispose(slots);
    this.known.clear();
    this.dropWaiting();
  }
}
