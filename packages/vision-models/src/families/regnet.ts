import * as tf from '@tensorflow/tfjs';
import { kaimingNormalFanOut, normal, zeros } from '../definition/initial.ts';
import { sequence, type Definition, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { relu } from '../layers/activation.ts';
import { convolutionNorm, convolutionNormRelu } from '../layers/convolution-norm.ts';
import { linear } from '../layers/linear.ts';
import { globalAveragePool } from '../layers/pooling.ts';
import { squeezeExcitation } from '../layers/squeeze-excitation.ts';

/** RegNetX, and with squeeze and excitation RegNetY. */
export interface RegNet {
  /** Blocks in each stage. */
  readonly depths: readonly number[];
  /** Channels in each stage. */
  readonly widths: readonly number[];
  /** Channels of a group, or all of them where there are fewer. */
  readonly groupWidth: number;
  /** Squeezed channels as a share of the block's inputs. @defaultValue none */
  readonly squeeze?: number;
}

interface BlockOptions {
  readonly inputs: number;
  readonly outputs: number;
  readonly stride: number;
  readonly groupWidth: number;
  readonly squeeze: number;
}

const stemWidth = 32;
const weight = kaimingNormalFanOut;

export function regnet({ depths, widths, groupWidth, squeeze = 0 }: RegNet): Definition {
  return (scope, { classes }) => {
    const stem = convolutionNormRelu(pair(scope.in('stem')), {
      inputs: 3,
      outputs: stemWidth,
      kernel: 3,
      stride: 2,
      padding: 1,
      weight,
    });
    let inputs = stemWidth;
    const blocks = widths.flatMap((outputs, stage) =>
      Array.from({ length: depths[stage] ?? 0 }, (_, i) => {
        const options = { inputs, outputs, stride: i === 0 ? 2 : 1, groupWidth, squeeze };
        inputs = outputs;
        return block(scope.in(`trunk_output.block${stage + 1}.block${stage + 1}-${i}`), options);
      }),
    );
    const features = sequence([stem, ...blocks]);
    const classify = linear(scope.in('fc'), {
      inputs,
      outputs: classes,
      weight: normal(0.01),
      bias: zeros,
    });
    return (x, pass) => classify(globalAveragePool(features(x, pass)), pass) as tf.Tensor2D;
  };
}

/** `relu(residual(x) + x)`; where the shape changes, `x` goes through a 1×1 convolution. */
function block(scope: Scope, options: BlockOptions): Layer {
  const { inputs, outputs, stride } = options;
  const isSame = stride === 1 && inputs === outputs;
  const shortcut = isSame
    ? undefined
    : convolutionNorm(pair(scope.in('proj')), { inputs, outputs, kernel: 1, stride, weight });
  const residual = bottleneck(scope.in('f'), options);
  return (x, pass) => relu(tf.add(residual(x, pass), shortcut ? shortcut(x, pass) : x));
}

function bottleneck(scope: Scope, { inputs, outputs, stride, groupWidth, squeeze }: BlockOptions) {
  const groups = outputs / Math.min(groupWidth, outputs);
  const squeezed = Math.round(squeeze * inputs);
  return sequence([
    convolutionNormRelu(pair(scope.in('a')), { inputs, outputs, kernel: 1, weight }),
    convolutionNormRelu(pair(scope.in('b')), {
      inputs: outputs,
      outputs,
      kernel: 3,
      stride,
      padding: 1,
      groups,
      weight,
    }),
    ...(squeezed
      ? [squeezeExcitation(scope.in('se'), { channels: outputs, squeezed, weight })]
      : []),
    convolutionNorm(pair(scope.in('c')), { inputs: outputs, outputs, kernel: 1, weight }),
  ]);
}

function pair(scope: Scope): [Scope, Scope] {
  return [scope.in('0'), scope.in('1')];
}
