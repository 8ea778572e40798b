import type { Measurement } from '../measure/measurement.ts';
import type { Quartiles } from '../measure/statistics.ts';
import { format, works, type Result, type Row } from './result.ts';

/** The longest file that is read: 42 models in two kinds of work take a quarter of it. */
export const longestFile = 2e6;

const longest = { text: 1000, inMessages: 100, rows: 200, measurements: 24, versions: 12 };

/**
 * A result from a file, which may be by anybody: only what belongs to the format is kept.
 *
 * @throws Error with the path of the first part that is missing or wrong
 */
export function parseResult(json: string): Result {
  if (json.length > longestFile) throw new Error(`a result has at most ${longestFile} characters`);
  return readResult(Part.root(JSON.parse(json)));
}

function readResult(root: Part): Result {
  if (root.at('format').value !== format) throw root.at('format').fault(`"${format}"`);
  const date = root.at('date').text();
  if (Number.isNaN(Date.parse(date))) throw root.at('date').fault('a date');
  const settings = root.at('settings');
  return {
    format,
    date,
    command: root.at('command').text(),
    runtime: root.at('runtime').text(),
    machine: root.at('machine').text(),
    adapter: root.at('adapter').text(),
    versions: root.at('versions').texts(longest.versions),
    settings: {
      optimizer: settings.at('optimizer').text(),
      batch: settings.at('batch').number(),
      image: settings.at('image').number(),
      repeats: settings.at('repeats').number(),
    },
    rows: root.at('rows').list(longest.rows, readRow),
  };
}

function readRow(row: Part): Row {
  return {
    model: row.at('model').text(),
    work: row.at('work').oneOf(works),
    tensors: row.at('tensors').number(),
    parameters: row.at('parameters').number(),
    measurements: row.at('measurements').list(longest.measurements, readMeasurement),
    copyMs: row.at('copyMs').nullOr(readQuartiles),
    skipped: row.at('skipped').nullOr((part) => part.text()),
  };
}

function readMeasurement(part: Part): Measurement {
  return {
    optimizer: part.at('optimizer').text(),
    average: part.at('average').text(),
    wallMs: readQuartiles(part.at('wallMs')),
    jsMs: readQuartiles(part.at('jsMs')),
    gpuMs: part.at('gpuMs').nullOr(readQuartiles),
    dispatches: part.at('dispatches').number(),
    submits: part.at('submits').number(),
    bytes: part.at('bytes').number(),
    readbacks: part.at('readbacks').number(),
    newBuffers: part.at('newBuffers').number(),
    bindGroups: part.at('bindGroups').orNull((found) => found.number()),
  };
}

function readQuartiles(part: Part): Quartiles {
  return {
    median: part.at('median').number(),
    low: part.at('low').number(),
    high: part.at('high').number(),
  };
}

/** A part of a file, which knows where it is. */
class Part {
  readonly value: unknown;
  private readonly path: string;

  private constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  static root(value: unknown): Part {
    return new Part(value, 'result');
  }

  at(name: string): Part {
    const { value } = this;
    if (typeof value !== 'object' || value === null) throw this.fault('an object');
    const own = Object.getOwnPropertyDescriptor(value, name);
    return new Part(own?.value, `${this.path}.${name.slice(0, longest.inMessages)}`);
  }

  text(): string {
    const { value } = this;
    if (typeof value !== 'string' || value.length > longest.text) {
      throw this.fault(`a text of at most ${longest.text} characters`);
    }
    return value;
  }

  number(): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
      throw this.fault('a number of at least 0');
    }
    return value;
  }

  oneOf<T extends string>(names: readonly T[]): T {
    const name = names.find((one) => one === this.value);
    if (name === undefined) throw this.fault(`one of ${names.join(', ')}`);
    return name;
  }

  /** What older results lack is null. */
  orNull<T>(read: (part: Part) => T): T | null {
    return this.value === undefined ? null : this.nullOr(read);
  }

  nullOr<T>(read: (part: Part) => T): T | null {
    return this.value === null ? null : read(this);
  }

  list<T>(most: number, read: (part: Part) => T): T[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length > most) {
      throw this.fault(`a list of at most ${most}`);
    }
    return value.map((one: unknown, i) => read(new Part(one, `${this.path}[${i}]`)));
  }

  texts(most: number): Record<string, string> {
    const { value } = this;
    if (typeof value !== 'object' || value === null) throw this.fault('an object');
    const names = Object.keys(value);
    if (names.length > most || names.some((name) => name.length > longest.text)) {
      throw this.fault(`at most ${most} texts, with names of at most ${longest.text} characters`);
    }
    return Object.fromEntries(names.map((name) => [name, this.at(name).text()]));
  }

  fault(expected: string): Error {
    return new Error(`${this.path} must be ${expected}`);
  }
}
