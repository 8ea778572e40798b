import type { Variable } from '@tensorflow/tfjs-core';
import {
  bind,
  bindByNameOnly,
  bindByPosition,
  inOrderOfCreation,
  type Binding,
  type VariableKey,
} from './identity.ts';

/** The matched parts of a state and their variables. */
export interface Found<T> {
  readonly by: Binding['by'] | null;
  readonly entries: ReadonlyMap<Variable, T>;
}

/** Parts of a loaded state whose variables have not been seen yet. */
export class Unbound<T extends VariableKey> {
  private waiting: readonly T[];
  private by: Binding['by'] | null = null;

  constructor(entries: readonly T[] = []) {
    this.waiting = entries;
  }

  /** The pending parts, in the order of the state. */
  get entries(): readonly T[] {
    return this.waiting;
  }

  /**
   * Finds the parts that belong to the variables, without taking them.
   *
   * @param others - variables that match only by name or identity
   * @throws RangeError if the match is ambiguous
   */
  find(variables: readonly Variable[], others: readonly Variable[] = []): Found<T> {
    const { waiting } = this;
    const all = [...variables, ...others];
    if (waiting.length === 0 || all.length === 0) return { by: this.by, entries: new Map() };
    const named = bindByNameOnly(waiting, all);
    if (named.pairs.length > 0) return this.found(all, named);
    if (variables.length === 0) return { by: this.by, entries: new Map() };
    const isNamed = waiting.some(({ name }) => name !== '');
    const targets = isNamed ? inOrderOfCreation(variables) : [...variables];
    return this.found(targets, this.bindTo(targets, isNamed));
  }

  /** Finds the parts with the name of one of the variables. */
  findByName(variables: readonly Variable[]): Found<T> {
    return { ...this.found(variables, bindByNameOnly(this.waiting, variables)), by: this.by };
  }

  /**
   * Takes the parts that were found.
   * @returns a function that puts them back
   */
  take({ by, entries }: Found<T>): () => void {
    const before = { waiting: this.waiting, by: this.by };
    const taken = new Set(entries.values());
    this.waiting = this.waiting.filter((entry) => !taken.has(entry));
    if (taken.size > 0) this.by = by;
    return () => Object.assign(this, before);
  }

  private found(targets: readonly Variable[], { by, pairs }: Binding): Found<T> {
    const entries = new Map<Variable, T>();
    for (const [i, k] of pairs) {
      const [entry, target] = [this.waiting[i], targets[k]];
      if (entry && target) entries.set(target, entry);
    }
    return { by, entries };
  }

  private bindTo(targets: readonly Variable[], isNamed: boolean): Binding {
    const { waiting } = this;
    // States without names list variables in order of appearance.
    if (!isNamed) {
      const count = Math.min(waiting.length, targets.length);
      return bindByPosition(waiting.slice(0, count), targets.slice(0, count));
    }
    if (this.by === 'name') return bindByNameOnly(waiting, targets);
    if (this.by === null) return bind(waiting, targets);
    try {
      return bind(waiting, targets);
    } catch {
      // Once a state has matched its variables, others may be new.
      return { by: 'order', pairs: [] };
    }
  }
}
