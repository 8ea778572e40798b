import type { Variable } from '@tensorflow/tfjs-core';
import type { Update } from '../../update/update.ts';

/** What goes along with a step, in its pass: averages of the weights that it moves. */
export interface Rider {
  /** Gets the step's updates and the variables that it moves, and gives the updates to run. */
  extend(updates: Update[], stepped: readonly Variable[]): Update[];
  /** Called once they have run. */
  taken(): void;
}

/** A step with nothing beside it. */
export const alone: Rider = { extend: (updates) => updates, taken: () => undefined };
