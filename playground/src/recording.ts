import type { Point } from './host.ts';

/** What a chart shows: the value of each line at each step. */
export interface Chart {
  readonly title: string;
  readonly steps: number[];
  readonly lines: { readonly name: string; readonly values: number[] }[];
}

/** A picture with a byte per pixel. */
export interface Image {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly points: readonly Point[];
}

/** All that a run has shown. */
export interface Recording {
  readonly charts: Chart[];
  readonly images: Image[];
}

export const emptyRecording = (): Recording => ({ charts: [], images: [] });

export const copyRecording = ({ charts, images }: Recording): Recording => ({
  charts: charts.map(({ title, steps, lines }) => ({
    title,
    steps: [...steps],
    lines: lines.map(({ name, values }) => ({ name, values: [...values] })),
  })),
  images: [...images],
});

/** Appends one point to each named line; a chart or line that is new is added. */
export function appendPoint(
  { charts }: Recording,
  title: string,
  step: number,
  values: Readonly<Record<string, number>>,
): void {
  let chart = charts.find((one) => one.title === title);
  if (!chart) charts.push((chart = { title, steps: [], lines: [] }));
  const { steps, lines } = chart;
  for (const name of Object.keys(values)) {
    if (!lines.some((line) => line.name === name)) {
      lines.push({ name, values: steps.map(() => NaN) });
    }
  }
  steps.push(step);
  for (const { name, values: past } of lines) past.push(values[name] ?? NaN);
}

/** Puts an image in place of the last one with its title. */
export function putImage({ images }: Recording, image: Image): void {
  const at = images.findIndex(({ title }) => title === image.title);
  if (at < 0) images.push(image);
  else images[at] = image;
}
