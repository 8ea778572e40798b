import {
  brief,
  checkFinite,
  checkInteger,
  checkKeys,
  checkOneOf,
  checkRecord,
  quoted,
  rejection,
} from '../argument.ts';

const format = 'polyak torch checkpoint';
const version = 1;

/** The JSON of a checkpoint for PyTorch: everything but tensors, by PyTorch's names. */
export interface TorchRun {
  readonly format: typeof format;
  readonly version: typeof version;
  /** The steps that the optimizer has taken. */
  readonly step: number;
  readonly optimizer: TorchOptimizerInfo;
  /** None without averages. */
  readonly averages: readonly TorchAverage[];
}

export interface TorchOptimizerInfo {
  /** The class in torch.optim. */
  readonly name: string;
  readonly param_groups: readonly TorchGroup[];
  /** The counters of each parameter that has a state. */
  readonly state: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The options of a group, and the names of its parameters. */
export interface TorchGroup {
  readonly params: readonly string[];
  readonly [option: string]: unknown;
}

export interface TorchAverage {
  readonly n_averaged: number;
  /** Null if it is not constant. */
  readonly decay: number | null;
  readonly current_step: number;
  readonly every_n_steps: number;
  /** The step of the last update. */
  readonly last_step: number;
  /** How much of an average from zero is weights; null after PyTorch, which keeps no such averages. */
  readonly gathered: number | null;
}

/** The JSON text. What it has no number for is written as a word. */
export function writeRun(run: Omit<TorchRun, 'format' | 'version'>): string {
  return JSON.stringify(
    { format, version, ...run },
    (_, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    1,
  );
}

/** The same from the text; throws unless it is whole. */
export function readRun(json: unknown): TorchRun {
  if (typeof json !== 'string') throw rejection('json', 'a string', json);
  let run: unknown;
  try {
    run = JSON.parse(json, (_, value: unknown) =>
      value === 'Infinity' || value === '-Infinity' ? Number(value) : value,
    );
  } catch (cause) {
    throw new TypeError('json must be JSON', { cause });
  }
  checkRun(run);
  return run;
}

function checkRun(run: unknown): asserts run is TorchRun {
  checkKeys('json', run, ['format', 'version', 'step', 'optimizer', 'averages']);
  const given = run as Record<keyof TorchRun, unknown>;
  checkOneOf('format', given.format, [format]);
  if (given.version !== version) throw rejection('version', String(version), given.version);
  checkInteger('step', given.step, 0);
  checkOptimizer(given.optimizer);
  if (!Array.isArray(given.averages)) throw rejection('averages', 'a list', given.averages);
  Array.from(given.averages).forEach((one, i) => checkAverage(`averages[${i}]`, one));
}

function checkOptimizer(optimizer: unknown): void {
  checkKeys('optimizer', optimizer, ['name', 'param_groups', 'state']);
  const given = optimizer as Record<keyof TorchOptimizerInfo, unknown>;
  if (typeof given.name !== 'string') throw rejection('optimizer.name', 'a string', given.name);
  const { param_groups: groups, state } = given;
  if (!Array.isArray(groups)) throw rejection('param_groups', 'a list', groups);
  const listed = new Set<unknown>();
  Array.from(groups as unknown[]).forEach((group, i) => {
    const what = `param_groups[${i}]`;
    checkRecord(what, group);
    const { params } = group as Partial<TorchGroup>;
    if (!Array.isArray(params) || !params.every((name) => typeof name === 'string')) {
      throw rejection(`${what}.params`, 'a list of names', params);
    }
    for (const name of params) {
      if (listed.has(name)) {
        throw new RangeError(`param_groups must list ${quoted(name)} once, got two`);
      }
      listed.add(name);
    }
  });
  checkRecord('optimizer.state', state);
  for (const [name, counters] of Object.entries(state)) {
    const what = `optimizer.state[${quoted(name)}]`;
    if (!listed.has(name)) throw new RangeError(`${what} must be of a parameter in param_groups`);
    checkRecord(what, counters);
    for (const [counter, value] of Object.entries(counters)) {
      checkFinite(`${what}.${brief(counter)}`, value);
    }
  }
}

function checkAverage(what: string, average: unknown): void {
  const fields = ['n_averaged', 'decay', 'current_step', 'every_n_steps', 'last_step', 'gathered'];
  checkKeys(what, average, fields);
  const given = average as Record<keyof TorchAverage, unknown>;
  checkInteger(`${what}.n_averaged`, given.n_averaged, 0);
  checkInteger(`${what}.current_step`, given.current_step, 0);
  checkInteger(`${what}.every_n_steps`, given.every_n_steps, 1);
  checkInteger(`${what}.last_step`, given.last_step, 0);
  for (const field of ['decay', 'gathered'] as const) {
    if (given[field] !== null) checkFinite(`${what}.${field}`, given[field]);
  }
}
