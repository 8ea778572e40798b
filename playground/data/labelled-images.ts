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
  unpack: (pixels: Uint8Array) => Float32Array,
): Promise<LabelledImages> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const count = bytes.length / rowBytes;
  const rows = Array.from({ length: count }, (_, i) =>
    bytes.subarray(i * rowBytes, (i + 1) * rowBytes),
  );
  const unpacked = rows.map((row) => unpack(row.subarray(1)));
  const pixels = unpacked[0]?.length ?? 0;
  const images = new Float32Array(count * pixels);
  for (const [i, one] of unpacked.entries()) images.set(one, i * pixels);
  return { count, images, labels: Uint8Array.from(rows, ([label = 0]) => label) };
}
