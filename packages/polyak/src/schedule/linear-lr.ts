import { checkInteger, checkInterval, rejection } from '../argument.ts';
import {
  EpochScheduler,
  type Point,
  type ScheduleOptions,
  type Settled,
} from './epoch-scheduler.ts';
import type { Schedulable } from './lr-scheduler.ts';

/** Options of {@link LinearLR}. */
export interface LinearLROptions extends ScheduleOptions {
  /**
   * What the learning rate is multiplied with at epoch 0, in (0, 1].
   * @defaultValue `1 / 3`
   */
  startFactor?: number;
  /**
   * What it is multiplied with from epoch `totalIters` on, in [0, 1].
   * @defaultValue `1`
   */
  endFactor?: number;
  /**
   * The number of epochs on the way, at least 0.
   * @defaultValue `5`
   */
  totalIters?: number;
}

/**
 * Moves the learning rate's factor along a straight line, as for a warm-up:
 * `lr(t) = lr(0) · (startFactor + (endFactor − startFactor) · min(t / totalIters, 1))`.
 *
 * @example
 * ```ts
 * const warmup = new LinearLR(optimizer, { startFactor: 0.01, totalIters: 500 });
 * ```
 */
export class LinearLR extends EpochScheduler<Settled<LinearLROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link LinearLROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(
    optimizer: Schedulable,
    { startFactor = 1 / 3, endFactor = 1, totalIters = 5, lastEpoch }: LinearLROptions = {},
  ) {
    super(optimizer, { startFactor, endFactor, totalIters }, lastEpoch);
  }

  protected override checkOptions(options: Settled<LinearLROptions>): void {
    const { startFactor, endFactor, totalIters } = options;
    if (!(typeof startFactor === 'number' && startFactor > 0 && startFactor <= 1)) {
      throw rejection('startFactor', 'in (0, 1]', startFactor);
    }
    checkInterval('endFactor', endFactor, 0, 1);
    checkInteger('totalIters', totalIters, 0);
  }

  /** Each step multiplies with factor(t) / factor(t − 1). */
  protected override lrAt({ epoch, lr, isInitial }: Point): number {
    const { startFactor, endFactor, totalIters } = this.options;
    if (epoch === 0) return lr * startFactor;
    if (isInitial || epoch > totalIters) return lr;
    const rise = endFactor - startFactor;
    return lr * (1 + rise / (totalIters * startFactor + (epoch - 1) * rise));
  }
}
