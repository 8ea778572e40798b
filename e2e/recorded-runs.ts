import { readdirSync, readFileSync } from 'node:fs';

/** What an experiment shows before the reader runs it. */
export interface RecordedRun {
  readonly title: string;
  readonly steps: number;
  readonly charts: readonly {
    readonly title: string;
    readonly steps: readonly number[];
    readonly lines: readonly { readonly name: string }[];
  }[];
}

const folder = new URL('../playground/experiments/', import.meta.url);
const suffix = '.result.json';

/** The recorded runs of all experiments, by name. */
export const recordedRuns: ReadonlyMap<string, RecordedRun> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => [
      file.slice(0, -suffix.length),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RecordedRun,
    ]),
);

export function recordedRun(name: string): RecordedRun {
  const run = recordedRuns.get(name);
  if (!run) throw new Error(`There is no recorded run of ${name}.`);
  return run;
}

/** The steps at which a recorded run has the values of a chart. */
export function recordedSteps(name: string, chart: string): readonly number[] {
  const found = recordedRun(name).charts.find(({ title }) => title === chart);
  if (!found) throw new Error(`The recorded run of ${name} has no chart ${chart}.`);
  return found.steps;
}

/** The title of the chart of the loss. */
export function lossChart(name: string): string {
  const found = recordedRun(name).charts.find(({ title }) => title.startsWith('Test loss'));
  if (!found) throw new Error(`The recorded run of ${name} has no chart of the loss.`);
  return found.title;
}
