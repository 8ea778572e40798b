import type { Variable } from '@tensorflow/tfjs-core';
import {
  bind,
  bindByNameOnly,
  bindByPosition,
  bindRest,
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
  private by: Binding['by'] | null;
  private readonly nameOf: ((i: number) => string) | undefined;

  /**
   * @param by - what has told the variables of others of the state
   * @param nameOf - what an entry is called in messages
   */
  constructor(
    entries: readonly T[] = [],
    by: Binding['by'] | null = null,
    nameOf?: (i: number) => string,
  ) {
    this.waiting = entries;
    this.by = by;
    this.nameOf = nameOf;
  }

  /** The pending parts, in the order of the state. */
  get entries(): readonly T[] {
    return this.waiting;
  }

  /**
   * Finds the parts that belong to the variables, without taking them.
   *
   * @param others - variables that match only by name or identity
   * @param inOrder - the order in which the state lists such variables
   * @throws RangeError if the match is ambiguous
   */
  find(
    variables: readonly Variable[],
    others: readonly Variable[] = [],
    inOrder: (variables: readonly Variable[]) => readonly Variable[] = inOrderOfCreation,
  ): Found<T> {
    const { waiting } = this;
    const all = [...variables, ...others];
    if (waiting.length === 0 || all.length === 0) return { by: this.by, entries: new Map() };
    if (waiting.every(({ name }) => name === '')) return this.findByPosition(variables);
    const named = this.found(all, bindByNameOnly(waiting, all, this.nameOf));
    if (named.by === 'identity' || variables.length === 0) return named;
    const rest = this.findRest(inOrder, variables, others, named);
    return { by: rest.by, entries: new Map([...named.entries, ...rest.entries]) };
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

  private found(targets: readonly Variable[], { by, pairs }: Binding, of = this.waiting): Found<T> {
    const entries = new Map<Variable, T>();
    for (const [i, k] of pairs) {
      const [entry, target] = [of[i], targets[k]];
      if (entry && target) entries.set(target, entry);
    }
    return { by: entries.size > 0 ? by : this.by, entries };
  }

  /** States without names list variables in order of appearance. */
  private findByPosition(variables: readonly Variable[]): Found<T> {
    const count = Math.min(this.waiting.length, variables.length);
    const targets = variables.slice(0, count);
    return this.found(targets, bindByPosition(this.waiting.slice(0, count), targets, this.nameOf));
  }

  /** Matches what names chosen by a program do not determine. */
  private findRest(
    inOrder: (variables: readonly Variable[]) => readonly Variable[],
    variables: readonly Variable[],
    others: readonly Variable[],
    { by, entries }: Found<T>,
  ): Found<T> {
    const bound = new Set(entries.values());
    const waiting = this.waiting.filter((entry) => !bound.has(entry));
    const free = (all: readonly Variable[]): readonly Variable[] =>
      inOrder(all).filter((variable) => !entries.has(variable));
    const how = bound.size > 0 ? by : this.by;
    if (how === null)
      return this.found(free(variables), bind(waiting, free(variables), this.nameOf));
    const targets = free(how === 'order' ? variables : [...variables, ...others]);
    const rest = bindRest(waiting, targets, how === 'order' ? how : 'made-up names');
    return { ...this.found(targets, rest, waiting), by: how };
  }
}
