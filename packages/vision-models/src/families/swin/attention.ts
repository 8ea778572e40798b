import * as tf from '@tensorflow/tfjs';
import { constant, truncatedNormal, zeros } from '../../definition/initial.ts';
import type { Layer, Pass } from '../../definition/layer.ts';
import type { Scope } from '../../definition/scope.ts';
import { dotProducts, joinHeads, splitHeads } from '../../layers/attention.ts';
import { linear, product } from '../../layers/linear.ts';
import { continuousBias, tableBias, type PositionBias } from './relative-position.ts';
import { cut, mask, padTo, paste, roll, type Windows } from './windows.ts';

export interface AttentionOptions {
  readonly width: number;
  readonly heads: number;
  /** Height and width of a window. */
  readonly window: number;
  /** By how many rows and columns the windows are shifted, unless a single one covers them. */
  readonly shift: number;
}

/** What differs between Swin and Swin V2. */
export interface AttentionKind {
  readonly scores: (scope: Scope, heads: number) => Scores;
  readonly positionBias: (scope: Scope, window: number, heads: number) => PositionBias;
  /** V2 declares a bias for the keys, too, but does not use it. */
  readonly hasKeyBias: boolean;
}

type Scores = (queries: tf.Tensor4D, keys: tf.Tensor4D, pass: Pass) => tf.Tensor4D;

export const dotProductAttention: AttentionKind = {
  scores: () => dotProducts,
  positionBias: tableBias,
  hasKeyBias: true,
};

export const cosineAttention: AttentionKind = {
  scores: (scope, heads) => {
    const logScale = scope.parameter('logit_scale', [heads, 1, 1], constant(Math.log(10)));
    return (queries, keys, pass) => {
      const scale = tf.exp(tf.minimum(pass.read(logScale), Math.log(100)));
      return tf.mul(tf.matMul(unit(queries), unit(keys), false, true), scale);
    };
  },
  positionBias: continuousBias,
  hasKeyBias: false,
};

/** Attention of the pixels of each window to each other. */
export function windowAttention(
  scope: Scope,
  kind: AttentionKind,
  { width, heads, window, shift }: AttentionOptions,
): Layer {
  const weight = truncatedNormal(0.02);
  const scoresOf = kind.scores(scope, heads);
  const weights = scope.in('qkv').parameter('weight', [3 * width, width], weight, 'linear');
  const biases = scope.in('qkv').parameter('bias', [3 * width], zeros);
  const project = linear(scope.in('proj'), { inputs: width, outputs: width, weight, bias: zeros });
  const positionBias = kind.positionBias(scope, window, heads);

  const attend = (pixels: tf.Tensor3D, masking: tf.Tensor4D | undefined, pass: Pass) => {
    const bias = kind.hasKeyBias ? pass.read(biases) : withoutKeys(pass.read(biases), width);
    const projected = tf.add(product(pixels, pass.read(weights)), bias);
    const [queries, keys, values] = splitHeads(projected, heads);
    const scores = tf.add<tf.Tensor4D>(scoresOf(queries, keys, pass), positionBias(pass));
    const attention = tf.softmax(masking ? addMask(scores, masking) : scores);
    return project(joinHeads(tf.matMul(attention, values)), pass);
  };

  return (x, pass) => {
    const padded = padTo(x, window);
    const [, height, columns] = padded.shape;
    const windows: Windows = {
      size: window,
      shift: [height > window ? shift : 0, columns > window ? shift : 0],
    };
    const isShifted = windows.shift.some((by) => by > 0);
    const masking = isShifted ? mask(height, columns, windows) : undefined;
    const attended = attend(cut(roll(padded, windows.shift), window), masking, pass);
    const [down, right] = windows.shift;
    const map = roll(paste(attended, window, padded.shape), [-down, -right]);
    return tf.slice(map, [0, 0, 0, 0], x.shape);
  };
}

/** Scores [batch × windows, heads, …] and a mask [windows, 1, …]. */
function addMask(scores: tf.Tensor4D, masking: tf.Tensor4D): tf.Tensor4D {
  const [windows] = masking.shape;
  const [, heads, tokens] = scores.shape;
  const byImage = tf.reshape(scores, [-1, windows, heads, tokens, tokens]);
  return tf.reshape(tf.add(byImage, masking), scores.shape);
}

/** Vectors of length 1. The keys of padding are 0, where the norm has no gradient. */
function unit(x: tf.Tensor4D): tf.Tensor4D {
  const squares = tf.maximum(tf.sum(tf.square(x), -1, true), 1e-24);
  return tf.mul(x, tf.rsqrt(squares));
}

function withoutKeys(bias: tf.Tensor, width: number): tf.Tensor {
  const used = tf.concat([tf.ones([width]), tf.zeros([width]), tf.ones([width])]);
  return tf.mul(bias, used);
}
