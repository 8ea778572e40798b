import type { Image, PlotFigure, TextFigure } from '../recording.ts';
import type { ChartPoint, Progress, Report } from './protocol.ts';

export interface ReporterOptions {
  readonly post: (report: Report) => void;
  /** Milliseconds between two updates. */
  readonly interval: number;
  /** The number of live tensors. */
  readonly tensors: () => number;
  readonly now: () => number;
}

/** Gathers what a run shows and posts it at most once per interval: every point, the last of each other figure. */
export class Reporter {
  private readonly options: ReporterOptions;
  private points: ChartPoint[] = [];
  private images = new Map<string, Image>();
  private plots = new Map<string, PlotFigure>();
  private texts = new Map<string, TextFigure>();
  private progress = { step: 0, total: 0 };
  private posted: number;
  /** Since when, pauses left out. */
  private begun: number;

  constructor(options: ReporterOptions) {
    this.options = options;
    this.posted = this.begun = options.now();
  }

  /** A step begins. */
  step(step: number, total: number): void {
    this.progress = { step, total };
    if (this.options.now() - this.posted >= this.options.interval) this.flush();
  }

  chart(point: ChartPoint): void {
    this.points.push(point);
  }

  image(image: Image): void {
    this.images.set(image.title, image);
  }

  plot(plot: PlotFigure): void {
    this.plots.set(plot.title, plot);
  }

  text(text: TextFigure): void {
    this.texts.set(text.title, text);
  }

  /** Leaves a pause of so many milliseconds out of the rate. */
  leaveOut(milliseconds: number): void {
    this.begun += milliseconds;
  }

  flush(): void {
    const { post, tensors, now } = this.options;
    this.posted = now();
    const seconds = (this.posted - this.begun) / 1000;
    const progress: Progress = {
      ...this.progress,
      stepsPerSecond: seconds > 0 ? this.progress.step / seconds : 0,
      tensors: tensors(),
    };
    post({
      type: 'update',
      progress,
      points: this.points,
      images: [...this.images.values()],
      plots: [...this.plots.values()],
      texts: [...this.texts.values()],
    });
    this.points = [];
    this.images.clear();
    this.plots.clear();
    this.texts.clear();
  }
}
