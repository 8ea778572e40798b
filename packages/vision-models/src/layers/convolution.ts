import * as tf from '@tensorflow/tfjs';
import { fanIn, uniformByInputs, type Initial } from '../definition/initial.ts';
import type { Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { groupedConvolution } from './grouped-convolution.ts';
import { checkFits } from './window.ts';

export interface ConvolutionOptions {
  readonly inputs: number;
  readonly outputs: number;
  /** Height and width. */
  readonly kernel: number;
  /** @defaultValue 1 */
  readonly stride?: number;
  /** @defaultValue 0 */
  readonly padding?: number;
  /** @defaultValue 1 */
  readonly groups?: number;
  /** @defaultValue PyTorch's: uniform in ±1/√(fan in) */
  readonly weight?: Initial;
  /** False for none. @defaultValue as the weight's */
  readonly bias?: Initial | false;
}

/** A convolution in groups: in one, in as many as there are channels, or in any number. */
export function convolution(scope: Scope, options: ConvolutionOptions): Layer {
  const { inputs, outputs, kernel, stride = 1, padding = 0, groups = 1 } = options;
  const isDepthwise = groups > 1 && groups === inputs && groups === outputs;
  const shape = [outputs, inputs / groups, kernel, kernel];
  const byInputs = uniformByInputs(fanIn(shape));
  const { weight = byInputs, bias = byInputs } = options;
  const layout = isDepthwise ? 'depthwise' : 'convolution';
  const weights = scope.parameter('weight', shape, weight, layout);
  const biases = bias && scope.parameter('bias', [outputs], bias);
  const window = { stride, padding };
  return (x, pass) => {
    checkFits(x, kernel, padding);
    const w = pass.read(weights) as tf.Tensor4D;
    const y = isDepthwise
      ? tf.depthwiseConv2d(x, w, stride, padding)
      : groups > 1
        ? groupedConvolution(x, w, groups, window)
        : tf.conv2d(x, w, stride, padding);
    return biases ? tf.add(y, pass.read(biases)) : y;
  };
}
