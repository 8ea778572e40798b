import * as tf from '@tensorflow/tfjs';
import { truncatedNormal, zeros, type Initial } from '../../definition/initial.ts';
import type { Pass } from '../../definition/layer.ts';
import type { Scope } from '../../definition/scope.ts';
import { relu } from '../../layers/activation.ts';
import { linear } from '../../layers/linear.ts';

/** What is added to the attention between two pixels of a window, by how they lie to each other: [heads, size², size²]. */
export type PositionBias = (pass: Pass) => tf.Tensor3D;

/** Swin: a table that is learned. */
export function tableBias(scope: Scope, size: number, heads: number): PositionBias {
  const table = scope.parameter(
    'relative_position_bias_table',
    [offsets(size), heads],
    truncatedNormal(0.02),
  );
  const find = lookUp(scope, size);
  return (pass) => find(pass.read(table), pass);
}

/** Swin V2: a table that a small network makes of the offsets on a logarithmic scale. */
export function continuousBias(scope: Scope, size: number, heads: number): PositionBias {
  const side = 2 * size - 1;
  const coordinates = scope.buffer('relative_coords_table', [1, side, side, 2], () =>
    logOffsets(size),
  );
  const find = lookUp(scope, size);
  const weight = truncatedNormal(0.02);
  const hidden = linear(scope.in('cpb_mlp.0'), { inputs: 2, outputs: 512, weight, bias: zeros });
  const output = linear(scope.in('cpb_mlp.2'), {
    inputs: 512,
    outputs: heads,
    weight,
    bias: false,
  });
  return (pass) => {
    const rows = tf.reshape(pass.read(coordinates), [-1, 2]);
    const table = output(relu(hidden(rows, pass)), pass);
    return tf.mul(tf.sigmoid(find(table, pass)), 16);
  };
}

/**
 * [offsets, heads] → [heads, size², size²]. A product with a matrix of ones and zeros: the gradient of `gather` on WebGPU
 * adds up with atomics, in another order in each run.
 */
function lookUp(scope: Scope, size: number): (table: tf.Tensor, pass: Pass) => tf.Tensor3D {
  const index = scope.buffer('relative_position_index', [size ** 4], indices(size), 'int32');
  return (table, pass) => {
    const choice = tf.oneHot(pass.read(index), offsets(size));
    const chosen = tf.matMul(table, tf.cast(choice, 'float32'), true, true);
    return tf.reshape(chosen, [-1, size ** 2, size ** 2]);
  };
}

/** How many ways two pixels of a window can lie to each other. */
function offsets(size: number): number {
  return (2 * size - 1) ** 2;
}

/** For each pair of pixels, the row of the table: their offset in rows, then that in columns, both from 0. */
function indices(size: number): Initial {
  return () => {
    const pixels = Array.from(
      { length: size ** 2 },
      (_, i) => [Math.floor(i / size), i % size] as const,
    );
    return pixels.flatMap(([row, column]) =>
      pixels.map(([otherRow, otherColumn]) => {
        const [rows, columns] = [row - otherRow, column - otherColumn];
        return (rows + size - 1) * (2 * size - 1) + columns + size - 1;
      }),
    );
  };
}

/** For each offset, sign(x) log₂(1 + |x|) / 3 of rows and columns, where x is the offset scaled to [-8, 8]. */
function logOffsets(size: number): number[] {
  const scaled = Array.from({ length: 2 * size - 1 }, (_, i) => (8 * (i - size + 1)) / (size - 1));
  const logs = scaled.map((x) => (Math.sign(x) * Math.log2(1 + Math.abs(x))) / 3);
  return logs.flatMap((rows) => logs.flatMap((columns) => [rows, columns]));
}
