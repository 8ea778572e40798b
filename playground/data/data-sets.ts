import { parseDigits } from './digits.ts';
import { parseFashion } from './fashion.ts';
import type { LabelledImages } from './labelled-images.ts';
import { parseNames } from './names.ts';

/** The data sets that the site serves. */
export interface DataSets {
  readonly digits: LabelledImages;
  readonly fashion: LabelledImages;
  readonly names: readonly string[];
}

/** Their files, beside this one. */
export const dataFiles: Readonly<Record<keyof DataSets, string>> = {
  digits: 'digits.bin',
  fashion: 'fashion.bin',
  names: 'names.txt',
};

/** What reads the bytes of each file. */
export const dataParsers: {
  readonly [N in keyof DataSets]: (packed: BlobPart) => Promise<DataSets[N]>;
} = { digits: parseDigits, fashion: parseFashion, names: parseNames };
