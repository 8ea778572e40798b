import * as tf from '@tensorflow/tfjs';
import { loadSafetensors } from 'polyak';
import type { VisionModel } from './build-model.ts';
import { toTfjs, toTorch } from './definition/layout.ts';
import type { Declaration } from './definition/scope.ts';

export interface LoadOptions {
  /**
   * Tensors that keep their values and may be missing: for a model with classes of its own, those of the classifier.
   * @defaultValue none
   */
  readonly except?: (name: string) => boolean;
}

/**
 * Loads torchvision's `state_dict`, saved as safetensors. Everything is checked before anything changes. As in PyTorch,
 * `num_batches_tracked` may be missing; a model keeps its own then.
 * @throws RangeError unless the file has the tensors of the model, and no others, in the shapes of PyTorch
 */
export function loadTorchStateDict(
  model: VisionModel,
  file: Uint8Array,
  { except = () => false }: LoadOptions = {},
): void {
  const { tensors } = loadSafetensors(file);
  const isLeftOut = (name: string): boolean => isCount(name) && !Object.hasOwn(tensors, name);
  const wanted = model.declarations.filter(({ name }) => !except(name) && !isLeftOut(name));
  try {
    checkNames(Object.keys(tensors), model, except);
    const pairs = wanted.map((declaration) => [declaration, tensors[declaration.name]] as const);
    for (const [declaration, tensor] of pairs) checkTensor(declaration, tensor);
    for (const [{ name, layout }, tensor] of pairs) {
      tf.tidy(() => variableOf(model, name).assign(toTfjs(tensor as tf.Tensor, layout)));
    }
  } finally {
    tf.dispose(tensors);
  }
}

/**
 * The tensors of the model as PyTorch has them, for `saveSafetensors`; dispose them after that. While averages are
 * swapped in, it is the averages that it returns.
 */
export function torchStateDict(model: VisionModel): Record<string, tf.Tensor> {
  const entries = model.declarations.map(({ name, layout }) => [
    name,
    toTorch(variableOf(model, name), layout),
  ]);
  return Object.fromEntries(entries) as Record<string, tf.Tensor>;
}

function isCount(name: string): boolean {
  return name.endsWith('.num_batches_tracked');
}

function checkNames(
  names: readonly string[],
  { declarations }: VisionModel,
  except: (name: string) => boolean,
): void {
  const known = new Set(declarations.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name) && !except(name));
  if (unknown === undefined) return;
  throw new RangeError(`the file must have no tensors but the model's, got "${unknown}"`);
}

function checkTensor({ name, shape, dtype }: Declaration, tensor: tf.Tensor | undefined): void {
  const expected = `${dtype} [${shape.join(', ')}]`;
  const given = tensor ? `${tensor.dtype} [${tensor.shape.join(', ')}]` : 'nothing';
  if (given === expected) return;
  throw new RangeError(`"${name}" in the file must be ${expected}, got ${given}`);
}

function variableOf({ parameters, buffers }: VisionModel, name: string): tf.Variable {
  return (parameters.get(name) ?? buffers.get(name)) as tf.Variable;
}
