import { isContainer } from '../../layers-model.ts';
import { flattened, isFlatMap, joined } from './flattening.ts';
import { graphLayersIn, type GraphLayer, type GraphTensor } from './graph.ts';
import {
  isLost,
  isMixed,
  isSameOrder,
  isVector,
  type FeatureOrder,
  type LayerInput,
} from './order.ts';

/** Layers of feature maps, whose channels are the first axis in PyTorch. */
const spatial = new Set(
  ['Conv1D', 'Conv2D', 'Conv3D', 'Conv2DTranspose', 'Conv3DTranspose', 'DepthwiseConv2D']
    .concat(['SeparableConv2D', 'Cropping2D', 'UpSampling2D', 'ZeroPadding2D'])
    .concat(['1D', '2D', '3D'].flatMap((rank) => [`AveragePooling${rank}`, `MaxPooling${rank}`])),
);

/** Layers that leave each element in its place. */
const elementwise = new Set(
  ['Activation', 'ReLU', 'LeakyReLU', 'ELU', 'PReLU', 'ThresholdedReLU', 'Softmax', 'Masking']
    .concat(['Dropout', 'SpatialDropout1D', 'GaussianNoise', 'GaussianDropout', 'AlphaDropout'])
    .concat(['BatchNormalization', 'LayerNormalization'])
    .concat(['Add', 'Average', 'Maximum', 'Minimum', 'Multiply']),
);

/** Layers whose features have an order of their own. */
const fresh = new Set(
  ['Dense', 'Embedding', 'SimpleRNN', 'LSTM', 'Bidirectional'].concat(
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

  private record(layer: GraphLayer, { shape, order }: LayerInput): void {
    const before = this.inputs.get(layer)?.order ?? order;
    const isOne = isSameOrder(before, order);
    const lost = { lostIn: layer, isMixed: shape.length === 2 };
    this.inputs.set(layer, { shape, order: isOne ? before : lost });
  }

  /** What another layer does with its input before it reaches a layer inside it, nobody knows. */
  private recordInside(inner: GraphLayer, layer: GraphLayer, input: LayerInput | undefined): void {
    const { order = 'same', shape = [] } = input ?? {};
    this.record(inner, {
      shape,
      order: isVector(order) ? { lostIn: layer, isMixed: true } : order,
    });
  }

  private after(
    layer: GraphLayer,
    inputs: readonly LayerInput[],
    output: GraphTensor,
  ): FeatureOrder {
    const orders = inputs.map(({ order }) => order);
    const order = orders.find(isMixed) ?? this.followed(layer, inputs, output);
    if (!isLost(order)) return order;
    return {
      ...order,
      isMixed: output.shape.length === 2 || orders.some(isVector) || order.isMixed,
    };
  }

  private followed(
    layer: GraphLayer,
    inputs: readonly LayerInput[],
    { shape }: GraphTensor,
  ): FeatureOrder {
    const className = layer.getClassName();
    const [first] = inputs;
    if (!first || isFresh(layer)) return 'same';
    if (spatial.has(className)) return layer.dataFormat === 'channelsFirst' ? 'same' : this.maps;
    const isFlattening = className === 'Flatten' || (className === 'Reshape' && shape.length === 2);
    if (isFlattening) return flattened(first, layer.dataFormat === 'channelsFirst');
    const isMap = className === 'Reshape' && isVector(first.order) && isFlatMap(first.order, shape);
    if (isMap) return 'channelsFirst';
    if (className === 'Concatenate' && shape.length === 2) return joined(inputs);
    const { order } = inputs.find(hasOrder) ?? first;
    const isCommon = inputs.filter(hasOrder).every((input) => isSameOrder(input.order, order));
    const isFollowed = elementwise.has(className) || className === 'Concatenate';
    if (isCommon && (isFollowed || order === 'same')) return order;
    return inputs.map((input) => input.order).find(isLost) ?? { lostIn: layer, isMixed: false };
  }
}

/** Of a layer around another, only one with weights is known. */
function isFresh(layer: GraphLayer): boolean {
  const className = layer.getClassName();
  return fresh.has(className) || (className === 'TimeDistributed' && layer.weights.length > 0);
}

/** One value for each channel is the same in any order of the axes. */
function hasOrder({ shape }: LayerInput): boolean {
  return shape.length === 2 || shape.slice(1).filter((size) => size !== 1).length > 1;
}
