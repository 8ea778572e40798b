import type { GraphLayer } from './graph.ts';
import { bias, permutedWeight, type TorchTensor } from './tensors.ts';

/**
 * The gates of an LSTM are in the same order. PyTorch adds two biases where tfjs has one: the second is zeros, and has to
 * stay so.
 */
export function recurrent(layer: GraphLayer, suffix = ''): TorchTensor[] {
  const name = (kind: string): string => `${kind}_l0${suffix}`;
  const biases = bias(layer, name('bias_ih'));
  return [
    permutedWeight(layer, 'kernel', name('weight_ih'), [1, 0]),
    permutedWeight(layer, 'recurrent_kernel', name('weight_hh'), [1, 0]),
    ...biases,
    ...biases.map((one): TorchTensor => {
      return { ...one, name: name('bias_hh'), source: { value: 0, isFixed: true } };
    }),
  ];
}

export function bidirectional({ forwardLayer, backwardLayer }: GraphLayer): TorchTensor[] {
  return [
    ...(forwardLayer ? recurrent(forwardLayer) : []),
    ...(backwardLayer ? recurrent(backwardLayer, '_reverse') : []),
  ];
}
