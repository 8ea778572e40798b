import type { Plot, Point } from './host.ts';

/** The values of a chart at one step. */
export interface ChartPoint {
  readonly title: string;
  readonly step: number;
  readonly values: Readonly<Record<string, number>>;
}

/** A chart: the value of each line at each step. */
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

/** Curves and points in the plane. */
export interface PlotFigure extends Plot {
  readonly title: string;
}

/** Lines of text. */
export interface TextFigure {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Everything that a run has shown. */
export interface Recording {
  readonly charts: Chart[];
  readonly images: Image[];
  readonly plots: PlotFigure[];
  readonly texts: TextFigure[];
}

export const emptyRecording = (): Recording => ({ charts: [], images: [], plots: [], texts: [] });

export const copyRecording = ({ charts, images, plots, texts }: Recording): Recording => ({
  charts: charts.map(({ title, steps, lines }) => ({
    title,
    steps: [...steps],
    lines: lines.map(({ name, values }) => ({ name, values: [...values] })),
  })),
  images: [...images],
  plots: [...plots],
  texts: [...texts],
});

/** Appends one point to each named line, adding new charts and lines. */
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
  for (const { name, values: past } of lines) past.push(valueOf(values, name));
}

/** A line may have the name of a property of every object. */
const valueOf = (values: Readonly<Record<string, number>>, name: string): number =>
  Object.hasOwn(values, name) ? (values[name] ?? NaN) : NaN;

/** Adds a figure, replacing the last one with the same title. */
export function putFigure<F extends { readonly title: string }>(figures: F[], figure: F): void {
  const at = figures.findIndex(({ title }) => title === figure.title);
  if (at < 0) figures.push(figure);
  else figures[at] = figure;
}
