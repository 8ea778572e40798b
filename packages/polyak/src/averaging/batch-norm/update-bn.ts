import { tidy, type Tensor } from '@tensorflow/tfjs-core';
import { checkBoolean, rejection } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import { assertUsable } from '../../update/apply.ts';
import { isLayersModel, type LayersModelLike } from '../../layers-model.ts';
import { batchesOf, inputsOf, type BatchLoader } from './batches.ts';
import { batchNormalizations, CumulativeStatistics, isBuilt } from './statistics.ts';

/** Options of {@link updateBn}. */
export interface UpdateBnOptions {
  /**
   * Whether the moving variance is the mean of the unbiased batch variances, n / (n - 1) times the biased ones for n
   * values per channel, as in torch. If false, it is the mean of the biased ones, which tfjs itself averages during
   * training.
   * @defaultValue `true`
   */
  unbiased?: boolean;
}

interface Forward {
  readonly inputs: readonly { readonly name: string }[];
  readonly inputNames: readonly string[];
  apply(inputs: Tensor[], kwargs: { training: true }): unknown;
}

/**
 * Recomputes the moving mean and variance of all batch normalization layers of a model, including nested models, as the
 * equal mean over the batches of a loader, so that they match averaged weights. The semantics are those of
 * `torch.optim.swa_utils.update_bn`.
 *
 * Batches run forward in training mode: normalized by their own statistics, and with dropout. Only the statistics
 * change. If the model has no batch normalization, nothing happens, and the loader is not read.
 *
 * The caller disposes batches, except those created by a `tf.data.Dataset`, which are disposed here.
 *
 * @param loader - one tensor, an iterable or async iterable of batches, or a `tf.data.Dataset`; each batch is an input
 *   `x`, a list `[x, ...]` or a record `{ xs, ... }`. For a model with multiple inputs, `x` is a list or a record by
 *   input name.
 * @param model - a `tf.LayersModel`, or an `AveragedModel` of one
 * @param options - by default, variances are unbiased
 * @throws if the loader has no batches or a batch does not fit the model, and errors of the loader; WebGPUUpdateError if the
 *   device is lost; the statistics are unchanged then
 *
 * @example
 * ```ts
 * const averaged = new AveragedModel(model);
 * // ... train, and averaged.updateParameters(model)
 * await updateBn(dataset.batch(128), averaged);
 * averaged.module.predict(x);
 * ```
 */
export async function updateBn(
  loader: BatchLoader,
  model: LayersModelLike | { readonly module: LayersModelLike; join?(): Promise<void> },
  options: UpdateBnOptions = {},
): Promise<void> {
  checkOptionNames('updateBn', options, ['unbiased']);
  const { unbiased = true } = options;
  checkBoolean('unbiased', unbiased);
  const target = isLayersModel(model) ? model : (model as Partial<typeof model> | null)?.module;
  if (!isLayersModel(target)) {
    throw rejection('model', 'a tf.LayersModel or an AveragedModel of one', model);
  }
  if ('join' in model) await model.join();
  const forward = target as unknown as Forward;
  // What is not built in a model that has its inputs is only listed, and never runs.
  const layers = batchNormalizations(target).filter(
    (layer) => isBuilt(layer) || forward.inputs.length === 0,
  );
  if (layers.length === 0) return;

  const statistics = layers.map((layer) => new CumulativeStatistics(layer, unbiased));
  try {
    await takeIn(loader, forward, statistics);
  } catch (error) {
    for (const each of statistics) each.restore();
    throw error;
  } finally {
    for (const each of statistics) each.dispose();
  }
}

async function takeIn(
  loader: BatchLoader,
  model: Forward,
  statistics: readonly CumulativeStatistics[],
): Promise<void> {
  // A Sequential has no inputNames before it is built, which its first call does.
  const names = model.inputs.map(({ name }, i) => model.inputNames[i] ?? name);
  let count = 0;
  for await (const batch of batchesOf(loader)) {
    const inputs = inputsOf(batch, count, names);
    const forward = (): void => {
      tidy(() => {
        model.apply(inputs, { training: true });
      });
    };
    statistics.reduceRight((next, each) => () => each.during(next), forward)();
    assertUsable();
    count++;
  }
  if (count === 0) throw new RangeError('loader must have at least one batch, got none');
}
