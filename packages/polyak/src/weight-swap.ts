/// <reference lib="esnext.disposable" preserve="true" />
import { checkBoolean } from './argument.ts';
import { refuseCapture } from './capture/host-calls.ts';
import { isPromise } from './is-promise.ts';
import { checkOptionNames } from './options.ts';
import { checkNotHeld, putIn, takeOut, type SwapPair } from './swap-ledger.ts';

// Firefox has no Symbol.dispose yet; this is what compilers put in its place.
const disposeSymbol: typeof Symbol.dispose =
  (Symbol as { dispose?: typeof Symbol.dispose }).dispose ??
  (Symbol.for('Symbol.dispose') as typeof Symbol.dispose);

/**
 * The averages are in the model's variables until you call `restore()`, or the `using` block ends.
 * Swapping exchanges references: no copies, no GPU calls, bit-exact.
 */
export class WeightSwap implements Disposable {
  /** Null once the raw weights are back. */
  private end: (() => void) | null;

  private constructor(end: () => void) {
    this.end = end;
  }

  /**
   * Puts the averages in.
   * @internal
   */
  static begin(pairs: readonly SwapPair[], onRestore: () => void): WeightSwap {
    checkNotHeld(
      'a swap',
      pairs.map(({ variable }) => variable),
    );
    refuseCapture('it swaps averages in (swap around it)');
    for (const pair of pairs) putIn(pair);
    return new WeightSwap(() => {
      for (const pair of pairs) takeOut(pair);
      onRestore();
    });
  }

  /** Restores the raw weights; a second call does nothing. */
  restore(): void {
    const { end } = this;
    this.end = null;
    end?.();
  }

  /** {@link restore}, at the end of a `using` block. */
  [disposeSymbol](): void {
    this.restore();
  }
}

/** Options of a swap. */
export interface SwapChoice {
  /**
   * Whether to swap at all; `false` runs the body with the raw weights.
   * @defaultValue `true`
   */
  enabled?: boolean;
}

/** Throws unless there is a function, or nothing, and options by the names that there are. */
export function checkSwapArguments(
  what: string,
  body: unknown,
  options: object,
  names: readonly string[],
): void {
  if (body !== undefined && typeof body !== 'function') {
    throw new TypeError(`the body of ${what} must be a function, and options come after it`);
  }
  checkOptionNames(what, options, names);
  const { enabled } = options as { readonly enabled?: unknown };
  if (enabled !== undefined) checkBoolean('enabled', enabled);
}

/** For `enabled: false`: the weights stay as they are. */
export function withoutSwap<T>(body: (() => T) | undefined): WeightSwap | T {
  return body ? body() : WeightSwap.begin([], () => undefined);
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
