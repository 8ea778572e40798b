import { dispose, type Optimizer, type Tensor } from '@tensorflow/tfjs-core';
import { usableWeights } from '../checkpoint/model-state.ts';
import { saveSafetensors } from '../checkpoint/safetensors/safetensors.ts';
import { exportEntries } from '../checkpoint/torch/state-dict.ts';
import type { LayersModelLike } from '../layers-model.ts';
import type { OptimizerState } from '../optim/base/state.ts';
import { rawWeights } from '../swap-ledger.ts';
import { averagedModelToTorch } from './averaged-model.ts';
import { averagesToTorch } from './averages.ts';
import { optimizerToTorch } from './optimizer-to-torch.ts';
import { partsOf, type TorchCheckpointOptions } from './run-parts.ts';
import { writeRun } from './torch-run.ts';
import { TorchWeights } from './torch-weights.ts';

/** The two files of a checkpoint for PyTorch. */
export interface TorchCheckpoint {
  /**
   * The tensors, named and laid out as in PyTorch, as a safetensors file: `model.` and the name of a weight,
   * `optimizer.` with the name of its state after it (`optimizer.fc.weight.exp_avg`), and `averages.0.` for the first
   * average.
   */
  readonly safetensors: ReturnType<typeof Uint8Array.of>;
  /** Everything else as JSON: the options of the groups, the names of their parameters, and the counters. */
  readonly json: string;
}

/**
 * Writes a run for PyTorch, to continue exactly there: the weights, the state of the optimizer with its groups, and the
 * averages. The module `polyak_torch.py`, in the folder `python` of the package, turns it into what
 * `load_state_dict` takes: that of the model, of the optimizer in `torch.optim`, and of `AveragedModel`, timm's
 * `ModelEmaV3` or NeMo's `EMAOptimizer`.
 *
 * Slots and averages are converted like the weights. You can call it inside a swap, like `saveCheckpoint`; await it
 * before the next step. PyTorch has one count for all averages: that of the first is written. The remainders of
 * extended precision are dropped.
 *
 * @param model - a built `tf.LayersModel`
 * @param optimizer - an Adadelta, Adagrad, Adam, AdamW, Adamax, ASGD, Muon, NAdam, RAdam, RMSprop, Rprop or SGD of
 *   Polyak, or an `EMAOptimizer` around one
 * @param options - by default, names are those of the layers
 * @throws TypeError if the optimizer or a layer has no counterpart in PyTorch; RangeError if the optimizer trains weights
 *   that are not the model's
 * @example
 * ```ts
 * const { safetensors, json } = await toTorchCheckpoint(model, optimizer);
 * const files = [new Blob([safetensors]), new Blob([json])];
 * ```
 */
export async function toTorchCheckpoint(
  model: LayersModelLike,
  optimizer: Optimizer,
  options: TorchCheckpointOptions = {},
): Promise<TorchCheckpoint> {
  const { averagedModel, ...naming } = options;
  usableWeights(model);
  const weights = new TorchWeights(model, naming);
  const { base, ema } = partsOf(optimizer, averagedModel);
  const made: Record<string, Tensor> = {};
  try {
    for (const [key, tensor] of Object.entries(exportEntries(weights.entries, rawWeights))) {
      made[`model.${key}`] = tensor;
    }
    const emaState = await ema?.stateDict();
    const state = emaState ? (emaState.optimizer as OptimizerState) : await base.stateDict();
    const step = state.iterations;
    const inTorch = optimizerToTorch(state, weights, base.isOpen);
    Object.assign(made, inTorch.tensors);
    const averages =
      (emaState && averagesToTorch(emaState, ema?.decays ?? [], weights)) ??
      (averagedModel && (await averagedModelToTorch(averagedModel, step, model, weights)));
    Object.assign(made, averages?.tensors);
    const run = { step, optimizer: inTorch.info, averages: averages?.info ?? [] };
    const safetensors = await saveSafetensors(made, { format: 'pt', step: String(step) });
    return { safetensors, json: writeRun(run) };
  } finally {
    dispose(made);
  }
}
