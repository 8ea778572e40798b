import type { Controls, Point } from './host.ts';
import type { Chart, Image, Recording } from './recording.ts';

/** A recorded run as it lies in `experiments/*.result.json`. */
export interface StoredResult {
  readonly title: string;
  readonly lookFor: string;
  /** Their values are those of the recorded run. */
  readonly controls: Controls;
  readonly backend: string;
  readonly steps: number;
  readonly charts: Chart[];
  readonly images: readonly {
    readonly title: string;
    readonly width: number;
    readonly height: number;
    /** Base64 of a byte per pixel. */
    readonly pixels: string;
    /** `x, y, label` of each point. */
    readonly points: readonly number[];
  }[];
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;

/** Four decimals are enough to look at. */
export function encodeRecording({
  charts,
  images,
}: Recording): Pick<StoredResult, 'charts' | 'images'> {
  return {
    charts: charts.map(({ title, steps, lines }) => ({
      title,
      steps,
      lines: lines.map(({ name, values }) => ({ name, values: values.map(round) })),
    })),
    images: images.map(({ pixels, points, ...image }) => ({
      ...image,
      pixels: btoa(String.fromCharCode(...pixels)),
      points: points.flatMap(({ x, y, label }) => [round(x), round(y), label]),
    })),
  };
}

export function decodeRecording({ charts, images }: StoredResult): Recording {
  return {
    charts,
    images: images.map(({ pixels, points, ...image }): Image => ({
      ...image,
      pixels: Uint8Array.from(atob(pixels), (char) => char.charCodeAt(0)),
      points: decodePoints(points),
    })),
  };
}

function decodePoints(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [x = 0, y = 0, label] = numbers.slice(3 * i, 3 * i + 3);
    return { x, y, label: label === 1 ? 1 : 0 };
  });
}
