import { dispose, variable as makeVariable, type Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed, isAlive } from '../../alive.ts';
import { rawWeights, type SwapPair } from '../../swap-ledger.ts';
import { applyUpdates } from '../../update/apply.ts';
import type { VariableState } from '../base/state.ts';
import type { SequenceState } from './sequences.ts';

/**
 * Computes x of each variable that has taken a step, in new tensors: in one pass, by the kernel that also updates averages,
 * from z toward y and beyond it.
 *
 * @throws Error if a variable is disposed
 */
export function computeAverages(states: ReadonlyMap<Variable, VariableState>): SwapPair[] {
  const stepped = [...states].flatMap(([variable, { host, slots }]) => {
    const { z } = slots;
    return z ? [{ variable, z, host: host as SequenceState }] : [];
  });
  for (const { variable, z } of stepped) {
    // `tf.disposeVariables` also disposes the slots.
    if (!isAlive(variable) || !isAlive(z)) checkNotDisposed(variable);
  }
  const pairs = stepped.map(({ variable, z }) => ({ variable, average: makeVariable(z, false) }));
  try {
    applyUpdates(
      pairs.map(({ variable, average }, i) => ({
        weights: rawWeights(variable),
        averages: [average],
        // 1/β
        scalars: [1 + (stepped[i]?.host.extrapolation ?? NaN)],
      })),
    );
  } catch (error) {
    freeAverages(pairs);
    throw error;
  }
  return pairs;
}

export function freeAverages(pairs: readonly SwapPair[]): void {
  dispose(pairs.map(({ average }) => average));
}
