import type { Image, PlotFigure, TextFigure } from '../recording.ts';
import type { Checkpoint } from './checkpoint.ts';
import { Limits } from './limits.ts';
import type { ChartPoint, Progress, Report } from './protocol.ts';

export interface ReporterOptions {
  readonly post: (report: Report) => void;
  /** Milliseconds between two updates. */
  readonly interval: number;
  readonly memory: () => Pick<Progress, 'tensors' | 'gpuBytes'>;
  readonly now: () => number;
  /** The steps that an earlier run has taken. @defaultValue `0` */
  readonly behind?: number;
}

/** Gathers what a run shows and posts it at most once per interval: every point, the last of each other figure. */
export class Reporter {
  private readonly options: ReporterOptions;
  private readonly limits = new Limits();
  private points: ChartPoint[] = [];
  private images = new Map<string, Image>();
  private plots = new Map<string, PlotFigure>();
  private texts = new Map<string, TextFigure>();
  private progress = { step: 0, total: 0 };
  private posted = -Infinity;
  /** Since when, pauses left out. */
  private begun: number;

  constructor(options: ReporterOptions) {
    this.options = options;
    this.begun = options.now();
  }

  /** A step begins. */
  step(step: number, total: number): void {
    this.progress = { step, total };
    if (this.options.now() - this.posted >= this.options.interval) this.flush();
  }

  chart(point: ChartPoint): void {
    this.limits.chart(point);
    this.points.push(point);
  }

  image(image: Image): void {
    this.limits.image(image);
    this.images.set(image.title, image);
  }

  plot(plot: PlotFigure): void {
    this.limits.plot(plot);
    this.plots.set(plot.title, plot);
  }

  text(text: TextFigure): void {
    this.limits.text(text);
    this.texts.set(text.title, text);
  }

  /** All that was shown before goes ahead of it. */
  checkpoint(checkpoint: Checkpoint): void {
    this.limits.checkpoint(checkpoint);
    this.flush();
    this.options.post({ type: 'checkpoint', checkpoint });
  }

  /** Leaves a pause of so many milliseconds out of the rate. */
  leaveOut(milliseconds: number): void {
    this.begun += milliseconds;
  }

  flush(): void {
    const { post, memory, now, behind = 0 } = this.options;
    this.posted = now();
    const seconds = (this.posted - this.begun) / 1000;
    const progress: Progress = {
      ...this.progress,
      stepsPerSecond: seconds > 0 ? Math.max(this.progress.step - behind, 0) / seconds : 0,
      ...memory(),
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
