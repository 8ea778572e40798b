import type { StoredResult } from '../stored-result.ts';

/** The data about an experiment that is available without running it. */
export interface Entry {
  readonly name: string;
  readonly source: string;
  readonly result: StoredResult;
}

const sources = import.meta.glob<string>('../../experiments/*.ts', {
  query: '?raw',
  import: 'default',
});
const results = import.meta.glob<StoredResult>('../../experiments/*.result.json', {
  import: 'default',
});

/** The names of all experiments. */
export const experimentNames: readonly string[] = Object.keys(results).map((path) =>
  path.replace(/^.*\/(.*)\.result\.json$/, '$1'),
);

/** Loads the source and the stored result of one experiment. */
export async function loadExperiment(name: string): Promise<Entry> {
  const source = sources[`../../experiments/${name}.ts`];
  const result = results[`../../experiments/${name}.result.json`];
  if (!source || !result) throw new RangeError(`unknown experiment ${name}`);
  const [text, stored] = await Promise.all([source(), result()]);
  return { name, source: text, result: stored };
}
