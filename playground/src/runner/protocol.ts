import { parseControls } from '../controls.ts';
import type { Axis, Controls, Point, Series } from '../host.ts';
import type { Image, PlotFigure, TextFigure } from '../recording.ts';
import type { Position } from '../source/position.ts';
import { checkSize, type Checkpoint } from './checkpoint.ts';

export type BackendName = 'webgpu' | 'cpu';

/** What `GPUAdapter.info` says. */
export interface Adapter {
  readonly vendor: string;
  readonly architecture: string;
  readonly description: string;
  /** It runs on the CPU. */
  readonly software: boolean;
}

export type MissingSupport = 'no-api' | 'no-adapter';

export interface ChartPoint {
  readonly title: string;
  readonly step: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface Progress {
  readonly step: number;
  readonly total: number;
  readonly stepsPerSecond: number;
  readonly tensors: number;
  /** Bytes of GPU memory that tfjs holds; 0 on the CPU backend. */
  readonly gpuBytes: number;
}

/** From the page to the worker. */
export type Command =
  | {
      readonly type: 'start';
      readonly experiment: string;
      /** The reader's code, when it is not the experiment's own. */
      readonly source: string | null;
      /** Waits for a step before each step. */
      readonly paused: boolean;
      readonly backend: BackendName;
      readonly values: Readonly<Record<string, number>>;
      /** Milliseconds between two updates. */
      readonly interval: number;
      /** Where the run goes on from; null for its first step. */
      readonly checkpoint: Checkpoint | null;
    }
  | { readonly type: 'set'; readonly name: string; readonly value: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** One step, while it pauses. */
  | { readonly type: 'step' };

/** From the worker to the page. */
export type Report =
  /** Each second, unless the worker is kept busy or is no more. */
  | { readonly type: 'alive' }
  /** What the reader's code declares. */
  | { readonly type: 'declared'; readonly controls: Controls }
  | { readonly type: 'ready'; readonly adapter: Adapter | null }
  | {
      readonly type: 'update';
      readonly progress: Progress;
      readonly points: readonly ChartPoint[];
      readonly images: readonly Image[];
      readonly plots: readonly PlotFigure[];
      readonly texts: readonly TextFigure[];
    }
  /** After the update with all that was shown before it. */
  | { readonly type: 'checkpoint'; readonly checkpoint: Checkpoint }
  | { readonly type: 'done' }
  | {
      readonly type: 'error';
      readonly message: string;
      readonly stack: string;
      /** In the reader's code. */
      readonly position: Position | null;
    }
  | { readonly type: 'unsupported'; readonly reason: MissingSupport }
  | { readonly type: 'lost'; readonly message: string };

/** @throws TypeError that names the field when `data` is no command */
export function parseCommand(data: unknown): Command {
  const message = object(data, 'message');
  switch (message['type']) {
    case 'start':
      return {
        type: 'start',
        experiment: string(message, 'experiment'),
        source: message['source'] === null ? null : string(message, 'source'),
        paused: boolean(message, 'paused'),
        backend: oneOf(message, 'backend', ['webgpu', 'cpu']),
        values: numbers(message, 'values'),
        interval: number(message, 'interval'),
        checkpoint: message['checkpoint'] === null ? null : checkpoint(message),
      };
    case 'set':
      return { type: 'set', name: string(message, 'name'), value: number(message, 'value') };
    case 'pause':
    case 'resume':
    case 'step':
      return { type: message['type'] };
    default:
      throw wrong('type', 'a command', message['type']);
  }
}

/** @throws TypeError that names the field when `data` is no report */
export function parseReport(data: unknown): Report {
  const message = object(data, 'message');
  switch (message['type']) {
    case 'alive':
      return { type: 'alive' };
    case 'declared':
      return { type: 'declared', controls: parseControls(message['controls']) };
    case 'ready':
      return { type: 'ready', adapter: message['adapter'] === null ? null : adapter(message) };
    case 'update':
      return {
        type: 'update',
        progress: progress(object(message['progress'], 'progress')),
        points: list(message, 'points').map(chartPoint),
        images: list(message, 'images').map(image),
        plots: list(message, 'plots').map(plot),
        texts: list(message, 'texts').map(text),
      };
    case 'checkpoint':
      return { type: 'checkpoint', checkpoint: checkpoint(message) };
    case 'done':
      return { type: 'done' };
    case 'error':
      return {
        type: 'error',
        message: string(message, 'message'),
        stack: string(message, 'stack'),
        position: message['position'] === null ? null : position(message),
      };
    case 'unsupported':
      return { type: 'unsupported', reason: oneOf(message, 'reason', ['no-api', 'no-adapter']) };
    case 'lost':
      return { type: 'lost', message: string(message, 'message') };
    default:
      throw wrong('type', 'a report', message['type']);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function adapter(message: Fields): Adapter {
  const info = object(message['adapter'], 'adapter');
  return {
    vendor: string(info, 'vendor'),
    architecture: string(info, 'architecture'),
    description: string(info, 'description'),
    software: boolean(info, 'software'),
  };
}

function progress(fields: Fields): Progress {
  return {
    step: number(fields, 'step'),
    total: number(fields, 'total'),
    stepsPerSecond: number(fields, 'stepsPerSecond'),
    tensors: number(fields, 'tensors'),
    gpuBytes: number(fields, 'gpuBytes'),
  };
}

/** What is kept is not looked into, only measured. */
function checkpoint(message: Fields): Checkpoint {
  const fields = object(message['checkpoint'], 'checkpoint');
  const { kept } = fields;
  checkSize(kept);
  return {
    loop: number(fields, 'loop'),
    step: number(fields, 'step'),
    random: number(fields, 'random'),
    kept,
  };
}

function position(message: Fields): Position {
  const fields = object(message['position'], 'position');
  return { line: number(fields, 'line'), column: number(fields, 'column') };
}

function chartPoint(value: unknown): ChartPoint {
  const fields = object(value, 'points');
  return {
    title: string(fields, 'title'),
    step: number(fields, 'step'),
    values: numbers(fields, 'values'),
  };
}

function image(value: unknown): Image {
  const fields = object(value, 'images');
  return {
    title: string(fields, 'title'),
    width: number(fields, 'width'),
    height: number(fields, 'height'),
    pixels: bytes(fields, 'pixels'),
    points: list(fields, 'points').map(point),
  };
}

function point(value: unknown): Point {
  const fields = object(value, 'points');
  return {
    x: number(fields, 'x'),
    y: number(fields, 'y'),
    label: number(fields, 'label') === 1 ? 1 : 0,
  };
}

function plot(value: unknown): PlotFigure {
  const fields = object(value, 'plots');
  return {
    title: string(fields, 'title'),
    x: axis(fields['x'], 'x'),
    y: axis(fields['y'], 'y'),
    series: list(fields, 'series').map((one) => series(one, 'series')),
    ...('background' in fields && { background: series(fields['background'], 'background') }),
  };
}

function axis(value: unknown, name: string): Axis {
  const fields = object(value, name);
  return {
    label: string(fields, 'label'),
    from: number(fields, 'from'),
    to: number(fields, 'to'),
  };
}

function series(value: unknown, name: string): Series {
  const fields = object(value, name);
  return {
    name: string(fields, 'name'),
    points: list(fields, 'points').map((point) => {
      const { 0: x, 1: y } = object(point, 'points');
      return [number({ x }, 'x'), number({ y }, 'y')];
    }),
    draw: 'draw' in fields ? oneOf(fields, 'draw', ['line', 'dots']) : 'line',
  };
}

function text(value: unknown): TextFigure {
  const fields = object(value, 'texts');
  const lines = list(fields, 'lines').map((line) => string({ line }, 'line'));
  return { title: string(fields, 'title'), lines };
}

function object(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null) throw wrong(name, 'an object', value);
  return value as Fields;
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw wrong(name, 'an array', value);
  return value;
}

function string(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw wrong(name, 'a string', value);
  return value;
}

/** Also those of another frame, where `instanceof` does not hold. */
function bytes(fields: Fields, name: string): Uint8Array {
  const value = fields[name];
  const isBytes = Object.prototype.toString.call(value) === '[object Uint8Array]';
  if (!isBytes) throw wrong(name, 'a Uint8Array', value);
  return Uint8Array.from(value as Uint8Array);
}

function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number') throw wrong(name, 'a number', value);
  return value;
}

function boolean(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value !== 'boolean') throw wrong(name, 'a boolean', value);
  return value;
}

function numbers(fields: Fields, name: string): Record<string, number> {
  const values = object(fields[name], name);
  return Object.fromEntries(Object.keys(values).map((key) => [key, number(values, key)]));
}

function oneOf<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === fields[name]);
  if (found === undefined) throw wrong(name, allowed.join(' or '), fields[name]);
  return found;
}

function wrong(name: string, wanted: string, got: unknown): TypeError {
  return new TypeError(`${name} must be ${wanted}, got ${String(got).slice(0, 100)}`);
}
