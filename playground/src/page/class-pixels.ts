import { classColors, look } from './regions.ts';

/** The color of each byte. */
const palette = Array.from({ length: 256 }, (_, value) => {
  const { label, opacity } = look(value);
  return [...classColors[label], Math.round(opacity)];
});

/** The bytes of a picture as the red, green, blue and opacity of its pixels. */
export function classPixels(pixels: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
  const data = new Uint8ClampedArray(4 * pixels.length);
  for (let i = 0; i < pixels.length; i++) data.set(palette[pixels[i] ?? 0] ?? [], 4 * i);
  return data;
}
