import * as tf from '@tensorflow/tfjs';
import type { Initial } from '../definition/initial.ts';
import type { Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { relu } from './activation.ts';
import { convolution } from './convolution.ts';

export interface SqueezeExcitationOptions {
  readonly channels: number;
  readonly squeezed: number;
  readonly weight: Initial;
}

/** Scales each channel by what two layers make of the means of all channels. */
export function squeezeExcitation(scope: Scope, options: SqueezeExcitationOptions): Layer {
  const { channels, squeezed, weight } = options;
  const squeeze = convolution(scope.in('fc1'), {
    inputs: channels,
    outputs: squeezed,
    kernel: 1,
    weight,
  });
  const excite = convolution(scope.in('fc2'), {
    inputs: squeezed,
    outputs: channels,
    kernel: 1,
    weight,
  });
  return (x, pass) => {
    const means: tf.Tensor4D = tf.mean(x, [1, 2], true);
    return tf.mul(x, tf.sigmoid(excite(relu(squeeze(means, pass)), pass)));
  };
}
