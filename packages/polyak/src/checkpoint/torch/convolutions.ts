import type { GraphLayer } from './graph.ts';
import type { Layout } from './layout.ts';
import { bias, permutedWeight, variableOf, weight, type TorchTensor } from './tensors.ts';

/**
 * The filters [...kernel, a, b] of tfjs are [b, a, ...kernel] in PyTorch. A transposed convolution has the filters of the
 * convolution whose gradient it is, here and there.
 */
export function convolution(layer: GraphLayer): TorchTensor[] {
  const { rank } = variableOf(layer, 'kernel');
  return [permutedWeight(layer, 'kernel', 'weight', filterAxes(rank)), ...bias(layer)];
}

export function depthwiseConvolution(layer: GraphLayer): TorchTensor[] {
  return [depthwise(layer, 'weight'), ...bias(layer)];
}

/** Two convolutions in PyTorch. */
export function separableConvolution(layer: GraphLayer): TorchTensor[] {
  return [
    depthwise(layer, 'depthwise.weight'),
    permutedWeight(layer, 'pointwise_kernel', 'pointwise.weight', filterAxes(4)),
    ...bias(layer, 'pointwise.bias'),
  ];
}

/** Output channel `c * multiplier + m` comes from input channel `c`, as in PyTorch with `groups` = in. */
function depthwise(layer: GraphLayer, name: string): TorchTensor {
  const { shape } = variableOf(layer, 'depthwise_kernel');
  const [height = NaN, width = NaN, channels = NaN, multiplier = NaN] = shape;
  const torchShape = [channels * multiplier, 1, height, width];
  const layout: Layout = { shape, axes: [2, 3, 0, 1], torchShape };
  return weight(layer, 'depthwise_kernel', name, layout);
}

function filterAxes(rank: number): number[] {
  const kernel = Array.from({ length: rank - 2 }, (_, axis) => axis);
  return [rank - 1, rank - 2, ...kernel];
}
