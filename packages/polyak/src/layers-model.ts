import { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed, rejection } from './argument.ts';

/** What Polyak needs of a `tf.LayersModel`; by structure, so that core-only programs load no layers. */
export interface LayersModelLike {
  /** The layers, in order. */
  readonly layers: readonly object[];
  /** The architecture as plain data, from which the model is cloned. */
  getConfig(): unknown;
  /** Frees the weights. */
  dispose(): unknown;
}

interface Layer {
  readonly name: string;
  readonly trainable?: boolean;
  readonly weights: readonly LayerWeight[];
  readonly layers?: readonly Layer[];
}

interface LayerWeight {
  /** The name without the suffix that tells it from other models' weights of the same name. */
  readonly originalName: string;
  readonly trainable: boolean;
  read(): unknown;
}

/** A weight of a model or of a list of variables; buffers are those that no gradient trains. */
export interface Weight {
  /** Unlike the variable's, the same in a copy of the model. */
  readonly name: string;
  readonly variable: Variable;
  readonly isBuffer: boolean;
  /** Whether training changes it: it is no buffer, and no layer around it is frozen. */
  readonly isTrained: boolean;
}

export function isLayersModel(source: unknown): source is LayersModelLike {
  const candidate = source as Partial<LayersModelLike> | null | undefined;
  return Array.isArray(candidate?.layers) && typeof candidate.getConfig === 'function';
}

/** All weights, layer by layer: unlike `model.weights`, an order that freezing a layer does not change. */
export function weightsOf(source: LayersModelLike | readonly Variable[]): Weight[] {
  if (isLayersModel(source)) return innerWeights(source as unknown as Layer, '', true);
  return source.map((variable) => ({
    name: variable.name,
    variable,
    isBuffer: !variable.trainable,
    isTrained: variable.trainable,
  }));
}

/** The same of what a caller gave; throws unless it is a model or a list, of at least one variable, none disposed. */
export function checkedWeightsOf(source: LayersModelLike | readonly Variable[]): Weight[] {
  if (!isLayersModel(source)) {
    if (!Array.isArray(source)) {
      throw rejection('modelOrVariables', 'a tf.LayersModel or an array of variables', source);
    }
    source.forEach((one: unknown, i) => {
      if (!(one instanceof Variable)) throw rejection(`modelOrVariables[${i}]`, 'a variable', one);
    });
  }
  const weights = weightsOf(source);
  if (weights.length === 0) {
    throw new RangeError('modelOrVariables must hold at least one variable, got none');
  }
  for (const { variable } of weights) checkNotDisposed(variable);
  return weights;
}

function innerWeights(
  { layers = [], trainable }: Layer,
  path: string,
  isTrained: boolean,
): Weight[] {
  return layers.flatMap((layer) => layerWeights(layer, path, isTrained && trainable !== false));
}

function layerWeights(layer: Layer, path: string, isAroundTrained: boolean): Weight[] {
  const { name, trainable, weights, layers } = layer;
  if (layers) return innerWeights(layer, `${path}${name}/`, isAroundTrained);
  const isLayerTrained = isAroundTrained && trainable !== false;
  return weights.map((weight) => ({
    name: `${path}${weight.originalName}`,
    variable: weight.read() as Variable,
    isBuffer: !weight.trainable,
    isTrained: isLayerTrained && weight.trainable,
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
