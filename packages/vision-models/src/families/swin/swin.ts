import * as tf from '@tensorflow/tfjs';
import { truncatedNormal, zeros } from '../../definition/initial.ts';
import { sequence, type Definition, type Layer } from '../../definition/layer.ts';
import type { Scope } from '../../definition/scope.ts';
import { convolution } from '../../layers/convolution.ts';
import { stochasticDepth } from '../../layers/dropout.ts';
import { layerNorm } from '../../layers/layer-norm.ts';
import { linear } from '../../layers/linear.ts';
import { mlp } from '../../layers/mlp.ts';
import { globalAveragePool } from '../../layers/pooling.ts';
import {
  cosineAttention,
  dotProductAttention,
  windowAttention,
  type AttentionOptions,
} from './attention.ts';
import { padTo } from './windows.ts';

/** Swin Transformer, first and second version. */
export interface Swin {
  readonly version: 1 | 2;
  /** Blocks in each stage. */
  readonly depths: readonly number[];
  /** Heads in each stage. */
  readonly heads: readonly number[];
  /** Channels in the first stage; each stage has twice as many as the one before. */
  readonly width: number;
  /** Height and width of a window. */
  readonly window: number;
  /** Stochastic depth of the last block; from the first, where it is 0, it rises linearly. */
  readonly stochasticDepth: number;
}

const patch = 4;
const epsilon = 1e-5;
const weight = truncatedNormal(0.02);

export function swin({
  version,
  depths,
  heads,
  width,
  window,
  stochasticDepth: maxDrop,
}: Swin): Definition {
  return (scope, { classes }) => {
    const features = scope.in('features');
    const layers = [patchEmbedding(features.in('0'), width)];
    const blocks = depths.reduce((sum, depth) => sum + depth, 0);
    let channels = width;
    let count = 0;
    for (const [stage, depth] of depths.entries()) {
      if (stage > 0) {
        layers.push(patchMerging(features.in(String(layers.length)), channels, version));
        channels *= 2;
      }
      const stageScope = features.in(String(layers.length));
      const stageBlocks = Array.from({ length: depth }, (_, i) =>
        block(stageScope.in(String(i)), version, {
          width: channels,
          heads: heads[stage] ?? NaN,
          window,
          shift: i % 2 === 0 ? 0 : Math.floor(window / 2),
          drop: (maxDrop * count++) / (blocks - 1),
        }),
      );
      layers.push(sequence(stageBlocks));
    }
    const norm = layerNorm(scope.in('norm'), channels, epsilon);
    const classify = linear(scope.in('head'), {
      inputs: channels,
      outputs: classes,
      weight,
      bias: zeros,
    });
    const extract = sequence([...layers, norm as Layer]);
    return (x, pass) => classify(globalAveragePool(extract(x, pass)), pass) as tf.Tensor2D;
  };
}

function patchEmbedding(scope: Scope, width: number): Layer {
  return sequence([
    convolution(scope.in('0'), { inputs: 3, outputs: width, kernel: patch, stride: patch }),
    layerNorm(scope.in('2'), width, epsilon) as Layer,
  ]);
}

/** Attention, then a small network, each added to what comes in. V2 normalizes behind each of them, not before. */
function block(
  scope: Scope,
  version: Swin['version'],
  { drop, ...attention }: AttentionOptions & { readonly drop: number },
): Layer {
  const { width } = attention;
  const kind = version === 1 ? dotProductAttention : cosineAttention;
  const norm1 = layerNorm(scope.in('norm1'), width, epsilon) as Layer;
  const attend = windowAttention(scope.in('attn'), kind, attention);
  const norm2 = layerNorm(scope.in('norm2'), width, epsilon) as Layer;
  const transform = mlp(scope.in('mlp'), {
    width,
    hidden: 4 * width,
    weight,
    bias: zeros,
  }) as Layer;
  const residual = (norm: Layer, layer: Layer) =>
    sequence([...(version === 1 ? [norm, layer] : [layer, norm]), stochasticDepth(drop)]);
  const residuals = [residual(norm1, attend), residual(norm2, transform)];
  return (input, pass) => residuals.reduce((x, layer) => tf.add(x, layer(x, pass)), input);
}

/** Half the height and width, twice the channels. V2 normalizes behind the reduction, not before. */
function patchMerging(scope: Scope, channels: number, version: Swin['version']): Layer {
  const reduce = linear(scope.in('reduction'), {
    inputs: 4 * channels,
    outputs: 2 * channels,
    weight,
    bias: false,
  });
  const norm = layerNorm(scope.in('norm'), (version === 1 ? 4 : 2) * channels, epsilon);
  return sequence([
    mergePatches,
    ...((version === 1 ? [norm, reduce] : [reduce, norm]) as Layer[]),
  ]);
}

/** Each 2 × 2 pixels become one, with the channels of all four: column by column. */
function mergePatches(x: tf.Tensor4D): tf.Tensor4D {
  const padded = padTo(x, 2);
  const [batch, height, width, channels] = padded.shape;
  const [rows, columns] = [height / 2, width / 2];
  const parts = tf.reshape(padded, [batch, rows, 2, columns, 2, channels]);
  return tf.reshape(tf.transpose(parts, [0, 1, 3, 4, 2, 5]), [batch, rows, columns, 4 * channels]);
}
