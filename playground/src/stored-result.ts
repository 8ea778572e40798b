import type { Controls, Plot, Point, Series } from './host.ts';
import type { Chart, Image, Recording, TextFigure } from './recording.ts';

/** A recorded run as stored in `experiments/*.result.json`. */
export interface StoredResult extends EncodedRecording {
  readonly title: string;
  readonly lookFor: string;
  /** Their values are those of the recorded run. */
  readonly controls: Controls;
  readonly backend: string;
  readonly steps: number;
}

/** A recording as JSON. */
export interface EncodedRecording {
  readonly charts: readonly {
    readonly title: string;
    readonly steps: readonly number[];
    /** JSON has no NaN. */
    readonly lines: readonly {
      readonly name: string;
      readonly values: readonly (number | null)[];
    }[];
  }[];
  readonly images: readonly {
    readonly title: string;
    readonly width: number;
    readonly height: number;
    /** Base64 of a byte per pixel. */
    readonly pixels: string;
    /** `x, y, label` of each point. */
    readonly points: readonly number[];
  }[];
  readonly plots: readonly (Pick<Plot, 'x' | 'y'> & {
    readonly title: string;
    readonly series: readonly EncodedSeries[];
    readonly background?: EncodedSeries;
  })[];
  readonly texts: readonly TextFigure[];
}

type EncodedSeries = Omit<Series, 'points'> & {
  /** `x, y` of each point. */
  readonly points: readonly (number | null)[];
};

/** Four decimals are enough for display. */
const round = (value: number) => (Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null);

export const encodeRecording = ({ charts, images, plots, texts }: Recording): EncodedRecording => ({
  charts: charts.map(({ title, steps, lines }) => ({
    title,
    steps,
    lines: lines.map(({ name, values }) => ({ name, values: values.map(round) })),
  })),
  images: images.map(({ pixels, points, ...image }) => ({
    ...image,
    pixels: btoa(String.fromCharCode(...pixels)),
    points: points.flatMap(({ x, y, label }) => [round(x) ?? 0, round(y) ?? 0, label]),
  })),
  plots: plots.map(({ series, background, ...plot }) => ({
    ...plot,
    series: series.map(encodeSeries),
    ...(background && { background: encodeSeries(background) }),
  })),
  texts,
});

export const decodeRecording = ({ charts, images, plots, texts }: StoredResult): Recording => ({
  charts: charts.map(({ title, steps, lines }): Chart => ({
    title,
    steps: [...steps],
    lines: lines.map(({ name, values }) => ({ name, values: values.map((one) => one ?? NaN) })),
  })),
  images: images.map(({ pixels, points, ...image }): Image => ({
    ...image,
    pixels: Uint8Array.from(atob(pixels), (char) => char.charCodeAt(0)),
    points: decodePoints(points),
  })),
  plots: plots.map(({ series, background, ...plot }) => ({
    ...plot,
    series: series.map(decodeSeries),
    ...(background && { background: decodeSeries(background) }),
  })),
  texts: [...texts],
});

const encodeSeries = ({ points, ...series }: Series): EncodedSeries => ({
  ...series,
  points: points.flatMap(([x, y]) => [round(x), round(y)]),
});

const decodeSeries = ({ points, ...series }: EncodedSeries): Series => ({
  ...series,
  points: Array.from({ length: points.length / 2 }, (_, i) => [
    points[2 * i] ?? NaN,
    points[2 * i + 1] ?? NaN,
  ]),
});

function decodePoints(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [x = 0, y = 0, label] = numbers.slice(3 * i, 3 * i + 3);
    return { x, y, label: label === 1 ? 1 : 0 };
  });
}
