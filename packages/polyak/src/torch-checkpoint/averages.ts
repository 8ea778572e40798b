import type { Tensor } from '@tensorflow/tfjs-core';
import type { AverageProgress } from '../averaging/decay/average-rate.ts';
import type { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import type { EMAOptimizerState } from '../averaging/ema-optimizer/saved-state.ts';
import { averageName, remainderName, standIn } from '../averaging/kept/saved-averages.ts';
import type { TensorState } from '../checkpoint/state-dict.ts';
import { checkFit } from '../checkpoint/torch/state-dict.ts';
import type { FileTensors } from './file-tensors.ts';
import { settled } from './settled.ts';
import type { TorchAverage, TorchRun } from './torch-run.ts';
import { asInTorch, asSaved, type TorchWeight, type TorchWeights } from './torch-weights.ts';

/**
 * What the checkpoint has of an `EMAOptimizer`: the counters, and the averages in PyTorch's layout, which the caller
 * disposes. A weight that is not averaged has none.
 */
export function averagesToTorch(
  {
    ema,
    buffers,
    identities = [],
    averages,
    precision,
    currentStep,
    everyNSteps,
  }: EMAOptimizerState,
  decays: readonly number[],
  weights: TorchWeights,
): { info: TorchAverage[]; tensors: Record<string, Tensor> } {
  const info = averages.map(({ nAveraged, lastStep, gathered }, k): TorchAverage => {
    const { [k]: decay = NaN } = decays;
    return {
      n_averaged: nAveraged,
      decay: Number.isNaN(decay) ? null : decay,
      current_step: currentStep,
      every_n_steps: everyNSteps,
      last_step: lastStep,
      gathered,
    };
  });
  const saved = [...ema, ...buffers];
  const each = averages.length * (precision === 'extended' ? 2 : 1);
  const tensors: Record<string, Tensor> = {};
  for (let i = 0; i * each < saved.length; i++) {
    const own = saved.slice(i * each, i * each + averages.length);
    const places = weights.placesOf(identities[i], own[0]?.name ?? '');
    for (const [k, average] of own.entries()) {
      if (average.name.endsWith(standIn)) continue;
      for (const place of places) tensors[averageKey(k, place.key)] = asInTorch(average, place);
    }
  }
  return { info, tensors };
}

/** The state of an `EMAOptimizer` without that of the wrapped optimizer; its options stay its own. */
export async function averagesFromTorch(
  optimizer: EMAOptimizer,
  run: TorchRun,
  file: FileTensors,
  weights: TorchWeights,
): Promise<Omit<EMAOptimizerState, 'optimizer'>> {
  const own = await optimizer.stateDict();
  const { averages: saved } = run;
  const count = own.averages.length;
  if (saved.length !== count) {
    throw new RangeError(`averages must be ${count}, as the optimizer's, got ${saved.length}`);
  }
  const averages = own.averages.map((progress, k) => progressOf(progress, saved[k]));
  averages.forEach((_, k) => takeConstants(k, file, weights));
  const lists: Record<'ema' | 'buffers', { identity: string; states: TensorState[] }[]> = {
    ema: [],
    buffers: [],
  };
  for (const places of weights.each()) {
    const found = await averagesOf(places, count, file);
    const [{ isStatistic, variable, identity, key }] = places;
    const isDue = optimizer.isAveraged(variable);
    if (!found) {
      if (isDue && !isStatistic && run.optimizer.state[key]) throw missing(averageKey(0, key));
      continue;
    }
    if (isStatistic && !isDue) continue;
    const remainders = own.precision === 'extended' ? found.map(noRemainder) : [];
    const states = [...found, ...remainders].map((state, k) => ({
      ...state,
      name: k < count ? averageName(variable.name, k) : remainderName(variable.name, k - count),
    }));
    lists[isStatistic ? 'buffers' : 'ema'].push({ identity, states });
  }
  const { ema, buffers } = lists;
  return {
    className: own.className,
    precision: own.precision,
    ema: ema.flatMap(({ states }) => states),
    buffers: buffers.flatMap(({ states }) => states),
    identities: [...ema, ...buffers].map(({ identity }) => identity),
    averages,
    currentStep: saved[0]?.current_step ?? run.step,
    everyNSteps: own.everyNSteps,
    overwriteEveryNSteps: own.overwriteEveryNSteps,
  };
}

/** Takes the averages of what PyTorch has and this model lacks; throws unless they are what they have to be. */
export function takeConstants(k: number, file: FileTensors, { constants }: TorchWeights): void {
  const entries = constants.map((one) => ({ ...one, key: averageKey(k, one.key) }));
  const given = entries.flatMap(({ key }) => {
    const tensor = file.take(key);
    return tensor ? [[key, tensor] as const] : [];
  });
  checkFit(entries, new Map(given));
}

/** The averages of one weight, under one of its names; undefined if there are none. */
async function averagesOf(
  places: readonly TorchWeight[],
  count: number,
  file: FileTensors,
): Promise<TensorState[] | undefined> {
  const named = places.map((place) =>
    Array.from({ length: count }, (_, k) => {
      const key = averageKey(k, place.key);
      return { key, place, tensor: file.take(key) };
    }),
  );
  const found = named.find((list) => list.some(({ tensor }) => tensor));
  if (!found) return undefined;
  return settled(
    found.map(({ key, place, tensor }) => {
      if (!tensor) throw missing(key);
      return asSaved(key, key, tensor, place);
    }),
  );
}

/** The name of an average in the file. */
export function averageKey(k: number, key: string): string {
  return `averages.${k}.${key}`;
}

/** With the counters of the run. An average that PyTorch has kept is all weights. */
function progressOf(own: AverageProgress, saved: TorchAverage | undefined): AverageProgress {
  if (!saved) return own;
  const isFromZero = own.options.init === 'zero' && saved.n_averaged > 0;
  return {
    options: own.options,
    nAveraged: saved.n_averaged,
    lastStep: saved.last_step,
    gathered: saved.gathered ?? (isFromZero ? 1 : 0),
  };
}

/** PyTorch keeps averages in single precision. */
function noRemainder(state: TensorState): TensorState {
  return { ...state, values: new Float32Array(state.values.length) };
}

function missing(key: string): RangeError {
  return new RangeError(`the file must have "${key}", got none of that name`);
}
