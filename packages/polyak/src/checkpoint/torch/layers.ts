import type { Variable } from '@tensorflow/tfjs-core';
import { isLost, isVector, type LayerInput } from './feature-order.ts';
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

type Describe = (layer: GraphLayer, input: LayerInput | undefined) => TorchTensor[];

/** The layers that have a counterpart in PyTorch. */
const layers: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ['Dense', dense],
  ['Conv1D', (layer) => convolution(layer, [2, 1, 0])],
  ['Conv2D', (layer) => convolution(layer, [3, 2, 0, 1])],
  ['DepthwiseConv2D', depthwiseConvolution],
  ['BatchNormalization', batchNormalization],
  ['LayerNormalization', layerNormalization],
  ['Embedding', (layer) => [weight(layer, 'embeddings', 'weight')]],
]);

export function isSupported(layer: GraphLayer): boolean {
  return layers.has(layer.getClassName());
}

export const supportedLayers = [...layers.keys()].join(', ');

/** The layer's part of a state dict; `input` is what the layer is applied to. */
export function torchTensors(layer: GraphLayer, input: LayerInput | undefined): TorchTensor[] {
  return layers.get(layer.getClassName())?.(layer, input) ?? [];
}

/** [in, out] in tfjs, [out, in] in PyTorch. */
function dense(layer: GraphLayer, input: LayerInput | undefined): TorchTensor[] {
  const { shape } = variableOf(layer, 'kernel');
  const layout = { ...permuted(shape, [1, 0]), rows: vectorOrder(layer, input) };
  return [weight(layer, 'kernel', 'weight', layout), ...bias(layer)];
}

function convolution(layer: GraphLayer, axes: readonly number[]): TorchTensor[] {
  const { shape } = variableOf(layer, 'kernel');
  return [weight(layer, 'kernel', 'weight', permuted(shape, axes)), ...bias(layer)];
}

/** Output channel `c * multiplier + m` comes from input channel `c`, as in PyTorch with `groups` = in. */
function depthwiseConvolution(layer: GraphLayer): TorchTensor[] {
  const { shape } = variableOf(layer, 'depthwise_kernel');
  const [height = NaN, width = NaN, channels = NaN, multiplier = NaN] = shape;
  const torchShape = [channels * multiplier, 1, height, width];
  const layout = { shape, axes: [2, 3, 0, 1], torchShape };
  return [weight(layer, 'depthwise_kernel', 'weight', layout), ...bias(layer)];
}

function batchNormalization(layer: GraphLayer, input: LayerInput | undefined): TorchTensor[] {
  const { shape } = variableOf(layer, 'moving_mean');
  const layout = { ...sameLayout(shape), rows: vectorOrder(layer, input) };
  return [
    ...scaleAndShift(layer, layout),
    weight(layer, 'moving_mean', 'running_mean', layout),
    weight(layer, 'moving_variance', 'running_var', layout),
    {
      name: 'num_batches_tracked',
      dtype: 'int32',
      layout: sameLayout([]),
      source: { value: 0, isFixed: false },
    },
  ];
}

function layerNormalization(layer: GraphLayer, input: LayerInput | undefined): TorchTensor[] {
  const own = findVariable(layer, 'gamma') ?? findVariable(layer, 'beta');
  if (!own) return [];
  const { shape } = own;
  if (shape.length > 1) return scaleAndShift(layer, normalizedLayout(layer, shape, input));
  return scaleAndShift(layer, { ...sameLayout(shape), rows: vectorOrder(layer, input) });
}

/** PyTorch normalizes over the last axes, in their order. */
function normalizedLayout(
  layer: GraphLayer,
  shape: readonly number[],
  input: LayerInput | undefined,
): Layout {
  const { order = 'same', shape: inputShape = [] } = input ?? {};
  if (isLost(order)) throw lostOrder(layer, order.lostIn);
  const last = inputShape.length - 1;
  const ownAxes = [layer.axis ?? -1].flat();
  const torchAxes = ownAxes.map((axis) => {
    if (order !== 'channelsFirst') return axis;
    return axis === last ? 1 : axis + 1;
  });
  const axes = [...shape.keys()].sort((a, b) => (torchAxes[a] ?? 0) - (torchAxes[b] ?? 0));
  if (Math.min(...torchAxes) === inputShape.length - shape.length) return permuted(shape, axes);
  throw new RangeError(
    `"${layer.name}" must normalize over one axis, or over what are the last axes in PyTorch, got axes [${ownAxes}]`,
  );
}

/** PyTorch has both or neither. */
function scaleAndShift(layer: GraphLayer, layout: Layout): TorchTensor[] {
  if (!findVariable(layer, 'gamma') && !findVariable(layer, 'beta')) return [];
  const either = (own: string, name: string, value: 0 | 1): TorchTensor => {
    const source = findVariable(layer, own) ?? { value, isFixed: true };
    return { name, dtype: 'float32', layout, source };
  };
  return [either('gamma', 'weight', 1), either('beta', 'bias', 0)];
}

function bias(layer: GraphLayer): TorchTensor[] {
  return findVariable(layer, 'bias') ? [weight(layer, 'bias', 'bias')] : [];
}

function weight(layer: GraphLayer, own: string, name: string, layout?: Layout): TorchTensor {
  const source = variableOf(layer, own);
  return { name, dtype: 'float32', layout: layout ?? sameLayout(source.shape), source };
}

/** The order of the features of a vector, if PyTorch has another. */
function vectorOrder(
  layer: GraphLayer,
  input: LayerInput | undefined,
): readonly number[] | undefined {
  if (!input || input.shape.length !== 2) return undefined;
  if (isLost(input.order)) throw lostOrder(layer, input.order.lostIn);
  return isVector(input.order) ? input.order : undefined;
}

function lostOrder(layer: GraphLayer, lostIn: GraphLayer): Error {
  const reason =
    lostIn === layer
      ? `"${layer.name}" gets features in different orders`
      : `the order of features cannot be followed through "${lostIn.name}" (${lostIn.getClassName()}) to "${layer.name}"`;
  return new Error(`${reason}; dataFormat: 'channelsLast' keeps that of tfjs throughout`);
}

function variableOf(layer: GraphLayer, own: string): Variable {
  const found = findVariable(layer, own);
  if (found) return found;
  throw new Error(`"${layer.name}" must have a weight "${own}", got none`);
}

function findVariable(layer: GraphLayer, own: string): Variable | undefined {
  const found = layer.weights.find(({ originalName }) => originalName.split('/').at(-1) === own);
  return found?.read() as Variable | undefined;
}
