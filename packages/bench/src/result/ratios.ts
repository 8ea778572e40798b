import type { Measurement } from '../measure/measurement.ts';
import type { Row } from './result.ts';

/** What a row shows about one optimizer. */
export interface Ratios {
  readonly optimizer: string;
  /** The time with `AveragedModel(avgFn)` over the time with `EMAOptimizer`, as in the published table. */
  readonly speedup: number | null;
  /** The same for `AveragedModel(multiAvgFn)`. */
  readonly multiSpeedup: number | null;
  /** What `EMAOptimizer` adds to a step without an average, as a share of it. */
  readonly overhead: number | null;
  /** The time with `EMAOptimizer` over that of a plain copy of as many bytes. */
  readonly overFloor: number | null;
}

/** For each optimizer of the row. */
export function ratiosOf(row: Row): Ratios[] {
  const optimizers = [...new Set(row.measurements.map(({ optimizer }) => optimizer))];
  return optimizers.map((optimizer) => {
    const find = (average: string) => measured(row, optimizer, average);
    const [own, none] = [find('EMAOptimizer'), find('none')];
    const over = quotient(own, none);
    return {
      optimizer,
      speedup: quotient(find('AveragedModel(avgFn)'), own),
      multiSpeedup: quotient(find('AveragedModel(multiAvgFn)'), own),
      overhead: over === null ? null : over - 1,
      overFloor: own ? overFloor(row, own) : null,
    };
  });
}

export const measured = (row: Row, optimizer: string, average: string): Measurement | undefined =>
  row.measurements.find((one) => one.optimizer === optimizer && one.average === average);

/** A plain copy moves 8 bytes for each parameter. */
function overFloor({ copyMs, parameters }: Row, { wallMs, bytes }: Measurement): number | null {
  if (!copyMs || copyMs.median === 0 || bytes === 0) return null;
  return wallMs.median / ((copyMs.median * bytes) / (8 * parameters));
}

function quotient(a: Measurement | undefined, b: Measurement | undefined): number | null {
  const ratio = a && b ? a.wallMs.median / b.wallMs.median : 0;
  return ratio > 0 && Number.isFinite(ratio) ? ratio : null;
}
