import type { Optimizer, Variable } from '@tensorflow/tfjs-core';
import type { Weight } from '../../layers-model.ts';
import type { EmaAverages } from '../kept/ema-averages.ts';
import { isClosed, variablesOf } from './inner-optimizer.ts';

/** What an optimizer with averages is made of: what it steps, what it keeps, and where it is. */
export interface EmaRun {
  readonly inner: Optimizer;
  readonly averages: EmaAverages;
  readonly device: 'model' | 'cpu';
  /** The number of steps taken. */
  currentStep: number;
  /** The averages are updated after every N-th step: from the first one on or, if they are written back, with the N-th. */
  everyNSteps: number;
  /** Whether the weights take the value of the first average at each of its updates, in the same pass. */
  readonly isWrittenBack: boolean;
  /** The first average takes the weights' place after every N-th step; null: never. */
  overwriteEveryNSteps: number | null;
  /** Whether the weights to come are of a model's file, whose layers keep their names. */
  isFromFile: boolean;
}

/** The variables that are known when a state is loaded. */
export interface KnownVariables {
  readonly variables: readonly Variable[];
  /** Whether there are no others. */
  readonly isComplete: boolean;
}

/** @param weights - of the model that a state is loaded for, if that is known */
export function knownVariables(
  { inner, averages }: EmaRun,
  weights: readonly Weight[],
): KnownVariables {
  const ofModel = [...averages.weightsOfModel(), ...weights].map(({ variable }) => variable);
  const followed = averages.inOrder([]).map(({ variable }) => variable);
  const variables = new Set([...variablesOf(inner), ...followed, ...ofModel]);
  return { variables: [...variables], isComplete: isClosed(inner) && ofModel.length === 0 };
}
