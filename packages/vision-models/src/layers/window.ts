import type { Tensor4D } from '@tensorflow/tfjs';

/** Throws unless a square window finds a place in the feature map: tfjs would go on with no pixels at all. */
export function checkFits({ shape }: Tensor4D, size: number, padding: number): void {
  const [, height, width] = shape;
  if (Math.min(height, width) + 2 * padding >= size) return;
  throw new RangeError(
    `images must be larger: a window of ${size} × ${size} does not fit into a feature map of ${height} × ${width}`,
  );
}
