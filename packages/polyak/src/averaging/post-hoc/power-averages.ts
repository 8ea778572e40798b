import { dispose, keep, type Variable } from '@tensorflow/tfjs-core';
import {
  readTensors,
  writeTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import { applyUpdates } from '../../update/apply.ts';
import { makeRate, type Rate } from '../decay/decay.ts';
import { averageVariable } from '../kept/average-variable.ts';
import { rawWeights } from '../../swap-ledger.ts';
import type { PostHocSnapshot } from './snapshots/snapshots.ts';
import type { ModelWeights } from '../kept/model-weights.ts';

/** The power-function averages that are kept while a model trains: of each weight one for each width. */
export class PowerAverages {
  /** The step of the last update; 0 before the first. */
  updatedStep = 0;

  private readonly weights: ModelWeights;
  private readonly sigmaRels: readonly number[];
  private readonly rates: readonly Rate[];
  private readonly averages: readonly (readonly Variable[])[];

  constructor(weights: ModelWeights, sigmaRels: readonly number[]) {
    this.weights = weights;
    this.sigmaRels = sigmaRels;
    this.rates = sigmaRels.map((sigmaRel) => makeRate({ sigmaRel }, 0));
    this.averages = weights.averaged.map((variable) =>
      sigmaRels.map(() => averageVariable(variable.name, variable)),
    );
  }

  /** Takes in the weights as they are after so many steps. */
  update(step: number): void {
    const interval = step - this.updatedStep;
    const scalars = this.rates.map((rate) => rate({ nAveraged: 0, step, interval }));
    applyUpdates(
      this.weights.averaged.map((weights, i) => ({
        weights,
        averages: this.averages[i] ?? [],
        scalars,
      })),
    );
    this.updatedStep = step;
  }

  /** Begins to read everything back, as it is now. */
  async read(step: number): Promise<PostHocSnapshot> {
    const { updatedStep, weights, sigmaRels } = this;
    // Both under the names of the weights.
    const averagesOf = (k: number): NamedTensor[] =>
      weights.averaged.flatMap(({ name }, i) => {
        const tensor = this.averages[i]?.[k];
        return tensor ? [{ name, tensor }] : [];
      });
    const [buffers, averages] = await Promise.all([
      readReferences(weights.buffers.map((one) => ({ name: one.name, tensor: rawWeights(one) }))),
      Promise.all(sigmaRels.map((_, k) => readReferences(averagesOf(k)))),
    ]);
    return { step, updatedStep, sigmaRels, averages, buffers };
  }

  /** Resumes from a snapshot. */
  load({ updatedStep, averages }: PostHocSnapshot): void {
    averages.forEach((states, k) => {
      writeTensors(states).forEach(({ tensor }, i) => {
        this.averages[i]?.[k]?.assign(tensor);
        tensor.dispose();
      });
    });
    this.updatedStep = updatedStep;
  }

  dispose(): void {
    for (const averages of this.averages) dispose([...averages]);
  }
}

/** By reference: an average that moves on meanwhile does so in a buffer of its own. */
async function readReferences(tensors: readonly NamedTensor[]): Promise<TensorState[]> {
  const references = tensors.map(({ name, tensor }) => ({ name, tensor: keep(tensor.clone()) }));
  try {
    return await readTensors(references);
  } finally {
    dispose(references.map(({ tensor }) => tensor));
  }
}
