import { unpackImages, type LabelledImages } from './labelled-images.ts';

/** Pictures of clothes, 14×14 pixels each, 4,000 to train and 1,000 to test: a byte per two pixels. */
export const parseFashion = (packed: BlobPart): Promise<LabelledImages> =>
  unpackImages(packed, 99, (pairs) => {
    const pixels = new Float32Array(2 * pairs.length);
    pairs.forEach((pair, i) => {
      pixels[2 * i] = (pair >> 4) / 15;
      pixels[2 * i + 1] = (pair & 15) / 15;
    });
    return pixels;
  });
