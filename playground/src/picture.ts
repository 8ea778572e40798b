import { checkPicture } from './figure-checks.ts';
import type { Picture } from './host.ts';
import type { Image } from './recording.ts';

/** Pixels in [0, 1] as bytes. */
export function toImage(title: string, picture: Picture): Image {
  checkPicture(picture);
  const { width, height, pixels, points = [] } = picture;
  const bytes = Uint8ClampedArray.from(pixels, (value) => 255 * value);
  return { title, width, height, pixels: new Uint8Array(bytes.buffer), points };
}
