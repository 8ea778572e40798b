import { parseControls } from '../controls.ts';
import { checkAxis, checkPicture } from '../figure-checks.ts';
import type { Axis, Controls, Point, Series } from '../host.ts';
import type { ChartPoint, Image, PlotFigure, TextFigure } from '../recording.ts';
import type { Position } from '../source/position.ts';
import { checkSize, type Checkpoint } from './checkpoint.ts';
import {
  boolean,
  bytes,
  finite,
  list,
  number,
  numbers,
  object,
  oneOf,
  positive,
  string,
  text,
  wrong,
  type Fields,
} from './fields.ts';
import { most, mostTogether } from './limits.ts';

export type BackendName = 'webgpu' | 'cpu';

/** The contents of `GPUAdapter.info`. */
export interface Adapter {
  readonly vendor: string;
  readonly architecture: string;
  readonly description: string;
  /** It runs on the CPU. */
  readonly software: boolean;
}

export type MissingSupport = 'no-api' | 'no-adapter';

export interface Progress {
  readonly step: number;
  readonly total: number;
  readonly stepsPerSecond: number;
  /** Milliseconds of JavaScript in a step, the mean of recent ones that awaited nothing; 0 if all did. */
  readonly scriptMilliseconds: number;
  readonly tensors: number;
  /** Bytes of GPU memory that tfjs holds; 0 on the CPU backend. */
  readonly gpuBytes: number;
}

/** From the page to the worker. */
export type Command =
  /** Comes first, with the port that reports go to. */
  | { readonly type: 'connect' }
  | {
      readonly type: 'start';
      readonly experiment: string;
      /** The reader's code, when it is not the experiment's own. */
      readonly source: string | null;
      /** Waits for a step before each step. */
      readonly paused: boolean;
      readonly backend: BackendName;
      readonly captured: boolean;
      readonly values: Readonly<Record<string, number>>;
      /** Milliseconds between two updates. */
      readonly interval: number;
      /** Where the run resumes from; null for its first step. */
      readonly checkpoint: Checkpoint | null;
    }
  | { readonly type: 'set'; readonly name: string; readonly value: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** One step, while it pauses. */
  | { readonly type: 'step' };

/** From the worker, through the inspector, to the page. */
export type Report =
  /** Every second, unless the worker is busy or terminated. */
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
  /** Like an update, sent only once the page has drawn the last one. */
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

/** @throws TypeError that names the field when `data` is not a command */
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
        captured: boolean(message, 'captured'),
        values: numbers(message, 'values'),
        interval: number(message, 'interval'),
        checkpoint: message['checkpoint'] === null ? null : checkpoint(message),
      };
    case 'set':
      return { type: 'set', name: string(message, 'name'), value: number(message, 'value') };
    case 'connect':
    case 'pause':
    case 'resume':
    case 'step':
      return { type: message['type'] };
    default:
      throw wrong('type', 'a command', message['type']);
  }
}

/**
 * Everything in a report is bounded, and so are its effects.
 *
 * @throws TypeError or RangeError that names the field when `data` is not a report, or too large
 */
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
        points: list(message, 'points', mostTogether.values).map(chartPoint),
        images: list(message, 'images', most.figures).map(image),
        plots: list(message, 'plots', most.figures).map(plot),
        texts: list(message, 'texts', most.figures).map(textFigure),
      };
    case 'checkpoint':
      return { type: 'checkpoint', checkpoint: checkpoint(message) };
    case 'done':
      return { type: 'done' };
    case 'error':
      return {
        type: 'error',
        message: text(message, 'message', longest.message),
        stack: text(message, 'stack', longest.stack),
        position: message['position'] === null ? null : position(message),
      };
    case 'unsupported':
      return { type: 'unsupported', reason: oneOf(message, 'reason', ['no-api', 'no-adapter']) };
    case 'lost':
      return { type: 'lost', message: text(message, 'message', most.name) };
    default:
      throw wrong('type', 'a report', message['type']);
  }
}

/** Of what is said of an error. */
export const longest = { message: 2000, stack: 8000 } as const;

function adapter(message: Fields): Adapter {
  const info = object(message['adapter'], 'adapter');
  return {
    vendor: text(info, 'vendor', most.name),
    architecture: text(info, 'architecture', most.name),
    description: text(info, 'description', most.name),
    software: boolean(info, 'software'),
  };
}

function progress(fields: Fields): Progress {
  return {
    step: finite(fields, 'step'),
    total: finite(fields, 'total'),
    stepsPerSecond: finite(fields, 'stepsPerSecond'),
    scriptMilliseconds: finite(fields, 'scriptMilliseconds'),
    tensors: finite(fields, 'tensors'),
    gpuBytes: finite(fields, 'gpuBytes'),
  };
}

/** What is kept is not looked into, only measured. */
function checkpoint(message: Fields): Checkpoint {
  const fields = object(message['checkpoint'], 'checkpoint');
  const { kept } = fields;
  checkSize(kept);
  return {
    loop: number(fields, 'loop'),
    step: finite(fields, 'step'),
    random: number(fields, 'random'),
    kept,
  };
}

function position(message: Fields): Position {
  const fields = object(message['position'], 'position');
  return { line: positive(fields, 'line'), column: positive(fields, 'column') };
}

function chartPoint(value: unknown): ChartPoint {
  const fields = object(value, 'points');
  return {
    title: title(fields),
    step: finite(fields, 'step'),
    values: numbers(fields, 'values', most.lines),
  };
}

function image(value: unknown): Image {
  const fields = object(value, 'images');
  const found = {
    title: title(fields),
    width: number(fields, 'width'),
    height: number(fields, 'height'),
    pixels: bytes(fields, 'pixels', most.pixels),
    points: list(fields, 'points', most.points).map(point),
  };
  checkPicture(found);
  return found;
}

function point(value: unknown): Point {
  const fields = object(value, 'points');
  return {
    x: finite(fields, 'x'),
    y: finite(fields, 'y'),
    label: number(fields, 'label') === 1 ? 1 : 0,
  };
}

function plot(value: unknown): PlotFigure {
  const fields = object(value, 'plots');
  return {
    title: title(fields),
    x: axis(fields['x'], 'x'),
    y: axis(fields['y'], 'y'),
    series: list(fields, 'series', most.lines).map((one) => series(one, 'series')),
    ...('background' in fields && { background: series(fields['background'], 'background') }),
  };
}

function axis(value: unknown, name: string): Axis {
  const fields = object(value, name);
  const found = {
    label: string(fields, 'label', most.name),
    from: number(fields, 'from'),
    to: number(fields, 'to'),
  };
  checkAxis(name, found);
  return found;
}

function series(value: unknown, name: string): Series {
  const fields = object(value, name);
  return {
    name: string(fields, 'name', most.name),
    points: list(fields, 'points', most.points).map((point) => {
      const { 0: x, 1: y } = object(point, 'points');
      return [number({ x }, 'x'), number({ y }, 'y')];
    }),
    draw: 'draw' in fields ? oneOf(fields, 'draw', ['line', 'dots']) : 'line',
  };
}

function textFigure(value: unknown): TextFigure {
  const fields = object(value, 'texts');
  const lines = list(fields, 'lines', most.rows).map((line) =>
    string({ line }, 'line', most.characters),
  );
  return { title: title(fields), lines };
}

const title = (fields: Fields): string => string(fields, 'title', most.name);
