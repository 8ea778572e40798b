import { dispose, Tensor, type TensorContainer } from '@tensorflow/tfjs-core';
import { rejection } from '../../argument.ts';

/** The input of a model: one tensor or, for multiple inputs, a list in order or a record by input name. */
export type BatchInput = Tensor | readonly Tensor[] | Readonly<Record<string, Tensor>>;

/** One batch: the input alone, a list that starts with it, or a record with the input as `xs`. */
export type Batch =
  | Tensor
  | Readonly<Record<string, Tensor>>
  | readonly [input: BatchInput, ...rest: unknown[]]
  | {
      /** The input. */
      readonly xs: BatchInput;
    };

/** The part of a `tf.data.Dataset` that {@link updateBn} uses. */
export interface DatasetLike {
  /** Starts a pass over the data; each element is a {@link Batch}. */
  iterator(): Promise<Pick<AsyncIterator<unknown>, 'next'>>;
}

/** A source of batches: one tensor, an array or other iterable, an async iterable, or a `tf.data.Dataset`. */
export type BatchLoader = Tensor | Iterable<Batch> | AsyncIterable<Batch> | DatasetLike;

/** The batches one by one. Those that a dataset made are disposed once the next one is asked for. */
export async function* batchesOf(loader: BatchLoader): AsyncGenerator {
  if (loader instanceof Tensor) {
    yield loader;
  } else if (isDataset(loader)) {
    const iterator = await loader.iterator();
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      try {
        yield next.value;
      } finally {
        dispose(next.value as TensorContainer);
      }
    }
  } else if (isIterable(loader)) {
    yield* loader;
  } else {
    throw rejection('loader', 'a tensor, an iterable of batches or a tf.data.Dataset', loader);
  }
}

/** The tensors of a batch's input, in the order of the model's inputs. */
export function inputsOf(batch: unknown, index: number, inputNames: readonly string[]): Tensor[] {
  const input = inputOf(batch);
  const inputs = asList(input, inputNames);
  if (inputs.length === inputNames.length && inputs.every(isTensor)) {
    return inputs;
  }
  const wanted = inputNames.map((name) => JSON.stringify(name)).join(', ');
  throw rejection(
    `batch ${index} of loader`,
    `x, [x, ...] or { xs, ... } with a tensor x for each input of the model, ${wanted}`,
    batch,
  );
}

function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

function inputOf(batch: unknown): unknown {
  if (batch instanceof Tensor) return batch;
  if (Array.isArray(batch)) return batch[0];
  return (batch as { xs?: unknown } | null | undefined)?.xs ?? batch;
}

function asList(input: unknown, inputNames: readonly string[]): unknown[] {
  if (input instanceof Tensor) return [input];
  if (Array.isArray(input)) return input as unknown[];
  return inputNames.map((name) => (input as Partial<Record<string, unknown>> | null)?.[name]);
}

function isDataset(loader: object): loader is DatasetLike {
  return typeof (loader as Partial<DatasetLike> | null)?.iterator === 'function';
}

function isIterable(loader: unknown): loader is Iterable<unknown> | AsyncIterable<unknown> {
  const candidate = loader as Partial<Iterable<unknown> & AsyncIterable<unknown>> | null;
  return (
    typeof candidate === 'object' &&
    (typeof candidate?.[Symbol.asyncIterator] === 'function' ||
      typeof candidate?.[Symbol.iterator] === 'function')
  );
}
