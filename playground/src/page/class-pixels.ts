const colours = [
  [217, 119, 6],
  [37, 99, 235],
] as const;

/** The colour of each byte: the class by its hue, the certainty by its opacity, so it suits light and dark pages alike. */
const palette = Array.from({ length: 256 }, (_, value) => {
  const [red, green, blue] = colours[value < 128 ? 0 : 1];
  return [red, green, blue, Math.round(40 + 1.2 * Math.abs(value - 127.5))] as const;
});

/** The bytes of a picture as the red, green, blue and opacity of its pixels. */
export function classPixels(pixels: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
  const data = new Uint8ClampedArray(4 * pixels.length);
  for (let i = 0; i < pixels.length; i++) data.set(palette[pixels[i] ?? 0] ?? [], 4 * i);
  return data;
}
