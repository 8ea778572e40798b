import { convolution, depthwiseConvolution, separableConvolution } from './convolutions.ts';
import type { GraphLayer } from './graph.ts';
import { permuted, sameLayout } from './layout.ts';
import { batchNormalization, layerNormalization } from './normalization.ts';
import { isMixed, lostOrder, vectorOrder, type LayerInput } from './order.ts';
import { bidirectional, recurrent } from './recurrent.ts';
import { bias, variableOf, weight, type TorchTensor } from './tensors.ts';

type Describe = (layer: GraphLayer, input: LayerInput | undefined) => TorchTensor[];

/** The layers that have a counterpart in PyTorch. */
const layers: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ['Dense', dense],
  ['Conv1D', convolution],
  ['Conv2D', convolution],
  ['Conv3D', convolution],
  ['Conv2DTranspose', convolution],
  ['Conv3DTranspose', convolution],
  ['DepthwiseConv2D', depthwiseConvolution],
  ['SeparableConv2D', separableConvolution],
  ['BatchNormalization', batchNormalization],
  ['LayerNormalization', layerNormalization],
  ['Embedding', (layer) => [weight(layer, 'embeddings', 'weight')]],
  ['PReLU', slopes],
  ['SimpleRNN', (layer) => recurrent(layer)],
  ['LSTM', (layer) => recurrent(layer)],
  ['Bidirectional', bidirectional],
  ['TimeDistributed', ({ layer }) => (layer ? dense(layer, undefined) : [])],
]);

/** Of the layers around another, which others. */
const wrapped: ReadonlyMap<string, readonly string[]> = new Map([
  ['Bidirectional', ['SimpleRNN', 'LSTM']],
  ['TimeDistributed', ['Dense']],
]);

export function isSupported(layer: GraphLayer): boolean {
  const className = layer.getClassName();
  const inner = wrapped.get(className);
  if (inner) return inner.includes(layer.layer?.getClassName() ?? '');
  return layers.has(className);
}

export const supportedLayers = [...layers.keys()]
  .map((name) => {
    const inner = wrapped.get(name);
    return inner ? `${name} of ${inner.join(' or ')}` : name;
  })
  .join(', ');

/** The layer's part of a state dict; `input` is what the layer is applied to. */
export function torchTensors(layer: GraphLayer, input: LayerInput | undefined): TorchTensor[] {
  if (input && isMixed(input.order)) throw lostOrder(layer, input.order);
  return layers.get(layer.getClassName())?.(layer, input) ?? [];
}

/** [in, out] in tfjs, [out, in] in PyTorch. */
function dense(layer: GraphLayer, input: LayerInput | undefined): TorchTensor[] {
  const { shape } = variableOf(layer, 'kernel');
  const layout = { ...permuted(shape, [1, 0]), rows: vectorOrder(input) };
  return [weight(layer, 'kernel', 'weight', layout), ...bias(layer)];
}

/** PyTorch has a slope for each channel, or one for all. */
function slopes(layer: GraphLayer, input: LayerInput | undefined): TorchTensor[] {
  const { shape } = variableOf(layer, 'alpha');
  const [channels = 1, ...others] = [...shape].reverse();
  if (others.some((size) => size !== 1)) {
    throw new RangeError(
      `"${layer.name}" must share its slopes along all axes but the last, by sharedAxes, got slopes of shape [${shape}]`,
    );
  }
  const layout = { ...sameLayout(shape), torchShape: [channels] };
  const rows = channels === 1 ? undefined : vectorOrder(input);
  return [weight(layer, 'alpha', 'weight', { ...layout, rows })];
}
