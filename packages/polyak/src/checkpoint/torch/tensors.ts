import type { Variable } from '@tensorflow/tfjs-core';
import type { GraphLayer } from './graph.ts';
import { permuted, sameLayout, type Layout } from './layout.ts';

/** One tensor of a layer in PyTorch's state dict: a weight of the layer, or what PyTorch has where tfjs has none. */
export interface TorchTensor {
  /** The name within the layer. */
  readonly name: string;
  readonly dtype: 'float32' | 'int32';
  readonly layout: Layout;
  readonly source: Variable | Constant;
}

/** PyTorch has a tensor of this value; `isFixed` if no other value can be loaded. */
export interface Constant {
  readonly value: 0 | 1;
  readonly isFixed: boolean;
}

/** The weight of a layer whose own name ends in `own`. */
export function weight(layer: GraphLayer, own: string, name: string, layout?: Layout): TorchTensor {
  const source = variableOf(layer, own);
  return { name, dtype: 'float32', layout: layout ?? sameLayout(source.shape), source };
}

/** The same with its axes in another order. */
export function permutedWeight(
  layer: GraphLayer,
  own: string,
  name: string,
  axes: readonly number[],
): TorchTensor {
  return weight(layer, own, name, permuted(variableOf(layer, own).shape, axes));
}

/** Nothing if the layer has none. */
export function bias(layer: GraphLayer, name = 'bias'): TorchTensor[] {
  return findVariable(layer, 'bias') ? [weight(layer, 'bias', name)] : [];
}

export function variableOf(layer: GraphLayer, own: string): Variable {
  const found = findVariable(layer, own);
  if (found) return found;
  throw new Error(`"${layer.name}" must have a weight "${own}", got none`);
}

export function findVariable(layer: GraphLayer, own: string): Variable | undefined {
  const found = layer.weights.find(({ originalName }) => originalName.split('/').at(-1) === own);
  return found?.read() as Variable | undefined;
}
