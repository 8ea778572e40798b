import { brief, checkOneOf, quoted, rejection } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import type { LayersModelLike } from '../../layers-model.ts';
import { FeatureOrders } from './feature-order.ts';
import { graphLayersIn, graphOf, type GraphLayer } from './graph.ts';
import { isSupported, supportedLayers, torchTensors } from './layers.ts';
import type { TorchTensor } from './tensors.ts';

/** Options of {@link toTorchStateDict} and {@link fromTorchStateDict}. */
export interface TorchStateDictOptions {
  /**
   * Maps layer names to PyTorch module names, as a record or a function. Layers that are not mapped keep their names. A
   * nested model mapped to `''` adds nothing to the names of its layers.
   * @defaultValue the names of the layers
   */
  names?: Readonly<Record<string, string>> | ((layerName: string) => string | undefined);
  /**
   * The layout of feature maps where the PyTorch model flattens them or normalizes over multiple axes: channels first, as
   * returned by its convolutions, or moved to the last axis first, as in tfjs.
   * @defaultValue `'channelsFirst'`
   */
  dataFormat?: 'channelsFirst' | 'channelsLast';
}

/** One tensor of a state dict, by its whole name. */
export interface TorchEntry {
  readonly key: string;
  readonly tensor: TorchTensor;
}

/** All that the state dict of a model has; throws if a layer has no counterpart. */
export function torchEntries(model: LayersModelLike, options: TorchStateDictOptions): TorchEntry[] {
  checkOptionNames('a torch state dict', options, ['names', 'dataFormat']);
  const { names = {}, dataFormat = 'channelsFirst' } = options;
  const graph = graphOf(model);
  checkOneOf('dataFormat', dataFormat, ['channelsFirst', 'channelsLast']);
  const layers = layersWithWeights(graph, '', naming(names, graph));
  checkSupported(layers.map(({ layer }) => layer));
  const orders = new FeatureOrders(graph, dataFormat);
  const entries = layers.flatMap(({ layer, prefix }) =>
    torchTensors(layer, orders.inputOf(layer)).map((tensor) => ({
      key: joinNames(prefix, tensor.name),
      tensor,
    })),
  );
  checkDistinct(entries.map(({ key }) => key));
  return entries;
}

interface NamedLayer {
  readonly layer: GraphLayer;
  readonly prefix: string;
}

type Naming = (layerName: string) => string;

/** The layers with weights of their own, those of models inside the model and of layers inside layers too. */
function layersWithWeights(model: GraphLayer, prefix: string, nameOf: Naming): NamedLayer[] {
  return graphLayersIn(model).flatMap((layer) => {
    const named = { layer, prefix: joinNames(prefix, nameOf(layer.name)) };
    const inside = layersWithWeights(layer, named.prefix, nameOf);
    const known = new Set(
      inside.flatMap((one) => one.layer.weights.map((weight) => weight.read())),
    );
    const hasOwn = layer.weights.some((weight) => !known.has(weight.read()));
    return hasOwn ? [named, ...inside] : inside;
  });
}

function joinNames(prefix: string, name: string): string {
  return [prefix, name].filter((part) => part !== '').join('.');
}

function naming(names: unknown, model: GraphLayer): Naming {
  if (typeof names === 'function') {
    const given = names as (layerName: string) => unknown;
    return (layerName) => moduleName(layerName, given(layerName));
  }
  if (typeof names !== 'object' || names === null) {
    throw rejection('names', 'a record of strings or a function', names);
  }
  const record = new Map<string, unknown>(Object.entries(names));
  const known = namesIn(model);
  for (const name of record.keys()) {
    if (!known.has(name)) {
      throw new RangeError(
        `names must have names of layers, ${brief([...known].join(', '), 200)}, got ${quoted(name)}`,
      );
    }
  }
  return (layerName) => moduleName(layerName, record.get(layerName));
}

function namesIn(model: GraphLayer): Set<string> {
  return new Set(graphLayersIn(model).flatMap((layer) => [layer.name, ...namesIn(layer)]));
}

function moduleName(layerName: string, given: unknown): string {
  if (given === undefined) return layerName;
  if (typeof given === 'string') return given;
  throw rejection(`the name of "${layerName}"`, 'a string', given);
}

function checkSupported(layers: readonly GraphLayer[]): void {
  const foreign = layers.filter((layer) => !isSupported(layer));
  if (foreign.length === 0) return;
  const given = foreign.map((layer) => `"${layer.name}" (${layer.getClassName()})`).join(', ');
  throw new TypeError(`layers with weights must be ${supportedLayers}, got ${brief(given, 200)}`);
}

function checkDistinct(keys: readonly string[]): void {
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice === undefined) return;
  throw new RangeError(`the tensors must have names of their own, got "${twice}" twice`);
}
