import { ones, Tensor, tidy, Variable, zeros } from '@tensorflow/tfjs-core';
import { brief, quoted, rejection } from '../../argument.ts';
import type { LayersModelLike } from '../../layers-model.ts';
import type { SafetensorsContents } from '../safetensors/safetensors.ts';
import { torchEntries, type TorchEntry, type TorchStateDictOptions } from './entries.ts';
import type { TorchTensor } from './tensors.ts';
import { fromTorch, toTorch } from './layout.ts';

/**
 * Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of
 * PyTorch. Supports Dense, the convolutions (also transposed, depthwise and separable), BatchNormalization,
 * LayerNormalization, Embedding, PReLU, SimpleRNN, LSTM, Bidirectional of these two and TimeDistributed of Dense, also in
 * nested models.
 *
 * PyTorch flattens feature maps channels first, so the features of a Dense, PReLU or normalization after a Flatten are
 * reordered accordingly. If a layer has only one of `gamma` and `beta`, a missing `gamma` is written as ones and a missing
 * `beta` as zeros, and so is the second bias of PyTorch's recurrent layers; `num_batches_tracked`, which tfjs does not
 * count, is written as 0.
 *
 * @param model - a built `tf.LayersModel`
 * @param options - by default, names are those of the layers
 * @returns new tensors by name; the caller disposes them
 * @throws if any other layer has weights, if a layer with weights comes after something that the order of features cannot
 * be followed through, or if two tensors would have the same name
 *
 * @example
 * ```ts
 * const stateDict = toTorchStateDict(model, { names: { dense_Dense1: 'fc1' } });
 * const bytes = await saveSafetensors(stateDict);
 * tf.dispose(stateDict);
 * ```
 */
export function toTorchStateDict(
  model: LayersModelLike,
  options: TorchStateDictOptions = {},
): Record<string, Tensor> {
  return exportEntries(torchEntries(model, options), (variable) => variable);
}

/** New tensors by name; `valueOf` says where the values of a weight are. */
export function exportEntries(
  entries: readonly TorchEntry[],
  valueOf: (variable: Variable) => Tensor,
): Record<string, Tensor> {
  return tidy(() =>
    Object.fromEntries(entries.map(({ key, tensor }) => [key, exportedTensor(tensor, valueOf)])),
  );
}

/**
 * Loads a PyTorch state dict into a model: the inverse of {@link toTorchStateDict}, with the same options.
 * `num_batches_tracked` may be missing, and so may the ones or zeros for what a layer lacks.
 *
 * @param stateDict - float32 tensors by name, or the result of `loadSafetensors`; the caller disposes them
 * @param model - a built `tf.LayersModel`
 * @param options - by default, names are those of the layers
 * @throws if tensors are missing, unexpected, or have a wrong shape or dtype, or if a layer lacks a `gamma`, `beta` or second
 * bias that is not all ones or zeros; the error lists all of them, and no weight is changed
 *
 * @example
 * ```ts
 * const contents = loadSafetensors(await file.arrayBuffer());
 * fromTorchStateDict(contents, model);
 * tf.dispose(contents.tensors);
 * ```
 */
export function fromTorchStateDict(
  stateDict: Readonly<Record<string, Tensor>> | SafetensorsContents,
  model: LayersModelLike,
  options: TorchStateDictOptions = {},
): void {
  const entries = torchEntries(model, options);
  const given = tensorsOf(stateDict);
  checkFit(entries, given);
  tidy(() => {
    const loaded = entries.flatMap(({ key, tensor: { source, layout } }) => {
      const tensor = given.get(key);
      return tensor && source instanceof Variable
        ? [{ variable: source, value: fromTorch(tensor, layout) }]
        : [];
    });
    for (const { variable, value } of loaded) variable.assign(value);
  });
}

function exportedTensor(
  { source, layout, dtype }: TorchTensor,
  valueOf: (variable: Variable) => Tensor,
): Tensor {
  if (source instanceof Variable) return toTorch(valueOf(source), layout);
  const shape = [...layout.torchShape];
  return source.value === 0 ? zeros(shape, dtype) : ones(shape, dtype);
}

function tensorsOf(stateDict: unknown): ReadonlyMap<string, Tensor> {
  if (!isRecord(stateDict)) throw rejection('stateDict', 'a record of tensors', stateDict);
  const { tensors } = stateDict;
  const isFile = isRecord(tensors) && !(tensors instanceof Tensor);
  return new Map(
    Object.entries(isFile ? tensors : stateDict).map(([key, value]) => {
      if (!(value instanceof Tensor)) throw rejection(quoted(key), 'a tensor', value);
      if (value.isDisposed) throw new Error(`${quoted(key)} is disposed`);
      return [key, value];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Throws one error that lists all that does not fit. */
export function checkFit(entries: readonly TorchEntry[], given: ReadonlyMap<string, Tensor>): void {
  const keys = new Set(entries.map(({ key }) => key));
  const missing = entries.filter(({ key, tensor }) => !given.has(key) && isRequired(tensor));
  const unexpected = [...given.keys()].filter((key) => !keys.has(key));
  const reasons = [
    ...listed(
      'missing',
      missing.map(({ key }) => key),
    ),
    ...listed('unexpected', unexpected),
    ...entries.flatMap(({ key, tensor }) => mismatch(key, tensor, given.get(key))),
  ];
  if (reasons.length === 0) return;
  throw new RangeError(`the state dict must fit the model: ${brief(reasons.join('; '), 600)}`);
}

function isRequired({ source }: TorchTensor): boolean {
  return source instanceof Variable;
}

function listed(what: string, keys: readonly string[]): string[] {
  return keys.length > 0 ? [`${what} ${keys.map(quoted).join(', ')}`] : [];
}

function mismatch(
  key: string,
  { dtype, layout: { torchShape }, source }: TorchTensor,
  given: Tensor | undefined,
): string[] {
  if (!given) return [];
  if (given.dtype !== dtype || String(given.shape) !== String(torchShape)) {
    const found = `${given.dtype} of shape [${given.shape}]`;
    return [`"${key}" must be ${dtype} of shape [${torchShape}], got ${found}`];
  }
  if (source instanceof Variable || !source.isFixed) return [];
  const { value } = source;
  if (given.dataSync().every((element) => element === value)) return [];
  return [`"${key}" must be ${value} everywhere, as the layer has no such weight`];
}
