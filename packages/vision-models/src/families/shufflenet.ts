import * as tf from '@tensorflow/tfjs';
import { sequence, type Definition, type Layer } from '../definition/layer.ts';
import type { Scope } from '../definition/scope.ts';
import { convolutionNorm, convolutionNormRelu } from '../layers/convolution-norm.ts';
import { linear } from '../layers/linear.ts';
import { globalAveragePool, maxPool } from '../layers/pooling.ts';

/** ShuffleNet V2. */
export interface ShuffleNet {
  /** Units in each of the stages 2, 3 and 4. */
  readonly depths: readonly number[];
  /** Channels of the stages 2, 3 and 4. */
  readonly widths: readonly number[];
  /** Channels before the classifier. */
  readonly features: number;
}

const stemWidth = 24;

export function shufflenet({ depths, widths, features }: ShuffleNet): Definition {
  return (scope, { classes }) => {
    const stem = sequence([
      convolutionNormRelu(from(scope.in('conv1'), 0), {
        inputs: 3,
        outputs: stemWidth,
        kernel: 3,
        stride: 2,
        padding: 1,
      }),
      maxPool({ size: 3, stride: 2, padding: 1 }),
    ]);
    let inputs = stemWidth;
    const units = widths.flatMap((outputs, i) => {
      const stage = scope.in(`stage${i + 2}`);
      const first = downsamplingUnit(stage.in('0'), inputs, outputs);
      inputs = outputs;
      const others = Array.from({ length: (depths[i] ?? 0) - 1 }, (_, j) =>
        unit(stage.in(String(j + 1)), outputs),
      );
      return [first, ...others];
    });
    const last = convolutionNormRelu(from(scope.in('conv5'), 0), {
      inputs,
      outputs: features,
      kernel: 1,
    });
    const extract = sequence([stem, ...units, last]);
    const classify = linear(scope.in('fc'), { inputs: features, outputs: classes });
    return (x, pass) => classify(globalAveragePool(extract(x, pass)), pass) as tf.Tensor2D;
  };
}

/** Half of the channels pass unchanged. */
function unit(scope: Scope, channels: number): Layer {
  const half = channels / 2;
  const branch = rightBranch(scope.in('branch2'), { inputs: half, outputs: half, stride: 1 });
  return (x, pass) => {
    const [left, right] = tf.split(x, 2, 3) as [tf.Tensor4D, tf.Tensor4D];
    return shuffle(left, branch(right, pass));
  };
}

function downsamplingUnit(scope: Scope, inputs: number, outputs: number): Layer {
  const leftScope = scope.in('branch1');
  const half = outputs / 2;
  const left = sequence([
    convolutionNorm(from(leftScope, 0), depthwise(inputs, 2)),
    convolutionNormRelu(from(leftScope, 2), { inputs, outputs: half, kernel: 1 }),
  ]);
  const right = rightBranch(scope.in('branch2'), { inputs, outputs: half, stride: 2 });
  return (x, pass) => shuffle(left(x, pass), right(x, pass));
}

function rightBranch(
  scope: Scope,
  { inputs, outputs, stride }: { inputs: number; outputs: number; stride: number },
): Layer {
  return sequence([
    convolutionNormRelu(from(scope, 0), { inputs, outputs, kernel: 1 }),
    convolutionNorm(from(scope, 3), depthwise(outputs, stride)),
    convolutionNormRelu(from(scope, 5), { inputs: outputs, outputs, kernel: 1 }),
  ]);
}

function depthwise(channels: number, stride: number) {
  return { inputs: channels, outputs: channels, groups: channels, kernel: 3, stride, padding: 1 };
}

/** The channels of the two in turn: torchvision's `channel_shuffle` in two groups. */
function shuffle(left: tf.Tensor4D, right: tf.Tensor4D): tf.Tensor4D {
  const [batch, height, width, channels] = left.shape;
  return tf.reshape(tf.stack([left, right], 4), [batch, height, width, 2 * channels]);
}

/** A convolution and its norm, numbered one after the other. */
function from(scope: Scope, i: number): [Scope, Scope] {
  return [scope.in(String(i)), scope.in(String(i + 1))];
}
