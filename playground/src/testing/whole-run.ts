import { controlValues } from '../controls.ts';
import type { Controls, Experiment } from '../host.ts';
import { record } from '../record.ts';
import type { Recording } from '../recording.ts';

const runs = new WeakMap<object, Map<string, Promise<Recording>>>();

/** What an experiment shows in a whole run. Runs once for all tests of a file: the same seed gives the same numbers. */
export function wholeRun<C extends Controls>(
  experiment: Experiment<C>,
  changed: Readonly<Record<string, number>> = {},
): Promise<Recording> {
  const known = runs.get(experiment) ?? new Map<string, Promise<Recording>>();
  runs.set(experiment, known);
  const values = { ...controlValues(experiment.controls), ...changed };
  const key = JSON.stringify(values);
  const run = known.get(key) ?? record(experiment, { values }).then(({ recording }) => recording);
  known.set(key, run);
  return run;
}
