/** Handwritten digits, 8×8 pixels each, in their original order. */
export interface Digits {
  readonly count: number;
  /** `count × 64` grey values in [0, 1]. */
  readonly images: Float32Array;
  /** `count` labels 0–9. */
  readonly labels: Uint8Array;
}

const pixels = 64;

/** Unpacks `digits.bin`: gzip of one label byte and 64 pixel bytes (0–16) per image. */
export async function parseDigits(packed: BlobPart): Promise<Digits> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const count = bytes.length / (pixels + 1);
  const images = new Float32Array(count * pixels);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const row = bytes.subarray(i * (pixels + 1), (i + 1) * (pixels + 1));
    labels[i] = row[0] ?? 0;
    images.set(
      Array.from(row.subarray(1), (value) => value / 16),
      i * pixels,
    );
  }
  return { count, images, labels };
}
