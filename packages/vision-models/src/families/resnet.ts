import * as tf from '@tensorflow/tfjs';
import { kaimingNormalFanOut } from '../definition/initial.ts';
import { sequence, type Definition, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { relu } from '../layers/activation.ts';
import { convolutionNorm, convolutionNormRelu } from '../layers/convolution-norm.ts';
import { linear } from '../layers/linear.ts';
import { globalAveragePool, maxPool } from '../layers/pooling.ts';

/** ResNet, ResNeXt (more groups) and Wide ResNet (wider groups). */
export interface ResNet {
  readonly block: Block;
  /** Blocks in each stage. */
  readonly depths: readonly number[];
  /** @defaultValue 1 */
  readonly groups?: number;
  /** Channels of a group in the first stage. @defaultValue 64 */
  readonly groupWidth?: number;
}

interface Block {
  /** Declares the convolutions of a block: the residual. */
  readonly residual: (scope: Scope, options: BlockOptions) => Layer;
  /** Output channels, in units of the stage's width. */
  readonly expansion: number;
}

interface BlockOptions {
  readonly inputs: number;
  /** The stage's: 64, and twice as many in each stage after. */
  readonly width: number;
  readonly stride: number;
  readonly groups: number;
  readonly groupWidth: number;
}

const weight = kaimingNormalFanOut;

export const basicBlock: Block = {
  expansion: 1,
  residual: (scope, { inputs, width, stride }) =>
    sequence([
      convolutionNormRelu(numbered(scope, 1), {
        inputs,
        outputs: width,
        kernel: 3,
        stride,
        padding: 1,
        weight,
      }),
      convolutionNorm(numbered(scope, 2), {
        inputs: width,
        outputs: width,
        kernel: 3,
        padding: 1,
        weight,
      }),
    ]),
};

/** The stride is that of the 3×3 convolution. */
export const bottleneck: Block = {
  expansion: 4,
  residual: (scope, { inputs, width, stride, groups, groupWidth }) => {
    const inner = Math.floor((width * groupWidth) / 64) * groups;
    const outputs = width * bottleneck.expansion;
    return sequence([
      convolutionNormRelu(numbered(scope, 1), { inputs, outputs: inner, kernel: 1, weight }),
      convolutionNormRelu(numbered(scope, 2), {
        inputs: inner,
        outputs: inner,
        kernel: 3,
        stride,
        padding: 1,
        groups,
        weight,
      }),
      convolutionNorm(numbered(scope, 3), { inputs: inner, outputs, kernel: 1, weight }),
    ]);
  },
};

export function resnet({ block, depths, groups = 1, groupWidth = 64 }: ResNet): Definition {
  return (scope, { classes }) => {
    const stem = sequence([
      convolutionNormRelu(numbered(scope, 1), {
        inputs: 3,
        outputs: 64,
        kernel: 7,
        stride: 2,
        padding: 3,
        weight,
      }),
      maxPool({ size: 3, stride: 2, padding: 1 }),
    ]);
    let inputs = 64;
    const blocks = depths.flatMap((depth, stage) =>
      Array.from({ length: depth }, (_, i) => {
        const width = 64 * 2 ** stage;
        const stride = stage > 0 && i === 0 ? 2 : 1;
        const options = { inputs, width, stride, groups, groupWidth };
        inputs = width * block.expansion;
        return residualBlock(scope.in(`layer${stage + 1}.${i}`), block, options);
      }),
    );
    const features = sequence([stem, ...blocks]);
    const classify = linear(scope.in('fc'), { inputs, outputs: classes });
    return (x, pass) => classify(globalAveragePool(features(x, pass)), pass) as tf.Tensor2D;
  };
}

/** `relu(residual(x) + x)`; where the shape changes, `x` goes through a 1×1 convolution. */
function residualBlock(scope: Scope, block: Block, options: BlockOptions): Layer {
  const { inputs, width, stride } = options;
  const outputs = width * block.expansion;
  const residual = block.residual(scope, options);
  const isSame = stride === 1 && inputs === outputs;
  const shortcut = isSame
    ? undefined
    : convolutionNorm([scope.in('downsample.0'), scope.in('downsample.1')], {
        inputs,
        outputs,
        kernel: 1,
        stride,
        weight,
      });
  return (x, pass) => relu(tf.add(residual(x, pass), shortcut ? shortcut(x, pass) : x));
}

function numbered(scope: Scope, i: number): [Scope, Scope] {
  return [scope.in(`conv${i}`), scope.in(`bn${i}`)];
}
