import * as tf from '@tensorflow/tfjs';
import type { Shape } from '../shape.ts';
import type { NetworkName } from './network-names.ts';

/** A network of the size that people train in a browser. */
export interface Network {
  readonly weights: readonly Shape[];
  readonly input: Shape;
  /** Of one-hot rows, or of values. */
  readonly target: Shape;
  readonly loss: (weights: readonly tf.Tensor[], x: tf.Tensor, y: tf.Tensor) => tf.Scalar;
}

type Weights = readonly tf.Tensor[];

/** The sizes of dense layers, from the input on. */
export const denseSizes = {
  mlp: { batch: 64, sizes: [784, 256, 128, 10] },
  deep: { batch: 32, sizes: Array.from({ length: 13 }, () => 128) },
} as const;

export const cnnSize = { batch: 32, side: 14, filters: [16, 32], classes: 10 } as const;
export const lstmSize = { batch: 16, steps: 16, inputs: 32, units: 64, classes: 10 };
export const transformerSize = { batch: 8, length: 16, width: 32, blocks: 2 };

const matrix = [transformerSize.width, transformerSize.width];

/** Of each block: scale, query, key, value, result; scale, in, out. */
export const transformerWeights: readonly Shape[] = Array.from(
  { length: transformerSize.blocks },
  () => [
    [transformerSize.width],
    matrix,
    matrix,
    matrix,
    matrix,
    [transformerSize.width],
    matrix,
    matrix,
  ],
).flat();

export const networks: Readonly<Record<NetworkName, Network>> = {
  mlp: denseNetwork(denseSizes.mlp),
  deep: denseNetwork(denseSizes.deep),
  cnn: cnn(),
  lstm: lstm(),
  transformer: transformer(),
};

/** Dense layers with relu between them. */
function denseNetwork({ batch, sizes }: { batch: number; sizes: readonly number[] }): Network {
  const outputs = sizes.slice(1);
  return {
    weights: outputs.flatMap((size, i) => [[sizes[i] ?? 0, size], [size]]),
    input: [batch, sizes[0] ?? 0],
    target: [batch, sizes.at(-1) ?? 0],
    loss: (weights, x, y) => {
      const last = outputs.length - 1;
      const logits = outputs.reduce((h, _, i) => {
        const sum = dense(h, at(weights, 2 * i), at(weights, 2 * i + 1));
        return i < last ? tf.relu(sum) : sum;
      }, x);
      return tf.losses.softmaxCrossEntropy(y, logits);
    },
  };
}

/** Two convolutions, each followed by pooling, and a dense layer. */
function cnn(): Network {
  const { batch, side, filters, classes } = cnnSize;
  const [first, second] = filters;
  const features = Math.floor(side / 4) ** 2 * second;
  return {
    weights: [
      [3, 3, 1, first],
      [first],
      [3, 3, first, second],
      [second],
      [features, classes],
      [classes],
    ],
    input: [batch, side, side, 1],
    target: [batch, classes],
    loss: (weights, x, y) => {
      const block = (h: tf.Tensor, i: number): tf.Tensor => {
        const sum = tf.conv2d(h as tf.Tensor4D, at(weights, i) as tf.Tensor4D, 1, 'same');
        return tf.maxPool(tf.relu(tf.add<tf.Tensor4D>(sum, at(weights, i + 1))), 2, 2, 'valid');
      };
      const flat = tf.reshape(block(block(x, 0), 2), [batch, features]);
      return tf.losses.softmaxCrossEntropy(y, dense(flat, at(weights, 4), at(weights, 5)));
    },
  };
}

/** One layer; the last state is classified. */
function lstm(): Network {
  const { batch, steps, inputs, units, classes } = lstmSize;
  return {
    weights: [[inputs + units, 4 * units], [4 * units], [units, classes], [classes]],
    input: [steps, batch, inputs],
    target: [batch, classes],
    loss: (weights, x, y) => {
      let [h, c]: [tf.Tensor, tf.Tensor] = [tf.zeros([batch, units]), tf.zeros([batch, units])];
      for (const one of tf.unstack(x)) {
        const gates = dense(tf.concat([one, h], 1), at(weights, 0), at(weights, 1));
        const [input, forget, cell, output] = tf.split(gates, 4, 1) as [
          tf.Tensor,
          tf.Tensor,
          tf.Tensor,
          tf.Tensor,
        ];
        c = tf.add(tf.mul(tf.sigmoid(forget), c), tf.mul(tf.sigmoid(input), tf.tanh(cell)));
        h = tf.mul(tf.sigmoid(output), tf.tanh(c));
      }
      return tf.losses.softmaxCrossEntropy(y, dense(h, at(weights, 2), at(weights, 3)));
    },
  };
}

/** Blocks of attention with one head and a dense layer, each added to its normalized input. */
function transformer(): Network {
  const { batch, length, width, blocks } = transformerSize;
  return {
    weights: transformerWeights,
    input: [batch, length, width],
    target: [batch, length, width],
    loss: (weights, x, y) => {
      let h = x;
      for (let i = 0; i < blocks; i++) h = attentionBlock(h, weights.slice(8 * i, 8 * i + 8));
      return tf.mean(tf.square(tf.sub(h, y)));
    },
  };
}

function attentionBlock(x: tf.Tensor, weights: Weights): tf.Tensor {
  const { width } = transformerSize;
  const project = (h: tf.Tensor, i: number): tf.Tensor => {
    const rows = tf.reshape<tf.Rank.R2>(h, [-1, width]);
    return tf.reshape(tf.matMul(rows, at(weights, i) as tf.Tensor2D), h.shape);
  };
  const normal = normalized(x, at(weights, 0));
  const scores = tf.matMul(project(normal, 1), project(normal, 2), false, true);
  const mixed = tf.matMul(tf.softmax(tf.mul(scores, width ** -0.5)), project(normal, 3));
  const attended = tf.add(x, project(mixed, 4));
  const hidden = tf.relu(project(normalized(attended, at(weights, 5)), 6));
  return tf.add(attended, project(hidden, 7));
}

function normalized(x: tf.Tensor, scale: tf.Tensor): tf.Tensor {
  const { mean, variance } = tf.moments(x, -1, true);
  return tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-5))), scale);
}

function dense(x: tf.Tensor, kernel: tf.Tensor, bias: tf.Tensor): tf.Tensor {
  return tf.add(tf.matMul(x as tf.Tensor2D, kernel as tf.Tensor2D), bias);
}

function at(weights: Weights, i: number): tf.Tensor {
  const weight = weights[i];
  if (!weight) throw new RangeError(`there is no weight ${i}`);
  return weight;
}
