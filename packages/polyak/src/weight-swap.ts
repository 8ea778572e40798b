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
  private readonly pairs: readonly SwapPair[];
  private readonly onRestore: () => void;
  private active = true;

  /** @internal */
  constructor(pairs: readonly SwapPair[], onRestore: () => void) {
    checkNotHeld(
      'a swap',
      pairs.map(({ variable }) => variable),
    );
    refuseCapture('it swaps averages in (swap around it)');
    this.pairs = pairs;
    this.onRestore = onRestore;
    for (const pair of pairs) putIn(pair);
  }

  /** Restores the raw weights; a second call does nothing. */
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
  return body ? body() : new WeightSwap([], () => undefined);
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
