import type { Variable } from '@tensorflow/tfjs-core';
import {
  bindByNameOnly,
  bindByPosition,
  bindMadeUp,
  inOrderOfCreation,
  type Binding,
  type VariableKey,
} from './identity.ts';

/** The matched parts of a state and their variables. */
export interface Found<T> {
  readonly entries: ReadonlyMap<Variable, T>;
  /** What has told the first of them; null if nothing has been found. */
  readonly by: Binding['by'] | null;
}

/** Parts of a loaded state whose variables have not been seen yet. */
export class Unbound<T extends VariableKey> {
  private waiting: readonly T[];
  private by: Binding['by'] | null;
  private readonly nameOf: ((i: number) => string) | undefined;

  /**
   * @param by - what has told others of the state, if any were found
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
   * Finds what belongs to some of the variables; nothing is taken yet. A name that a program gave finds its own only, and a
   * name that tfjs made up finds what may be its own by order.
   *
   * @param frozen - variables that may have been trained before
   * @param inOrder - the order in which the state has such variables
   * @throws RangeError if it cannot be told
   */
  find(
    variables: readonly Variable[],
    frozen: readonly Variable[] = [],
    inOrder: (variables: readonly Variable[]) => readonly Variable[] = inOrderOfCreation,
  ): Found<T> {
    const { waiting } = this;
    const all = [...variables, ...frozen];
    if (waiting.length === 0 || all.length === 0) return this.nothing;
    if (waiting.every(({ name }) => name === '')) return this.findByPosition(variables);
    const named = this.found(all, bindByNameOnly(waiting, all, this.nameOf));
    // What is not among the very variables that were saved is new.
    if (named.by === 'identity') return named;
    const bound = new Set(named.entries.values());
    const rest = waiting.filter((entry) => !bound.has(entry));
    const targets = inOrder(all).filter((variable) => !named.entries.has(variable));
    const isTrained = (k: number): boolean => variables.includes(targets[k] as Variable);
    const binding = bindMadeUp(rest, targets, isTrained, named.by === null ? 'all' : 'what fits');
    const found = this.found(targets, binding, rest);
    return { by: found.by, entries: new Map([...named.entries, ...found.entries]) };
  }

  /** Finds the parts with the name of one of the variables. */
  findByName(variables: readonly Variable[]): Found<T> {
    return this.found(variables, bindByNameOnly(this.waiting, variables));
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

  private get nothing(): Found<T> {
    return { entries: new Map(), by: this.by };
  }

  private found(targets: readonly Variable[], { by, pairs }: Binding, of = this.waiting): Found<T> {
    const entries = new Map<Variable, T>();
    for (const [i, k] of pairs) {
      const [entry, target] = [of[i], targets[k]];
      if (entry && target) entries.set(target, entry);
    }
    if (entries.size === 0) return { entries, by: this.by };
    return { entries, by: by === 'identity' ? by : (this.by ?? by) };
  }

  /** States without names list variables in order of appearance. */
  private findByPosition(variables: readonly Variable[]): Found<T> {
    const count = Math.min(this.waiting.length, variables.length);
    const targets = variables.slice(0, count);
    const binding = bindByPosition(this.waiting.slice(0, count), targets, this.nameOf);
    return this.found(targets, binding);
  }
}
