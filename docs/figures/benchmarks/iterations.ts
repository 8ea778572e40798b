import { measured } from '@polyak/bench/ratios';
import type { Result, Row } from '@polyak/bench/result';

/** Whole iterations of one model, and what an average adds to them, as shares of the iteration without one. */
export interface Iterations {
  readonly model: string;
  /** Milliseconds with `tf.train.adam` and no average. */
  readonly stockMs: number;
  /** The average by itself; where it was not measured, what it adds to a step with given gradients. */
  readonly averageAlone: number;
  /** What `EMAOptimizer` around the same optimizer adds. */
  readonly withAverage: number;
  /** What Polyak's Adam with the average adds: below 0 if it takes less time. */
  readonly fusedWithAverage: number;
}

/**
 * The models whose iterations were measured.
 *
 * @param trained - whole iterations
 * @param updated - steps with given gradients, of the same models
 */
export function iterationsOf(trained: Result, updated: Result): Iterations[] {
  return trained.rows.flatMap((row) => {
    const step = updated.rows.find(({ model }) => model === row.model);
    const added = timeOf(step, 'Adam', 'EMAOptimizer') - timeOf(step, 'Adam', 'none');
    const alone = timeOf(row, '', 'EMAOptimizer');
    const stockMs = timeOf(row, 'tf.train.adam', 'none');
    const shareOf = (ms: number) => ms / stockMs;
    const shares = {
      averageAlone: shareOf(Number.isNaN(alone) ? added : alone),
      withAverage: shareOf(timeOf(row, 'tf.train.adam', 'EMAOptimizer')) - 1,
      fusedWithAverage: shareOf(timeOf(row, 'Adam', 'EMAOptimizer')) - 1,
    };
    const isMeasured = Object.values(shares).every(Number.isFinite);
    return isMeasured ? [{ model: row.model, stockMs, ...shares }] : [];
  });
}

/** NaN if it was not measured. */
const timeOf = (row: Row | undefined, optimizer: string, average: string): number =>
  (row && measured(row, optimizer, average)?.wallMs.median) ?? NaN;
