import type { Image, PlotFigure, TextFigure } from '../recording.ts';
import { checkSize, type Checkpoint } from './checkpoint.ts';
import type { ChartPoint } from './protocol.ts';

/** The most that one run can show: enough for any experiment, and little enough for the page to stay quick. */
export const most = {
  figures: 24,
  lines: 12,
  steps: 4000,
  name: 120,
  pixels: 256 * 256,
  points: 20_000,
  text: 10_000,
  checkpoints: 100,
} as const;

/** Refuses what is too much for the page. */
export class Limits {
  private readonly titles = new Set<string>();
  private readonly steps = new Map<string, number>();
  private readonly lines = new Map<string, Set<string>>();
  private checkpoints = 0;

  /** @throws RangeError on too many figures, lines or points */
  chart({ title, values }: ChartPoint): void {
    this.figure(title);
    const steps = (this.steps.get(title) ?? 0) + 1;
    atMost('points of a chart', steps, most.steps);
    this.steps.set(title, steps);
    const lines = this.lines.get(title) ?? new Set();
    for (const name of Object.keys(values)) {
      atMost('length of a name', name.length, most.name);
      lines.add(name);
    }
    atMost('lines of a chart', lines.size, most.lines);
    this.lines.set(title, lines);
  }

  image({ title, pixels, points }: Image): void {
    this.figure(title);
    atMost('pixels of an image', pixels.length, most.pixels);
    atMost('points of an image', points.length, most.points);
  }

  plot({ title, x, y, series, background }: PlotFigure): void {
    this.figure(title);
    const all = background ? [...series, background] : series;
    atMost('series of a plot', all.length, most.lines);
    for (const { label } of [x, y]) atMost('length of a label', label.length, most.name);
    for (const { name } of all) atMost('length of a name', name.length, most.name);
    const points = all.reduce((sum, one) => sum + one.points.length, 0);
    atMost('points of a plot', points, most.points);
  }

  text({ title, lines }: TextFigure): void {
    this.figure(title);
    const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
    atMost('characters of a text', length, most.text);
  }

  checkpoint({ kept }: Checkpoint): void {
    atMost('checkpoints', ++this.checkpoints, most.checkpoints);
    checkSize(kept);
  }

  private figure(title: string): void {
    atMost('length of a title', title.length, most.name);
    this.titles.add(title);
    atMost('figures', this.titles.size, most.figures);
  }
}

function atMost(what: string, got: number, limit: number): void {
  if (got > limit) throw new RangeError(`${what} must be at most ${limit}, got ${got}`);
}
