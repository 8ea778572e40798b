/** Grey images, each with the number of its class. */
export interface LabelledImages {
  readonly count: number;
  /** `count × pixels` grey values in [0, 1], image by image, row by row. */
  readonly images: Float32Array;
  /** `count` labels 0–9. */
  readonly labels: Uint8Array;
}

/**
 * Unpacks images from gzip.
 *
 * @param rowBytes - the bytes of one image: its label, then its pixels
 * @param unpack - the grey values of those pixels
 */
export async function unpackImages(
  packed: BlobPart,
  rowBytes: number,
  unpack: (pixels: Uint8Array) => readonly number[],
): Promise<LabelledImages> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const count = bytes.length / rowBytes;
  const rows = Array.from({ length: count }, (_, i) =>
    bytes.subarray(i * rowBytes, (i + 1) * rowBytes),
  );
  const images = Float32Array.from(rows.flatMap((row) => unpack(row.subarray(1))));
  return { count, images, labels: Uint8Array.from(rows, ([label = 0]) => label) };
}
