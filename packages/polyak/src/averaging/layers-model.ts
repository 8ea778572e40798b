import type { Variable } from '@tensorflow/tfjs-core';

/** What averaging needs of a `tf.LayersModel`; by structure, so that core-only programs load no layers. */
export interface LayersModelLike {
  /** The layers, in order. */
  readonly layers: readonly object[];
  /** The architecture as plain data, from which the model is cloned. */
  getConfig(): unknown;
  /** Frees the weights. */
  dispose(): unknown;
}

interface Layer {
  readonly weights: readonly { readonly trainable: boolean; read(): unknown }[];
  readonly layers?: readonly Layer[];
}

/** A weight of a model or of a list of variables; buffers are those that no gradient trains. */
export interface Weight {
  readonly variable: Variable;
  readonly isBuffer: boolean;
}

export function isLayersModel(source: unknown): source is LayersModelLike {
  const candidate = source as Partial<LayersModelLike> | null | undefined;
  return Array.isArray(candidate?.layers) && typeof candidate.getConfig === 'function';
}

/** All weights, layer by layer: unlike `model.weights`, an order that freezing a layer does not change. */
export function weightsOf(source: LayersModelLike | readonly Variable[]): Weight[] {
  if (isLayersModel(source)) return (source.layers as readonly Layer[]).flatMap(layerWeights);
  return source.map((variable) => ({ variable, isBuffer: !variable.trainable }));
}

function layerWeights(layer: Layer): Weight[] {
  if (layer.layers) return layer.layers.flatMap(layerWeights);
  return layer.weights.map((weight) => ({
    variable: weight.read() as Variable,
    isBuffer: !weight.trainable,
  }));
}

interface ModelClass<M> {
  readonly name: string;
  fromConfig?(cls: unknown, config: unknown, customObjects: object, fastWeightInit: boolean): M;
}

/** A model of the same architecture with weights of its own, all zero until they are set. */
export function cloneModel<M extends LayersModelLike>(model: M): M {
  const modelClass = model.constructor as unknown as ModelClass<M>;
  if (typeof modelClass.fromConfig !== 'function') {
    throw new TypeError(`a ${modelClass.name} cannot be copied: its class has no fromConfig`);
  }
  return modelClass.fromConfig(modelClass, model.getConfig(), {}, true);
}
