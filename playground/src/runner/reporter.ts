import type { ChartPoint, Image, PlotFigure, TextFigure } from '../recording.ts';
import type { Checkpoint } from './checkpoint.ts';
import { Limits } from './limits.ts';
import type { Progress, Report } from './protocol.ts';

/** Of how many steps the milliseconds are averaged. */
const recent = 20;

export interface ReporterOptions {
  readonly post: (report: Report) => void;
  /** Milliseconds between two updates. */
  readonly interval: number;
  readonly memory: () => Pick<Progress, 'tensors' | 'gpuBytes'>;
  readonly now: () => number;
  /** The number of steps of an earlier run. @defaultValue `0` */
  readonly behind?: number;
}

/**
 * Collects what a run shows and posts it at most once per interval, and only after the page has drawn the last update: all
 * points, and the latest of each other figure.
 *
 * Its limits are those of the inspector. Here they only report the line to honest code.
 */
export class Reporter {
  private readonly options: ReporterOptions;
  private readonly limits = new Limits();
  private points: ChartPoint[] = [];
  private images = new Map<string, Image>();
  private plots = new Map<string, PlotFigure>();
  private texts = new Map<string, TextFigure>();
  private progress = { step: 0, total: 0 };
  /** The milliseconds of recent steps. */
  private took: number[] = [];
  private posted = -Infinity;
  /** Since when, pauses left out. */
  private begun: number;
  /** Called when the page has drawn the last update; null when it has. */
  private draws: { readonly done: Promise<void>; readonly finish: () => void } | null = null;

  constructor(options: ReporterOptions) {
    this.options = options;
    this.begun = options.now();
  }

  /** Starts a step. */
  step(step: number, total: number): void {
    this.progress = { step, total };
    const isDue = this.options.now() - this.posted >= this.options.interval;
    if (isDue && !this.draws) this.post();
  }

  /** A step that awaited nothing has ended. */
  stepTook(milliseconds: number): void {
    this.took = [...this.took, milliseconds].slice(-recent);
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

  /** Everything shown before is sent first. */
  async checkpoint(checkpoint: Checkpoint): Promise<void> {
    this.limits.checkpoint(checkpoint);
    await this.flush();
    while (this.draws) await this.draws.done;
    this.send({ type: 'checkpoint', checkpoint });
  }

  /** Excludes a pause, in milliseconds, from the rate. */
  leaveOut(milliseconds: number): void {
    this.begun += milliseconds;
  }

  /** The page has drawn the last update. */
  drawn(): void {
    this.draws?.finish();
    this.draws = null;
  }

  /** Posts pending data as soon as the page is ready. */
  async flush(): Promise<void> {
    while (this.draws) await this.draws.done;
    this.post();
  }

  private post(): void {
    const { memory, now, behind = 0 } = this.options;
    this.posted = now();
    const seconds = (this.posted - this.begun) / 1000;
    const progress: Progress = {
      ...this.progress,
      stepsPerSecond: seconds > 0 ? Math.max(this.progress.step - behind, 0) / seconds : 0,
      scriptMilliseconds: this.took.reduce((sum, one) => sum + one / this.took.length, 0),
      ...memory(),
    };
    this.send({
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

  private send(report: Report): void {
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => (finish = resolve));
    this.draws = { done, finish };
    this.options.post(report);
  }
}
