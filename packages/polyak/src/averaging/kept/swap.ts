import type { Variable } from '@tensorflow/tfjs-core';

/** The weights and the average that take each other's place. */
export interface SwapPair {
  readonly variable: Variable;
  readonly average: Variable;
}

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
    exchange(pairs);
  }

  /** Puts the raw weights back; a second call does nothing. */
  restore(): void {
    if (!this.active) return;
    this.active = false;
    exchange(this.pairs);
    this.onRestore();
  }

  /** {@link restore}, at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.restore();
  }
}

/** A variable that was disposed during the swap has nothing to give back; the others must not suffer from it. */
function exchange(pairs: readonly SwapPair[]): void {
  for (const { variable, average } of pairs) {
    if (variable.isDisposed || average.isDisposed) continue;
    const held = variable.clone();
    variable.assign(average);
    average.assign(held);
    held.dispose();
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

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}
