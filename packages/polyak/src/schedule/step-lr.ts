import { checkFinite, checkInteger } from '../argument.ts';
import {
  EpochScheduler,
  type Point,
  type ScheduleOptions,
  type Settled,
} from './epoch-scheduler.ts';
import type { Schedulable } from './lr-scheduler.ts';

/** Options of {@link StepLR}. */
export interface StepLROptions extends ScheduleOptions {
  /** The number of epochs between decays, at least 1. */
  stepSize: number;
  /**
   * What the learning rate is multiplied with.
   * @defaultValue `0.1`
   */
  gamma?: number;
}

/**
 * Multiplies the learning rate with `gamma` every `stepSize` epochs: `lr(t) = lr(0) · gamma^⌊t / stepSize⌋`.
 *
 * @example
 * ```ts
 * const schedule = new StepLR(optimizer, { stepSize: 30, gamma: 0.1 });
 * for (let epoch = 0; epoch < 100; epoch++) {
 *   trainOneEpoch();
 *   schedule.step();
 * }
 * ```
 */
export class StepLR extends EpochScheduler<Settled<StepLROptions>> {
  /**
   * @param optimizer - what is scheduled: anything with `paramGroups`
   * @param options - see {@link StepLROptions}
   * @throws RangeError or TypeError if an option is not allowed
   */
  constructor(optimizer: Schedulable, { stepSize, gamma = 0.1, lastEpoch }: StepLROptions) {
    super(optimizer, { stepSize, gamma }, lastEpoch);
  }

  protected override checkOptions({ stepSize, gamma }: Settled<StepLROptions>): void {
    checkInteger('stepSize', stepSize, 1);
    checkFinite('gamma', gamma);
  }

  protected override lrAt({ epoch, lr }: Point): number {
    const { stepSize, gamma } = this.options;
    return epoch > 0 && epoch % stepSize === 0 ? lr * gamma : lr;
  }
}
