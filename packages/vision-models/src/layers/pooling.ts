import * as tf from '@tensorflow/tfjs';
import type { Layer } from '../definition/layer.ts';
import { checkFits } from './window.ts';

/** Below any activation. */
const lowest = -1e38;

export interface MaxPoolOptions {
  readonly size: number;
  readonly stride: number;
  /** @defaultValue 0 */
  readonly padding?: number;
  /** Whether windows that begin inside the image but end outside count. @defaultValue false */
  readonly ceil?: boolean;
}

export function maxPool({ size, stride, padding = 0, ceil = false }: MaxPoolOptions): Layer {
  return (x) => {
    const whole = ceil ? padForCeil(x, size, stride) : x;
    checkFits(whole, size, padding);
    return tf.maxPool(whole, size, stride, padding);
  };
}

/** So that rounding down is rounding up: tfjs rounds up, too, but then has no gradient. */
function padForCeil(x: tf.Tensor4D, size: number, stride: number): tf.Tensor4D {
  const missing = (length: number) => (stride - ((length - size) % stride)) % stride;
  const [, height, width] = x.shape;
  return tf.pad(
    x,
    [
      [0, 0],
      [0, missing(height)],
      [0, missing(width)],
      [0, 0],
    ],
    lowest,
  );
}

/** The mean of each channel. */
export function globalAveragePool(x: tf.Tensor4D): tf.Tensor2D {
  return tf.mean(x, [1, 2]);
}

/**
 * PyTorch's `AdaptiveAvgPool2d(size)` and `flatten`: any image becomes `size` × `size` means, possibly of overlapping
 * areas, and then one vector, channels first.
 */
export function flatAdaptiveAveragePool(x: tf.Tensor4D, size: number): tf.Tensor2D {
  const [batch, height, width, channels] = x.shape;
  const pixels = tf.reshape(tf.transpose(x, [0, 3, 1, 2]), [batch * channels, height * width]);
  const isSame = height === size && width === size;
  const means = isSame ? pixels : tf.matMul(pixels, areas(height, width, size), false, true);
  return tf.reshape(means, [batch, channels * size * size]);
}

/** One row for each mean, with the weight of each pixel. */
function areas(height: number, width: number, size: number): tf.Tensor2D {
  const rows = spans(height, size);
  const columns = spans(width, size);
  const weights = rows.flatMap((row) =>
    columns.map((column) => row.flatMap((a) => column.map((b) => a * b))),
  );
  return tf.tensor2d(weights);
}

/** Of `length` pixels, the share of each in each of `size` means. */
function spans(length: number, size: number): number[][] {
  return Array.from({ length: size }, (_, i) => {
    const begin = Math.floor((i * length) / size);
    const end = Math.ceil(((i + 1) * length) / size);
    const isInside = (pixel: number) => pixel >= begin && pixel < end;
    return Array.from({ length }, (_, pixel) => (isInside(pixel) ? 1 / (end - begin) : 0));
  });
}
