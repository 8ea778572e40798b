import type { Picture } from './host.ts';
import type { Image } from './recording.ts';

/** Pixels in [0, 1] as bytes. */
export function toImage(title: string, { width, height, pixels, points = [] }: Picture): Image {
  if (pixels.length !== width * height) {
    throw new RangeError(`pixels must hold ${width} × ${height} values, got ${pixels.length}`);
  }
  const bytes = Uint8ClampedArray.from(pixels, (value) => 255 * value);
  return { title, width, height, pixels: new Uint8Array(bytes.buffer), points };
}
