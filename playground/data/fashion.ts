import { unpackImages, type LabelledImages } from './labelled-images.ts';

/** Pictures of clothes, 14×14 pixels each, 4,000 to train and 1,000 to test: a byte per two pixels. */
export const parseFashion = (packed: BlobPart): Promise<LabelledImages> =>
  unpackImages(packed, 99, (pixels) =>
    Array.from(pixels).flatMap((pair) => [(pair >> 4) / 15, (pair & 15) / 15]),
  );
