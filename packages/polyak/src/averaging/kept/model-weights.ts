import type { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../alive.ts';
import type { DescribedWeight } from '../../checkpoint/pair-weights.ts';
import {
  checkedWeightsOf,
  isLayersModel,
  type LayersModelLike,
  type Weight,
} from '../../layers-model.ts';
import { batchNormalizations } from '../batch-norm/statistics.ts';

/** The weights of a model, or of a list of variables: those to be averaged, and those to be copied. */
export class ModelWeights {
  /** Frozen ones included; layer by layer, in an order that freezing a layer does not change. */
  readonly averaged: readonly Variable[];
  /** Moving statistics, integers, and of a list the variables with `trainable: false`. */
  readonly buffers: readonly Variable[];

  private readonly weights: readonly Weight[];
  private readonly source: LayersModelLike | readonly Variable[];

  /** @throws if there are no variables, or if one is disposed */
  constructor(source: LayersModelLike | readonly Variable[]) {
    const weights = checkedWeightsOf(source);
    this.weights = weights;
    const all = new Set(weights.map(({ variable }) => variable));
    const buffers = buffersOf(source, weights);
    // The caller may change the list.
    this.source = isLayersModel(source) ? source : [...source];
    this.averaged = [...all].filter((variable) => !buffers.has(variable));
    this.buffers = [...all].filter((variable) => buffers.has(variable));
  }

  /** Those to be averaged, under names that are the same in a copy of the model. */
  describe(): DescribedWeight[] {
    const averaged = new Set(this.averaged);
    return this.weights
      .filter(({ variable }) => averaged.has(variable))
      .map(({ name, variable: { dtype, shape } }) => ({ name, dtype, shape }));
  }

  /** All of them, in the order that `model.setWeights` takes now, or that of the list. */
  inOrder(): Variable[] {
    if (!isLayersModel(this.source)) return [...this.source];
    const { weights } = this.source as unknown as { weights: readonly { read(): Variable }[] };
    return weights.map((weight) => weight.read());
  }

  /** Throws unless every variable is still there. */
  checkAlive(): void {
    for (const variable of [...this.averaged, ...this.buffers]) checkNotDisposed(variable);
  }
}

function buffersOf(
  source: LayersModelLike | readonly Variable[],
  weights: readonly Weight[],
): Set<unknown> {
  const integers = weights.filter(({ variable }) => variable.dtype !== 'float32');
  const others = isLayersModel(source)
    ? batchNormalizations(source).flatMap((layer) => layer.weights.slice(-2).map((w) => w.read()))
    : weights.filter(({ isBuffer }) => isBuffer).map(({ variable }) => variable);
  return new Set([...integers.map(({ variable }) => variable), ...others]);
}
