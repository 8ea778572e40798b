import type { Image } from '../recording.ts';

/** The color of each class. */
export const classColors = [
  [217, 119, 6],
  [37, 99, 235],
] as const;

/** Color for the class, and opacity from 0 to 255 for the certainty, so that it works on light and dark pages. */
export function look(pixel: number): { label: 0 | 1; opacity: number } {
  return { label: pixel < 128 ? 0 : 1, opacity: 40 + 1.2 * Math.abs(pixel - 127.5) };
}

export interface Region {
  readonly color: string;
  readonly opacity: number;
  /** In pixels. */
  readonly path: string;
}

/** The number of levels of certainty. */
const levels = 16;

/** A picture as paths that a page can show before its scripts run. */
export function regions({ width, height, pixels }: Image): Region[] {
  const runs = Array.from({ length: 2 * levels }, (): string[] => []);
  const levelOf = (pixel: number) => Math.floor((pixel * runs.length) / 256);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width;) {
      const start = x;
      const level = levelOf(pixels[y * width + x] ?? 0);
      while (x < width && levelOf(pixels[y * width + x] ?? 0) === level) x++;
      runs[level]?.push(`M${start} ${y}h${x - start}v1H${start}`);
    }
  }
  return runs.flatMap((found, level) => {
    const { label, opacity } = look(((level + 0.5) * 256) / runs.length);
    const color = `rgb(${classColors[label].join(' ')})`;
    const share = Math.round((100 * opacity) / 255) / 100;
    return found.length > 0 ? [{ color, opacity: share, path: found.join('') }] : [];
  });
}
