import { Limits } from './limits.ts';
import { parseReport, type Report } from './protocol.ts';

/** Milliseconds between two heartbeats for the page. */
const quiet = 500;

/** So many are of one kind in a run. */
const once: ReadonlySet<Report['type']> = new Set(['declared', 'ready']);
const last: ReadonlySet<Report['type']> = new Set(['done', 'error', 'unsupported', 'lost']);

/**
 * Sits between the training worker, which may run anyone's code, and the page: everything that the page receives is well
 * formed, of limited size and number, and no faster than the page draws. It runs in a separate worker, so that neither the
 * code of the other worker nor the time to deserialize a huge message affects the page.
 */
export class Inspector {
  private readonly limits = new Limits();
  private readonly send: (report: Report) => void;
  private readonly now: () => number;
  private readonly seen = new Set<Report['type']>();
  private isDrawn = true;
  private isClosed = false;
  private heard = -Infinity;

  /** @param send - sends validated messages to the page */
  constructor(send: (report: Report) => void, now: () => number) {
    this.send = send;
    this.now = now;
  }

  /** Handles a message from the training worker; the first invalid one ends the run. */
  receive(data: unknown): void {
    if (this.isClosed) return;
    try {
      this.admit(parseReport(data));
    } catch (error) {
      this.isClosed = true;
      this.send({ type: 'error', message: String(error), stack: '', position: null });
    }
  }

  /** The page has drawn the last update. */
  drawn(): void {
    this.isDrawn = true;
  }

  private admit(report: Report): void {
    const { type } = report;
    if (type === 'alive') {
      if (this.now() - this.heard < quiet) return;
      this.heard = this.now();
    } else if (type === 'update' || type === 'checkpoint') {
      if (!this.isDrawn) throw new Error('The run sent updates faster than the page draws them');
      this.isDrawn = false;
      this.measure(report);
    } else if (once.has(type) && this.seen.has(type)) {
      throw new Error(`The run sent ${type} twice`);
    }
    this.seen.add(type);
    this.isClosed = last.has(type);
    this.send(report);
  }

  private measure(report: Extract<Report, { type: 'update' | 'checkpoint' }>): void {
    const { limits } = this;
    if (report.type === 'checkpoint') {
      limits.checkpoint(report.checkpoint);
      return;
    }
    for (const point of report.points) limits.chart(point);
    for (const image of report.images) limits.image(image);
    for (const plot of report.plots) limits.plot(plot);
    for (const text of report.texts) limits.text(text);
  }
}
