import type { Optimizer } from '@tensorflow/tfjs-core';
import { rejection } from '../argument.ts';
import type { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import type { AveragedModel } from '../averaging/averaged-model/averaged-model.ts';
import type { TorchStateDictOptions } from '../checkpoint/torch/entries.ts';
import type { LayersModelLike } from '../layers-model.ts';
import type { CommonOptions } from '../optim/base/options.ts';
import type { StatefulOptimizer } from '../optim/base/stateful-optimizer.ts';
import { torchOptimizer } from './torch-optimizers.ts';

/** Options of {@link toTorchCheckpoint} and {@link fromTorchCheckpoint}. */
export interface TorchCheckpointOptions extends TorchStateDictOptions {
  /**
   * Averages that are kept outside the optimizer. They take the place of those of an `EMAOptimizer`, so the optimizer must
   * be without averages.
   * @defaultValue none
   */
  averagedModel?: AveragedModel<LayersModelLike>;
}

/** The optimizer that steps, and the averages around it. */
export interface RunParts {
  readonly base: StatefulOptimizer<CommonOptions>;
  readonly ema: EMAOptimizer | null;
}

/** Takes a run apart; throws unless PyTorch has all of it. */
export function partsOf(
  optimizer: Optimizer,
  averagedModel: TorchCheckpointOptions['averagedModel'],
): RunParts {
  const ema = isAveraging(optimizer) ? optimizer : null;
  if (ema && averagedModel) {
    throw new TypeError('averages must be an EMAOptimizer or an averagedModel, got both');
  }
  const base: unknown = ema ? ema.inner : optimizer;
  if (isAveraging(base)) {
    throw new TypeError('averages must be of one EMAOptimizer, got one in another: use decays');
  }
  if (!isStateful(base)) {
    throw rejection('optimizer', "one of Polyak's with a counterpart in PyTorch", base);
  }
  torchOptimizer(base.getClassName());
  return { base, ema };
}

/** (`instanceof` would say so of every tf.Optimizer.) */
function isAveraging(optimizer: unknown): optimizer is EMAOptimizer {
  return hasAll(optimizer, ['swapEmaWeights', 'inner']);
}

function isStateful(optimizer: unknown): optimizer is RunParts['base'] {
  return hasAll(optimizer, ['stateDict', 'applyGradients', 'paramGroups']);
}

function hasAll(optimizer: unknown, members: readonly string[]): boolean {
  if (typeof optimizer !== 'object' || optimizer === null) return false;
  return members.every((member) => member in optimizer);
}
