import { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from './alive.ts';
import { checkEntries, rejection } from './argument.ts';
import { unnumbered } from './unnumbered.ts';

/** The part of a `tf.LayersModel` that Polyak uses. Structural, so that core-only programs do not load layers. */
export interface LayersModelLike {
  /** The layers, in order. */
  readonly layers: readonly object[];
  /** The architecture as plain data, from which the model is cloned. */
  getConfig(): unknown;
  /** Frees the weights. */
  dispose(): unknown;
}

/** The part of a layer that Polyak uses. A nested model is a layer too. */
export interface LayerLike {
  readonly name: string;
  readonly trainable?: boolean;
  readonly weights: readonly LayerWeight[];
}

interface LayerWeight {
  /** The name without the suffix that distinguishes it from weights of the same name in other models. */
  readonly originalName: string;
  readonly trainable: boolean;
  read(): unknown;
}

/** A weight of a model or of a list of variables; buffers are not trained by gradients. */
export interface Weight {
  /** Unlike the variable's name, the same in a copy of the model. */
  readonly name: string;
  readonly variable: Variable;
  readonly isBuffer: boolean;
  /** Whether it is trained: neither a buffer nor inside a frozen layer. */
  readonly isTrained: boolean;
}

/** The variables that are parameters, frozen or not, and those that are buffers. */
export function byKind(weights: readonly Weight[]): Record<'parameters' | 'buffers', Variable[]> {
  const ofKind = (kind: boolean): Variable[] =>
    weights.filter(({ isBuffer }) => isBuffer === kind).map(({ variable }) => variable);
  return { parameters: ofKind(false), buffers: ofKind(true) };
}

export function isLayersModel(source: unknown): source is LayersModelLike {
  const candidate = source as Partial<LayersModelLike> | null | undefined;
  return Array.isArray(candidate?.layers) && typeof candidate.getConfig === 'function';
}

/**
 * The layers of a model, or those listed by a custom layer, whose `layers` may also be something else.
 */
export function layersIn(layer: object): LayerLike[] {
  const { layers } = layer as { readonly layers?: unknown };
  return Array.isArray(layers) ? layers.filter(isLayer) : [];
}

/** Whether it is a nested model, a graph of its layers. */
export function isContainer(layer: object): boolean {
  return isLayersModel(layer) && 'getLayer' in layer;
}

function isLayer(candidate: unknown): candidate is LayerLike {
  return Array.isArray((candidate as Partial<LayerLike> | null | undefined)?.weights);
}

/**
 * All weights, layer by layer. Unlike in `model.weights`, freezing a layer does not change the order. Each is included
 * once, even if it is listed again, as in a second model that shares its layer.
 */
export function weightsOf(source: LayersModelLike | readonly Variable[]): Weight[] {
  const weights = eachOnce(placesOf(source));
  return isLayersModel(source) ? numbered(weights) : weights;
}

/** The same, with repetitions. */
export function placesOf(source: LayersModelLike | readonly Variable[]): Weight[] {
  if (isLayersModel(source)) return weightsIn(source as unknown as LayerLike);
  return source.map((variable) => ({
    name: variable.name,
    variable,
    isBuffer: !variable.trainable,
    isTrained: variable.trainable,
  }));
}

/** The same for an argument; throws unless it is a model or a list with at least one variable, none of them disposed. */
export function checkedWeightsOf(source: LayersModelLike | readonly Variable[]): Weight[] {
  checkModelOrVariables('modelOrVariables', source);
  const weights = weightsOf(source);
  if (weights.length === 0) {
    throw new RangeError('modelOrVariables must hold at least one variable, got none');
  }
  for (const { variable } of weights) checkNotDisposed(variable);
  return weights;
}

/** Throws unless it is a model or a list of variables. */
export function checkModelOrVariables(name: string, source: unknown): void {
  if (isLayersModel(source)) return;
  checkEntries(name, source, 'a tf.LayersModel or an array of variables', (what, one) => {
    if (!(one instanceof Variable)) throw rejection(what, 'a variable', one);
  });
}

/** The first of each; a weight counts as trained if any of the models trains it. */
function eachOnce(weights: readonly Weight[]): Weight[] {
  const found = new Map<Variable, Weight>();
  for (const weight of weights) {
    const before = found.get(weight.variable);
    const isTrained = weight.isTrained || before?.isTrained === true;
    found.set(weight.variable, { ...(before ?? weight), isTrained });
  }
  return [...found.values()];
}

/** With a number if the name is taken. */
function numbered(weights: readonly Weight[]): Weight[] {
  const taken = new Set<string>();
  return weights.map((weight) => {
    let { name } = weight;
    for (let i = 1; taken.has(name); i++) name = `${weight.name}_${i}`;
    taken.add(name);
    return { ...weight, name };
  });
}

/** The weights of its layers, then its own: those that it lists and no layer in it does. */
function weightsIn(
  layer: LayerLike,
  path = '',
  isAroundTrained = true,
  around: readonly LayerLike[] = [],
): Weight[] {
  const { trainable, weights = [] } = layer as Partial<LayerLike>;
  const isLayerTrained = isAroundTrained && trainable !== false;
  const lineage = [...around, layer];
  const isNested = isContainer(layer);
  const inside = layersIn(layer)
    .filter((inner) => !lineage.includes(inner))
    .flatMap((inner) => {
      const name = isNested ? inner.name : unnumbered(inner.name);
      return weightsIn(inner, `${path}${name}/`, isLayerTrained, lineage);
    });
  const known = new Set<unknown>(inside.map(({ variable }) => variable));
  const own = weights.filter((weight) => !known.has(weight.read()));
  return [
    ...inside,
    ...own.map((weight) => ({
      name: `${path}${nameWithin(layer, weight)}`,
      variable: weight.read() as Variable,
      isBuffer: !weight.trainable,
      isTrained: isLayerTrained && weight.trainable,
    })),
  ];
}

/**
 * The part after the layer's name, or its last part. It omits the names of layers that the layer itself creates, because
 * their numbers differ in a copy.
 */
function nameWithin(layer: LayerLike, { originalName }: LayerWeight): string {
  const [, ...within] = `/${originalName}`.split(`/${layer.name}/`);
  const segments = (within.at(-1) ?? originalName).split('/');
  const scopes = within.length > 0 ? segments.slice(0, -1) : [];
  return [...scopes.map(unnumbered), segments.at(-1)].join('/');
}

interface ModelClass<M> {
  readonly name: string;
  fromConfig?(cls: unknown, config: unknown, customObjects: object, fastWeightInit: boolean): M;
}

/** A model with the same architecture and its own weights, all zero until set. */
export function cloneModel<M extends LayersModelLike>(model: M): M {
  const modelClass = model.constructor as unknown as ModelClass<M>;
  if (typeof modelClass.fromConfig !== 'function') {
    throw new TypeError(`a ${modelClass.name} cannot be copied: its class has no fromConfig`);
  }
  return modelClass.fromConfig(modelClass, model.getConfig(), {}, true);
}
