import { EpochScheduler, type Point } from './epoch-scheduler.ts';

/**
 * A schedule that changes the learning rate it finds, so that several can step one after the other. Alone it follows
 * its formula to the last bit.
 */
export abstract class RelativeScheduler<
  Options extends object = object,
> extends EpochScheduler<Options> {
  protected override lrOnEntry(point: Point): number {
    return this.lrAt({ ...point, baseLr: point.lr });
  }

  protected override lrAfterStep(point: Point): number {
    const alone = this.lrAt({ ...point, epoch: point.epoch - 1 });
    return point.lr === alone ? this.lrAt(point) : Math.max(0, this.lrBeside(point));
  }

  /** The learning rate after a step where not only this schedule has set the one before it. */
  protected abstract lrBeside(point: Point): number;
}

/** A schedule that multiplies the learning rate with a factor of the epoch. */
export abstract class FactorScheduler<
  Options extends object = object,
> extends RelativeScheduler<Options> {
  protected abstract factorAt(epoch: number): number;

  protected override lrAt({ epoch, baseLr }: Point): number {
    return baseLr * this.factorAt(epoch);
  }

  protected override lrBeside(point: Point): number {
    const before = this.factorAt(point.epoch - 1);
    const factor = this.factorAt(point.epoch);
    if (factor === before) return point.lr;
    const ratio = factor / before;
    // After a factor of 0, or next to it, nothing is left to multiply.
    return Number.isFinite(ratio) ? point.lr * ratio : this.lrAt(point);
  }
}
