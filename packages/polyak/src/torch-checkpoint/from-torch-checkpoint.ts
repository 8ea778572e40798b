import { dispose, type Optimizer, type Tensor } from '@tensorflow/tfjs-core';
import { checkKeys } from '../argument.ts';
import { usableWeights } from '../checkpoint/model-state.ts';
import { loadSafetensors } from '../checkpoint/safetensors/safetensors.ts';
import type { TensorState } from '../checkpoint/state-dict.ts';
import { checkFit } from '../checkpoint/torch/state-dict.ts';
import { identityOf } from '../identity.ts';
import type { LayersModelLike, Weight } from '../layers-model.ts';
import { loadCheckpoint } from '../run-checkpoint.ts';
import { averagedModelFromTorch } from './averaged-model.ts';
import { averagesFromTorch } from './averages.ts';
import { FileTensors } from './file-tensors.ts';
import { optimizerFromTorch } from './optimizer-from-torch.ts';
import { partsOf, type TorchCheckpointOptions } from './run-parts.ts';
import { settled } from './settled.ts';
import type { TorchCheckpoint } from './to-torch-checkpoint.ts';
import { readRun } from './torch-run.ts';
import { asSaved, TorchWeights } from './torch-weights.ts';

/** The two files as they come from a file input or a request. */
export interface TorchCheckpointFiles extends Pick<TorchCheckpoint, 'json'> {
  /** The tensors, a safetensors file. */
  readonly safetensors: Uint8Array | ArrayBuffer;
}

/**
 * Continues a run from PyTorch, or from {@link toTorchCheckpoint}: loads the weights, the state of the optimizer with the
 * options of its groups, and the averages. The options of the averages, such as the decay, stay those of `optimizer`: no
 * state dict of PyTorch contains them.
 *
 * @param model - a built `tf.LayersModel` of the same architecture
 * @param optimizer - of the class in the checkpoint, with the same groups; an `EMAOptimizer` if there are averages. To
 *   leave averages out or to start new ones, pass its `inner`.
 * @param checkpoint - the two files, from `save` in `polyak_torch.py`
 * @param options - by default, names are those of the layers
 * @throws RangeError or TypeError that names the tensor, parameter or option that does not match; Error inside a swap;
 *   nothing is changed then
 * @example
 * ```ts
 * const safetensors = await file.arrayBuffer();
 * await fromTorchCheckpoint(model, optimizer, { safetensors, json });
 * ```
 */
export async function fromTorchCheckpoint(
  model: LayersModelLike,
  optimizer: Optimizer,
  checkpoint: TorchCheckpointFiles,
  options: TorchCheckpointOptions = {},
): Promise<void> {
  const { averagedModel, ...naming } = options;
  const all = usableWeights(model);
  const weights = new TorchWeights(model, naming);
  const { base, ema } = partsOf(optimizer, averagedModel);
  checkKeys('checkpoint', checkpoint, ['safetensors', 'json']);
  const run = readRun(checkpoint.json);
  const { tensors, metadata } = loadSafetensors(checkpoint.safetensors);
  try {
    checkSameStep(metadata['step'], run.step);
    const file = new FileTensors(tensors);
    const saved = await weightsFromTorch(all, file.takeUnder('model.'), weights);
    const inner = await optimizerFromTorch(base, run, file, weights);
    const averages = ema && (await averagesFromTorch(ema, run, file, weights));
    const averaged =
      averagedModel &&
      (await averagedModelFromTorch(averagedModel, run, file, model, weights, saved));
    if (!ema && !averagedModel && run.averages.length > 0) {
      throw new TypeError(
        'the averages in the checkpoint need an EMAOptimizer or an averagedModel',
      );
    }
    file.checkAllTaken();
    await loadCheckpoint(model, optimizer, {
      model: saved,
      identities: all.map(({ variable }) => identityOf(variable)),
      optimizer: averages ? { ...averages, optimizer: inner } : inner,
    });
    averaged?.load();
  } finally {
    dispose(tensors);
  }
}

/** In the order of the model's weights. */
function weightsFromTorch(
  all: readonly Weight[],
  given: ReadonlyMap<string, Tensor>,
  weights: TorchWeights,
): Promise<TensorState[]> {
  checkFit(weights.entries, given);
  return settled(
    all.map(({ name, variable }) => {
      const [place] = weights.placesOf(identityOf(variable), name);
      return asSaved(name, place.key, given.get(place.key) as Tensor, place);
    }),
  );
}

function checkSameStep(ofTensors: string | undefined, ofJson: number): void {
  if (ofTensors === undefined || ofTensors === String(ofJson)) return;
  throw new RangeError(
    `the two files must be of one step, got ${ofTensors} in safetensors and ${ofJson} in json`,
  );
}
