import { unpackImages, type LabelledImages } from './labelled-images.ts';

/** Handwritten digits, 8×8 pixels each, in their original order: a byte 0–16 per pixel. */
export const parseDigits = (packed: BlobPart): Promise<LabelledImages> =>
  unpackImages(packed, 65, (pixels) => new Float32Array(pixels).map((value) => value / 16));
