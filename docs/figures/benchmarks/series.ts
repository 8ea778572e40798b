import { measured, ratiosOf } from '@polyak/bench/ratios';
import type { Result, WorkName } from '@polyak/bench/result';

/** One model of a series. */
export interface Entry {
  /** Milliseconds for a step with `EMAOptimizer`, and with `AveragedModel(avgFn)`. */
  readonly own: number | null;
  readonly model: number | null;
  /** Their ratio. */
  readonly speedup: number | null;
  /** What `EMAOptimizer` adds to a step without an average, as a share of it. */
  readonly overhead: number | null;
  readonly skipped: string | null;
}

/** One optimizer and one kind of work of a result. */
export interface Series {
  readonly name: string;
  readonly result: Result;
  readonly entries: ReadonlyMap<string, Entry>;
}

const verbs: Partial<Record<WorkName, string>> = { update: 'step', train: 'iteration' };

/** All series of a result: those in the table have both `EMAOptimizer` and `AveragedModel`. */
export function seriesOf(result: Result, of: string): Series[] {
  const all = new Map<string, Map<string, Entry>>();
  for (const row of result.rows) {
    const verb = verbs[row.work];
    if (!verb) continue;
    for (const { optimizer, speedup, overhead } of ratiosOf(row)) {
      const time = (average: string) => measured(row, optimizer, average)?.wallMs.median ?? null;
      const name = `${of}: ${optimizer} ${verb}`;
      const entries = all.get(name) ?? new Map<string, Entry>();
      all.set(name, entries);
      entries.set(row.model, {
        own: time('EMAOptimizer'),
        model: time('AveragedModel(avgFn)'),
        speedup,
        overhead,
        skipped: row.skipped,
      });
    }
  }
  return [...all].map(([name, entries]) => ({ name, result, entries }));
}
