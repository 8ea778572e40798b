import { isContainer } from '../../layers-model.ts';
import { graphLayersIn, type GraphLayer, type GraphTensor } from './graph.ts';

/**
 * How PyTorch has what tfjs has in a tensor: alike; with the last axis as the first of each example; as a vector whose
 * element i is element `order[i]` of tfjs; or unknown after a layer.
 */
export type FeatureOrder =
  'same' | 'channelsFirst' | readonly number[] | { readonly lostIn: GraphLayer };

/** What a layer is applied to. */
export interface LayerInput {
  readonly shape: GraphTensor['shape'];
  readonly order: FeatureOrder;
}

/** Layers of feature maps, whose channels are the first axis in PyTorch. */
const spatial = new Set(
  ['Conv1D', 'Conv2D', 'DepthwiseConv2D', 'Cropping2D', 'UpSampling2D', 'ZeroPadding2D'].concat(
    ['1D', '2D', '3D'].flatMap((rank) => [`AveragePooling${rank}`, `MaxPooling${rank}`]),
  ),
);

/** Layers that leave each element in its place. */
const elementwise = new Set(
  ['Activation', 'ReLU', 'LeakyReLU', 'ELU', 'ThresholdedReLU', 'Softmax', 'Dropout', 'Masking']
    .concat(['SpatialDropout1D', 'GaussianNoise', 'GaussianDropout', 'AlphaDropout'])
    .concat(['BatchNormalization', 'LayerNormalization'])
    .concat(['Add', 'Average', 'Maximum', 'Minimum', 'Multiply']),
);

/** Layers whose features have an order of their own. */
const fresh = new Set(
  ['Dense', 'Embedding'].concat(
    ['1D', '2D'].flatMap((rank) => [`GlobalAveragePooling${rank}`, `GlobalMaxPooling${rank}`]),
  ),
);

/**
 * Follows the order of the features through a model, and says what each layer is applied to. PyTorch has feature maps
 * channels first, so it flattens them in another order than tfjs: the layers after that must take part.
 */
export class FeatureOrders {
  private readonly inputs = new Map<GraphLayer, LayerInput>();
  private readonly maps: 'same' | 'channelsFirst';

  /** @param dataFormat - how the PyTorch model has feature maps when it flattens them */
  constructor(model: Required<GraphLayer>, dataFormat: 'channelsFirst' | 'channelsLast') {
    this.maps = dataFormat === 'channelsFirst' ? 'channelsFirst' : 'same';
    const known = new Map<GraphTensor, FeatureOrder>();
    for (const output of model.outputs) this.orderOf(output, known);
  }

  /** What the layer is applied to; if several times in different orders, its order is lost. */
  inputOf(layer: GraphLayer): LayerInput | undefined {
    return this.inputs.get(layer);
  }

  private orderOf(tensor: GraphTensor, known: Map<GraphTensor, FeatureOrder>): FeatureOrder {
    const found = known.get(tensor);
    if (found) return found;
    const layer = tensor.sourceLayer;
    const order =
      layer.getClassName() === 'InputLayer' ? this.ofInput(tensor) : this.ofOutput(tensor, known);
    known.set(tensor, order);
    return order;
  }

  /** Images are fed channels first, too. */
  private ofInput({ shape }: GraphTensor): FeatureOrder {
    return shape.length >= 4 ? this.maps : 'same';
  }

  private ofOutput(tensor: GraphTensor, known: Map<GraphTensor, FeatureOrder>): FeatureOrder {
    const { sourceLayer: layer, nodeIndex, outputTensorIndex = 0 } = tensor;
    const sources = layer.inboundNodes[nodeIndex]?.inputTensors ?? [];
    const inputs = sources.map((input) => ({
      shape: input.shape,
      order: this.orderOf(input, known),
    }));
    if (isContainer(layer)) {
      const entries = layer.inputs?.map((input, i) => [input, inputs[i]?.order ?? 'same'] as const);
      const inside = new Map<GraphTensor, FeatureOrder>(entries);
      const orders = layer.outputs?.map((output) => this.orderOf(output, inside));
      return orders?.[outputTensorIndex] ?? 'same';
    }
    if (inputs[0]) this.record(layer, inputs[0]);
    for (const inner of graphLayersIn(layer)) this.recordInside(inner, layer, inputs[0]);
    return this.after(layer, inputs, tensor);
  }

  private record(layer: GraphLayer, input: LayerInput): void {
    const before = this.inputs.get(layer)?.order ?? input.order;
    const order = equal(before, input.order) ? before : { lostIn: layer };
    this.inputs.set(layer, { shape: input.shape, order });
  }

  /** What another layer does with its input before it reaches a layer inside it, nobody knows. */
  private recordInside(inner: GraphLayer, layer: GraphLayer, input: LayerInput | undefined): void {
    const { order = 'same', shape = [] } = input ?? {};
    this.record(inner, { shape, order: isVector(order) ? { lostIn: layer } : order });
  }

  private after(
    layer: GraphLayer,
    inputs: readonly LayerInput[],
    { shape }: GraphTensor,
  ): FeatureOrder {
    const className = layer.getClassName();
    const [first] = inputs;
    if (!first || fresh.has(className)) return 'same';
    if (spatial.has(className)) return layer.dataFormat === 'channelsFirst' ? 'same' : this.maps;
    const isFlattening = className === 'Flatten' || (className === 'Reshape' && shape.length === 2);
    if (isFlattening) return flattened(first, layer.dataFormat === 'channelsFirst');
    if (className === 'Concatenate' && shape.length === 2) return joined(inputs);
    const { order } = inputs.find(hasOrder) ?? first;
    const isCommon = inputs.filter(hasOrder).every((input) => equal(input.order, order));
    const isFollowed = elementwise.has(className) || className === 'Concatenate';
    if (isCommon && (isFollowed || order === 'same')) return order;
    return inputs.map((input) => input.order).find(isLost) ?? { lostIn: layer };
  }
}

/** The order in which PyTorch flattens; tfjs's Flatten can move the first axis of each example to the end before. */
function flattened({ shape, order }: LayerInput, movesFirst: boolean): FeatureOrder {
  if (order !== 'same' && order !== 'channelsFirst') return order;
  const sizes = shape.slice(1).map(Number);
  const axes = [...sizes.keys()];
  const ownAxes = movesFirst ? [...axes.slice(1), 0] : axes;
  const torchAxes = order === 'same' ? axes : [...axes.slice(-1), ...axes.slice(0, -1)];
  const own = elements(sizes, ownAxes);
  const place: number[] = [];
  own.forEach((element, i) => (place[element] = i));
  return simplest(elements(sizes, torchAxes).map((element) => place[element] ?? NaN));
}

/** The elements of an array, each by its place in memory, with the last of `axes` running fastest. */
function elements(sizes: readonly number[], axes: readonly number[]): number[] {
  let found = [0];
  for (const axis of axes) {
    const stride = sizes.slice(axis + 1).reduce((product, size) => product * size, 1);
    const steps = Array.from({ length: sizes[axis] ?? 0 }, (_, i) => i * stride);
    found = found.flatMap((element) => steps.map((step) => element + step));
  }
  return found;
}

/** The order of vectors one after the other. */
function joined(inputs: readonly LayerInput[]): FeatureOrder {
  let offset = 0;
  const parts: number[] = [];
  for (const { shape, order } of inputs) {
    if (isLost(order)) return order;
    const length = Number(shape[1]);
    const own = isVector(order) ? order : Array.from({ length }, (_, i) => i);
    for (const element of own) parts.push(offset + element);
    offset += length;
  }
  return simplest(parts);
}

/** One value for each channel is the same in any order of the axes. */
function hasOrder({ shape }: LayerInput): boolean {
  return shape.length === 2 || shape.slice(1).filter((size) => size !== 1).length > 1;
}

function simplest(order: readonly number[]): FeatureOrder {
  return order.every((element, i) => element === i) ? 'same' : order;
}

function equal(a: FeatureOrder, b: FeatureOrder): boolean {
  return a === b || (isVector(a) && isVector(b) && String(a) === String(b));
}

export function isVector(order: FeatureOrder): order is readonly number[] {
  return Array.isArray(order);
}

export function isLost(order: FeatureOrder): order is { readonly lostIn: GraphLayer } {
  return typeof order === 'object' && !isVector(order);
}
