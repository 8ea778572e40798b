import { checkInteger, checkNotNegative } from '../argument.ts';
import { FactorScheduler } from './relative-scheduler.ts';
import { settle, type ScheduleOptions, type Settled } from './schedule-options.ts';
import type { Schedulable } from './scheduled-group.ts';

/** Options of {@link PolynomialLR}. */
export interface PolynomialLROptions extends ScheduleOptions {
  /**
   * The epoch from which the learning rate is 0, at least 0.
   * @defaultValue `5`
   */
  totalIters?: number;
  /**
   * The power of the polynomial, at least 0.
   * @defaultValue `1`
   */
  power?: number;
}

/**
 * Decays the learning rate to 0 along a polynomial: `lr(t) = lr(0) · (1 − min(t / totalIters, 1))^power`.
 *
 * @example
 * ```ts
 * const schedule = new PolynomialLR(optimizer, { totalIters: 50, power: 0.9 });
 * ```
 */
export class PolynomialLR extends FactorScheduler<Settled<PolynomialLROptions>> {
  static override readonly className: string = 'PolynomialLR';

  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link PolynomialLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer: Schedulable, options: PolynomialLROptions = {}) {
    super(
      optimizer,
      settle('PolynomialLR', options, { totalIters: 5, power: 1 }),
      options.lastEpoch,
    );
  }

  protected override checkOptions({ totalIters, power }: Settled<PolynomialLROptions>): void {
    checkInteger('totalIters', totalIters, 0);
    checkNotNegative('power', power);
  }

  protected override factorAt(epoch: number): number {
    const { totalIters, power } = this.options;
    return (epoch < totalIters ? 1 - epoch / totalIters : 0) ** power;
  }
}
