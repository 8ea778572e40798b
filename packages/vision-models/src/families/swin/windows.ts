import * as tf from '@tensorflow/tfjs';

/** How a feature map is cut into windows of `size` × `size`, after a shift. */
export interface Windows {
  readonly size: number;
  /** Rows and columns by which the map is rolled up and left. */
  readonly shift: readonly [rows: number, columns: number];
}

/** The map with zeros below and to the right, so that its sides are multiples of `size`. */
export function padTo(x: tf.Tensor4D, size: number): tf.Tensor4D {
  const missing = (length: number) => (size - (length % size)) % size;
  const [rows, columns] = [missing(x.shape[1]), missing(x.shape[2])];
  if (rows + columns === 0) return x;
  return tf.pad(x, [
    [0, 0],
    [0, rows],
    [0, columns],
    [0, 0],
  ]);
}

/** [batch, height, width, channels] → [batch × windows, size², channels] */
export function cut(x: tf.Tensor4D, size: number): tf.Tensor3D {
  const [batch, height, width, channels] = x.shape;
  const parts = tf.reshape(x, [batch, height / size, size, width / size, size, channels]);
  return tf.reshape(tf.transpose(parts, [0, 1, 3, 2, 4, 5]), [-1, size * size, channels]);
}

/** The inverse of {@link cut}, for a map of this shape. */
export function paste(x: tf.Tensor, size: number, shape: tf.Tensor4D['shape']): tf.Tensor4D {
  const [batch, height, width, channels] = shape;
  const parts = tf.reshape(x, [batch, height / size, width / size, size, size, channels]);
  return tf.reshape(tf.transpose(parts, [0, 1, 3, 2, 4, 5]), shape);
}

/** Rolls the map up and left: what leaves it comes back on the other side. */
export function roll(x: tf.Tensor4D, [rows, columns]: Windows['shift']): tf.Tensor4D {
  return rollAxis(rollAxis(x, rows, 1), columns, 2);
}

function rollAxis(x: tf.Tensor4D, shift: number, axis: 1 | 2): tf.Tensor4D {
  const length = x.shape[axis];
  const first = ((shift % length) + length) % length;
  if (first === 0) return x;
  const [before, after] = tf.split(x, [first, length - first], axis) as [tf.Tensor4D, tf.Tensor4D];
  return tf.concat([after, before], axis);
}

/**
 * What is added to the attention between the pixels of each window, [windows, 1, size², size²]: a rolled map has windows
 * with pixels from opposite sides, which must not see each other.
 */
export function mask(height: number, width: number, { size, shift }: Windows): tf.Tensor4D {
  const regions = Array.from({ length: height * width }, (_, i) => {
    const row = region(Math.floor(i / width), height, size, shift[0]);
    return 3 * row + region(i % width, width, size, shift[1]);
  });
  const ids = cut(tf.tensor4d(regions, [1, height, width, 1]), size);
  const differs = tf.notEqual(ids, tf.transpose(ids, [0, 2, 1]));
  return tf.expandDims<tf.Tensor4D>(tf.mul(tf.cast(differs, 'float32'), -100), 1);
}

/** Which of the three parts of a side a pixel is in: the shift cuts the last window in two. */
function region(pixel: number, length: number, size: number, shift: number): number {
  if (shift === 0 || pixel < length - size) return 0;
  return pixel < length - shift ? 1 : 2;
}
