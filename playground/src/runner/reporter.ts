import type { Image } from '../recording.ts';
import type { ChartPoint, Progress, Report } from './protocol.ts';

export interface ReporterOptions {
  readonly post: (report: Report) => void;
  /** Milliseconds between two updates. */
  readonly interval: number;
  /** The number of live tensors. */
  readonly tensors: () => number;
  readonly now: () => number;
}

/** Gathers what a run shows and posts it at most once per interval: every point, the last of each image. */
export class Reporter {
  private readonly options: ReporterOptions;
  private points: ChartPoint[] = [];
  private images = new Map<string, Image>();
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
    post({ type: 'update', progress, points: this.points, images: [...this.images.values()] });
    this.points = [];
    this.images.clear();
  }
}
