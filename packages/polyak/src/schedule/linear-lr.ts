import { checkInteger, checkInterval, outOfRange } from '../argument.ts';
import { FactorScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link LinearLR}. */
export interface LinearLROptions extends ScheduleOptions {
  /**
   * The factor of the learning rate at epoch 0, in (0, 1].
   * @defaultValue `1 / 3`
   */
  startFactor?: number;
  /**
   * The factor from epoch `totalIters` on, in [0, 1].
   * @defaultValue `1`
   */
  endFactor?: number;
  /**
   * The number of epochs in between, at least 0.
   * @defaultValue `5`
   */
  totalIters?: number;
}

/**
 * Changes the factor of the learning rate linearly, for example for warmup:
 * `lr(t) = lr(0) · (startFactor + (endFactor − startFactor) · min(t / totalIters, 1))`.
 *
 * @example
 * ```ts
 * const warmup = new LinearLR(optimizer, { startFactor: 0.01, totalIters: 500 });
 * ```
 */
export class LinearLR extends FactorScheduler<Settled<LinearLROptions>> {
  static override readonly className: string = 'LinearLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link LinearLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: LinearLROptions = {}) {
    super(
      optimizer,
      settle('LinearLR', options, { startFactor: 1 / 3, endFactor: 1, totalIters: 5 }),
      options.lastEpoch,
    );
  }

  protected override checkOptions(options: Settled<LinearLROptions>): void {
    const { startFactor, endFactor, totalIters } = options;
    if (!(typeof startFactor === 'number' && startFactor > 0 && startFactor <= 1)) {
      throw outOfRange('startFactor', 'in (0, 1]', startFactor);
    }
    checkInterval('endFactor', endFactor, 0, 1);
    checkInteger('totalIters', totalIters, 0);
  }

  protected override factorAt(epoch: number): number {
    const { startFactor, endFactor, totalIters } = this.options;
    if (epoch >= totalIters) return endFactor;
    return startFactor + ((endFactor - startFactor) * epoch) / totalIters;
  }
}
