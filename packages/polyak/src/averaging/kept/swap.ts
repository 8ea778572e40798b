import { dispose, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { isAlive } from '../../argument.ts';

/** A variable and the average that takes its place. */
export interface SwapPair {
  readonly variable: Variable;
  readonly average: Variable;
}

/** What is under the averages that are in a variable's place now. */
interface Swapped {
  /** The weights themselves. */
  readonly raw: Tensor;
  /** The averages, the one that is to be seen last. */
  readonly averages: Variable[];
}

/** One ledger for all owners of averages, so that their swaps may end in any order. */
const ledger = new WeakMap<Variable, Swapped>();

// Firefox has no Symbol.dispose yet; this is what compilers put in its place.
const disposeSymbol: typeof Symbol.dispose =
  (Symbol as { dispose?: typeof Symbol.dispose }).dispose ??
  (Symbol.for('Symbol.dispose') as typeof Symbol.dispose);

/**
 * The averages are in the model's variables until `restore()` is called, or a `using` block ends.
 * Swapping is an exchange of references: no copy, no GPU call, bit exact.
 */
export class WeightSwap implements Disposable {
  private readonly pairs: readonly SwapPair[];
  private readonly onRestore: () => void;
  private active = true;

  /** @internal */
  constructor(pairs: readonly SwapPair[], onRestore: () => void) {
    this.pairs = pairs;
    this.onRestore = onRestore;
    for (const pair of pairs) putIn(pair);
  }

  /** Puts the raw weights back; a second call does nothing. */
  restore(): void {
    if (!this.active) return;
    this.active = false;
    for (const pair of this.pairs) takeOut(pair);
    this.onRestore();
  }

  /** {@link restore}, at the end of a `using` block. */
  [disposeSymbol](): void {
    this.restore();
  }
}

/** The weights themselves, also while averages are in their place. */
export function rawWeights(variable: Variable): Tensor {
  return ledger.get(variable)?.raw ?? variable;
}

/** Throws if the averages of whomever are in the place of one of the variables. */
export function checkNotSwapped(what: string, variables: Iterable<Variable>): void {
  for (const variable of variables) {
    if (!ledger.has(variable)) continue;
    throw new Error(`${what} is not possible while averaged weights are in "${variable.name}"`);
  }
}

/** Runs `body`, then restores, whether it returns, throws, resolves or rejects. */
export function runSwapped<T>(swap: WeightSwap, body: () => T): T {
  let result: T;
  try {
    result = body();
  } catch (error) {
    swap.restore();
    throw error;
  }
  if (!isPromise(result)) {
    swap.restore();
    return result;
  }
  return Promise.resolve(result).finally(() => swap.restore()) as T;
}

function putIn({ variable, average }: SwapPair): void {
  const under = ledger.get(variable);
  if (under) saveChanges(variable, under.averages.at(-1));
  // Kept: a swap may outlive the tidy that it began in.
  else ledger.set(variable, { raw: keep(variable.clone()), averages: [] });
  ledger.get(variable)?.averages.push(average);
  variable.assign(average);
}

/** A variable that was disposed during the swap has nothing to give back; the others must not suffer from it. */
function takeOut({ variable, average }: SwapPair): void {
  const swapped = ledger.get(variable);
  if (!swapped) return;
  const { raw, averages } = swapped;
  const at = averages.lastIndexOf(average);
  const isSeen = at === averages.length - 1;
  if (isSeen) saveChanges(variable, average);
  averages.splice(at, 1);
  if (isSeen && isAlive(variable)) variable.assign(averages.at(-1) ?? raw);
  if (averages.length > 0) return;
  ledger.delete(variable);
  dispose(raw);
}

/** What has been written into the variable meanwhile belongs to the average that was in it. */
function saveChanges(variable: Variable, average: Variable | undefined): void {
  if (!average || !isAlive(variable) || !isAlive(average)) return;
  if (average.dataId !== variable.dataId) average.assign(variable);
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}
