import { atMost } from '../at-most.ts';
import type { ChartPoint, Image, PlotFigure, TextFigure } from '../recording.ts';
import { checkSize, type Checkpoint } from './checkpoint.ts';

/** The limits of one figure: enough for any experiment. */
export const most = {
  figures: 24,
  lines: 12,
  steps: 4000,
  name: 120,
  pixels: 256 * 256,
  /** Browsers draw no canvas that is much longer. */
  side: 4096,
  points: 20_000,
  characters: 10_000,
  rows: 200,
  checkpoints: 100,
} as const;

/** The limits of all figures of a page together: low enough for the page to stay responsive. */
export const mostTogether = {
  values: 100_000,
  pixels: 500_000,
  points: 100_000,
  characters: 40_000,
  rows: 1000,
} as const;

type Measured = Exclude<keyof typeof mostTogether, 'values'>;

/** Counts what a run shows, and rejects what is too much for the page. */
export class Limits {
  private readonly titles = new Set<string>();
  private readonly charts = new Map<string, { steps: number; readonly lines: Set<string> }>();
  private readonly sizes: Readonly<Record<Measured, Map<string, number>>> = {
    pixels: new Map(),
    points: new Map(),
    characters: new Map(),
    rows: new Map(),
  };
  private values = 0;
  private checkpoints = 0;

  /** @throws RangeError on too many figures, lines, points or values */
  chart({ title, values }: ChartPoint): void {
    this.figure('chart', title);
    const chart = this.charts.get(title) ?? { steps: 0, lines: new Set() };
    this.charts.set(title, chart);
    atMost('points of a chart', ++chart.steps, most.steps);
    for (const name of Object.keys(values)) {
      atMost('length of a name', name.length, most.name);
      chart.lines.add(name);
      atMost('lines of a chart', chart.lines.size, most.lines);
    }
    // Also a line that this point leaves out takes a value.
    this.values += chart.lines.size;
    atMost('values of all charts', this.values, mostTogether.values);
  }

  image({ title, pixels, points }: Image): void {
    const figure = this.figure('image', title);
    this.measure('pixels', 'an image', figure, pixels.length);
    this.measure('points', 'an image', figure, points.length);
  }

  plot({ title, x, y, series, background }: PlotFigure): void {
    const figure = this.figure('plot', title);
    const all = background ? [...series, background] : series;
    atMost('series of a plot', all.length, most.lines);
    for (const { label } of [x, y]) atMost('length of a label', label.length, most.name);
    for (const { name } of all) atMost('length of a name', name.length, most.name);
    const points = all.reduce((sum, one) => sum + one.points.length, 0);
    this.measure('points', 'a plot', figure, points);
  }

  text({ title, lines }: TextFigure): void {
    const figure = this.figure('text', title);
    const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
    this.measure('characters', 'a text', figure, length);
    this.measure('rows', 'a text', figure, lines.length);
  }

  checkpoint({ kept }: Checkpoint): void {
    atMost('checkpoints', ++this.checkpoints, most.checkpoints);
    checkSize(kept);
  }

  /** A name for it among those of every kind. */
  private figure(kind: string, title: string): string {
    atMost('length of a title', title.length, most.name);
    const figure = `${kind} ${title}`;
    this.titles.add(figure);
    atMost('figures', this.titles.size, most.figures);
    return figure;
  }

  /** One that is drawn again counts once. */
  private measure(what: Measured, whose: string, figure: string, size: number): void {
    atMost(`${what} of ${whose}`, size, most[what]);
    const sizes = this.sizes[what].set(figure, size);
    const together = [...sizes.values()].reduce((sum, one) => sum + one, 0);
    atMost(`${what} of all figures`, together, mostTogether[what]);
  }
}
