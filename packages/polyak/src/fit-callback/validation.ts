import { dispose, type Optimizer, type Scalar, type Tensor } from '@tensorflow/tfjs-core';
import { rejection } from '../argument.ts';
import type { LayersModelLike } from '../layers-model.ts';
import type { DatasetLike } from '../averaging/batch-norm/batches.ts';

/** The part of a compiled `tf.LayersModel` that an `EmaCallback` uses. Structural, so that core-only programs do not load layers. */
export interface CompiledModelLike extends LayersModelLike {
  /** The optimizer it was compiled with. */
  readonly optimizer: Optimizer;
  /** The names of the results of `evaluate`: the loss, then the metrics. */
  readonly metricsNames: readonly string[];
  /** Stops training after the epoch if set. */
  stopTraining: boolean;
  /** The loss and the metrics on tensors. */
  evaluate(
    x: Tensor | Tensor[],
    y: Tensor | Tensor[],
    options?: { batchSize?: number },
  ): Scalar | Scalar[];
  /** The loss and the metrics on a `tf.data.Dataset`. */
  evaluateDataset(dataset: DatasetLike, options?: { batches?: number }): Promise<Scalar | Scalar[]>;
}

/** Inputs and targets, each a list if the model has more than one; or a `tf.data.Dataset` of batches `{ xs, ys }`. */
export type ValidationData = readonly [x: Tensor | Tensor[], y: Tensor | Tensor[]] | DatasetLike;

/** How much of the validation data is evaluated at once, or at all. */
export interface ValidationOptions {
  batchSize?: number | undefined;
  validationBatches?: number | undefined;
}

/** Throws unless `data` is valid for {@link evaluate}. */
export function checkValidationData(data: unknown): asserts data is ValidationData {
  const isPair = Array.isArray(data) && data.length === 2;
  if (isPair || isDataset(data as ValidationData | null)) return;
  const given = Array.isArray(data) ? `${data.length} items` : data;
  throw rejection('validationData', '[x, y] or a tf.data.Dataset', given);
}

/** The model's loss and metrics on the data, as scalars in the order of its `metricsNames`. */
export async function evaluate(
  model: CompiledModelLike,
  data: ValidationData,
  { batchSize = 32, validationBatches }: ValidationOptions,
): Promise<Scalar[]> {
  const scores = isDataset(data)
    ? await model.evaluateDataset(
        data,
        validationBatches === undefined ? {} : { batches: validationBatches },
      )
    : model.evaluate(data[0], data[1], { batchSize });
  // With multiple outputs, tfjs first returns the unnamed partial sums of the total loss.
  const all = [scores].flat();
  const named = all.slice(-model.metricsNames.length);
  dispose(all.slice(0, -named.length));
  return named;
}

/** The numbers in the scalars, which are disposed. */
export async function readScalars(scalars: readonly Scalar[]): Promise<number[]> {
  try {
    return await Promise.all(scalars.map(async (scalar) => (await scalar.data())[0] ?? NaN));
  } finally {
    dispose([...scalars]);
  }
}

/** As named by `fit`: duplicates are numbered. */
export function logNames(metricsNames: readonly string[]): string[] {
  const countIn = (names: readonly string[], name: string): number =>
    names.filter((other) => other === name).length;
  return metricsNames.map((name, i) =>
    countIn(metricsNames, name) > 1 ? `${name}_${countIn(metricsNames.slice(0, i), name)}` : name,
  );
}

function isDataset(data: ValidationData | null): data is DatasetLike {
  return typeof (data as Partial<DatasetLike> | null)?.iterator === 'function';
}
