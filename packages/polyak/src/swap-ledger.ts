import type { Variable } from '@tensorflow/tfjs-core';
import { isAlive } from './alive.ts';
import { quoted } from './argument.ts';
import { pageWide } from './page-wide.ts';

/** A variable and the average that replaces it. */
export interface SwapPair {
  readonly variable: Variable;
  readonly average: Variable;
}

/**
 * One ledger for all owners of averages, so that their swaps can end in any order. For each variable, it lists the averages
 * that have replaced it, in order. Each holds the previous values; the first one holds the weights.
 */
const ledger = pageWide('swaps', () => new WeakMap<Variable, Variable[]>());

/** The variable that holds the weights, even while averages replace them. */
export function rawWeights(variable: Variable): Variable {
  return ledger.get(variable)?.[0] ?? variable;
}

/** The variable that holds an average, even while it is swapped in. */
export function holderOf(average: Variable, variable: Variable): Variable {
  const averages = ledger.get(variable) ?? [];
  const at = averages.lastIndexOf(average);
  return at < 0 ? average : (averages[at + 1] ?? variable);
}

/** Throws if any average is swapped in for one of the variables. */
export function checkNotSwapped(what: string, variables: Iterable<Variable>): void {
  for (const variable of variables) {
    if (!ledger.has(variable)) continue;
    throw new Error(
      `${what} is not possible while averaged weights are in ${quoted(variable.name)}`,
    );
  }
}

const held = pageWide('loading', () => new WeakSet<Variable>());

/** Runs the body; meanwhile no average can take the place of one of the variables. */
export async function whileHeld(
  variables: readonly Variable[],
  body: () => Promise<void>,
): Promise<void> {
  for (const variable of variables) held.add(variable);
  try {
    await body();
  } finally {
    for (const variable of variables) held.delete(variable);
  }
}

/** Throws if one of the variables is being loaded. */
export function checkNotHeld(what: string, variables: Iterable<Variable>): void {
  for (const variable of variables) {
    if (!held.has(variable)) continue;
    throw new Error(`${what} is not possible before ${quoted(variable.name)} has been loaded`);
  }
}

/** Swaps the average in. */
export function putIn({ variable, average }: SwapPair): void {
  const averages = ledger.get(variable) ?? [];
  ledger.set(variable, [...averages, average]);
  exchange(variable, average);
}

/** Swaps it out again, whatever has been swapped in since. */
export function takeOut({ variable, average }: SwapPair): void {
  exchange(holderOf(average, variable), average);
  const others = (ledger.get(variable) ?? []).filter((one) => one !== average);
  if (others.length > 0) ledger.set(variable, others);
  else ledger.delete(variable);
}

/** A variable that was disposed during the swap cannot be restored; the others still are. */
function exchange(one: Variable, other: Variable): void {
  if (!isAlive(one) || !isAlive(other)) return;
  const held = one.clone();
  one.assign(other);
  other.assign(held);
  held.dispose();
}
