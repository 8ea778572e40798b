import type { Tensor } from '@tensorflow/tfjs-core';
import type { AveragedModel } from '../averaging/averaged-model/averaged-model.ts';
import { pairSaved } from '../checkpoint/pair-weights.ts';
import type { TensorState } from '../checkpoint/state-dict.ts';
import { identityOf } from '../identity.ts';
import { weightsOf, type LayersModelLike } from '../layers-model.ts';
import { averageKey, takeConstants } from './averages.ts';
import type { FileTensors } from './file-tensors.ts';
import { settled } from './settled.ts';
import type { TorchAverage, TorchRun } from './torch-run.ts';
import { asInTorch, asSaved, type TorchWeight, type TorchWeights } from './torch-weights.ts';

type Averaged = AveragedModel<LayersModelLike>;

/** What the checkpoint has of an `AveragedModel`; the caller disposes the tensors. */
export async function averagedModelToTorch(
  averagedModel: Averaged,
  step: number,
  model: LayersModelLike,
  weights: TorchWeights,
): Promise<{ info: TorchAverage[]; tensors: Record<string, Tensor> }> {
  const { nAveraged, weights: saved } = await averagedModel.stateDict();
  const tensors = placesIn(model, weights, saved).flatMap(({ places, state }) =>
    places.map((place) => [averageKey(0, place.key), asInTorch(state, place)] as const),
  );
  return {
    info: [
      {
        n_averaged: nAveraged,
        decay: null,
        current_step: step,
        every_n_steps: 1,
        last_step: step,
        gathered: null,
      },
    ],
    tensors: Object.fromEntries(tensors),
  };
}

/**
 * Checks what the checkpoint has of the averages, and returns what loads it.
 *
 * @param current - the weights of the checkpoint, which stand in for averages of what is not trained
 */
export async function averagedModelFromTorch(
  averagedModel: Averaged,
  { averages: [average, ...others] }: TorchRun,
  file: FileTensors,
  model: LayersModelLike,
  weights: TorchWeights,
  current: readonly TensorState[],
): Promise<{ load: () => void }> {
  if (!average || others.length > 0) {
    throw new RangeError(
      `averages must be 1 for an averagedModel, got ${average ? others.length + 1 : 0}`,
    );
  }
  takeConstants(0, file, weights);
  const own = await averagedModel.stateDict();
  const states = await settled(
    placesIn(model, weights, own.weights).map(async ({ places, state }, i) => {
      const taken = places.map(({ key }) => file.take(averageKey(0, key)));
      const [place] = places;
      const [tensor] = taken;
      if (tensor) return asSaved(state.name, averageKey(0, place.key), tensor, place);
      const weight = current[i];
      if (weight && !place.isTrained) return { ...weight, name: state.name };
      throw new RangeError(
        `the file must have "${averageKey(0, place.key)}", got none of that name`,
      );
    }),
  );
  return {
    load: () => averagedModel.loadStateDict({ nAveraged: average.n_averaged, weights: states }),
  };
}

/** The places of each of the averages, in the order of the model. */
function placesIn(
  model: LayersModelLike,
  weights: TorchWeights,
  saved: readonly TensorState[],
): { places: readonly [TorchWeight, ...TorchWeight[]]; state: TensorState }[] {
  const own = weightsOf(model).map(({ name, variable }) => {
    const { dtype, shape } = variable;
    return { name, dtype, shape, places: weights.placesOf(identityOf(variable), name) };
  });
  const words = { demand: 'averagedModel must be of the model', target: 'weight' };
  return pairSaved(own, saved, words).map((state, i) => ({
    places: (own[i] as (typeof own)[number]).places,
    state,
  }));
}
