import { expect, test } from 'vitest';
import { parseCommand, parseReport, type Command, type Report } from './protocol.ts';

const checkpoint = { loop: 1, step: 30, random: 7, kept: { model: [new Float32Array([1])] } };
const start = {
  type: 'start',
  experiment: 'digits',
  source: null,
  paused: false,
  backend: 'cpu',
  captured: true,
  values: { seed: 1 },
  interval: 100,
  checkpoint: null,
} as const;

const progress = {
  step: 1,
  total: 1,
  stepsPerSecond: 1,
  scriptMilliseconds: 1,
  tensors: 1,
  gpuBytes: 0,
};

const commands: Command[] = [
  { type: 'connect' },
  start,
  { ...start, checkpoint },
  { type: 'set', name: 'lr', value: 0.1 },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'step' },
];

const reports: Report[] = [
  { type: 'alive' },
  {
    type: 'declared',
    controls: { seed: { label: 'Seed', value: 1, min: 0, max: 9, step: 1, input: 'number' } },
  },
  { type: 'ready', adapter: null },
  {
    type: 'ready',
    adapter: { vendor: 'v', architecture: 'a', description: '', software: true },
  },
  {
    type: 'update',
    progress: {
      step: 1,
      total: 2,
      stepsPerSecond: 3,
      scriptMilliseconds: 0.5,
      tensors: 4,
      gpuBytes: 5,
    },
    points: [{ title: 'Loss', step: 1, values: { raw: 0.5, EMA: NaN } }],
    images: [
      {
        title: 'Raw',
        width: 1,
        height: 1,
        pixels: new Uint8Array([7]),
        points: [{ x: 0, y: 1, label: 1 }],
      },
    ],
    plots: [
      {
        title: 'Paths',
        x: { label: 'x', from: -1, to: 1 },
        y: { label: 'y', from: 0, to: 2 },
        series: [{ name: 'raw', points: [[0.5, NaN]], draw: 'line' }],
        background: { name: 'data', points: [], draw: 'dots' },
      },
    ],
    texts: [{ title: 'Names', lines: ['ada'] }],
  },
  { type: 'checkpoint', checkpoint },
  { type: 'done' },
  { type: 'error', message: 'm', stack: 's', position: { line: 3, column: 5 } },
  { type: 'error', message: 'm', stack: 's', position: null },
  { type: 'unsupported', reason: 'no-adapter' },
  { type: 'lost', message: 'm' },
];

test.each(commands)('the command $type comes through', (command) => {
  expect(parseCommand(structuredClone(command))).toEqual(command);
});

test.each(reports)('the report $type comes through', (report) => {
  expect(parseReport(structuredClone(report))).toEqual(report);
});

test.each([
  [undefined, 'message must be an object, got undefined'],
  [{ type: 'go' }, 'type must be a command, got go'],
  [{ type: 'set', name: 1, value: 1 }, 'name must be a string, got 1'],
  [{ type: 'set', name: 'lr', value: '1' }, 'value must be a number, got 1'],
  [
    { type: 'start', experiment: 'x', source: null, paused: false, backend: 'gpu' },
    'backend must be webgpu or cpu, got gpu',
  ],
])('%j is no command', (data, message) => {
  expect(() => parseCommand(data)).toThrow(new TypeError(message));
});

test.each([
  [null, 'message must be an object, got null'],
  [{ type: 'pause' }, 'type must be a report, got pause'],
  [{ type: { toString: 1, valueOf: 1 } }, 'type must be a report, got [object Object]'],
  [{ type: 'ready' }, 'adapter must be an object, got undefined'],
  [{ type: 'checkpoint', checkpoint: 7 }, 'checkpoint must be an object, got 7'],
  [{ type: 'checkpoint', checkpoint: { step: '30' } }, 'loop must be a number, got undefined'],
  [
    { type: 'checkpoint', checkpoint: { ...checkpoint, kept: new Map() } },
    'kept must be plain data, got [object Map]',
  ],
  [{ type: 'update', progress, points: Array(1) }, 'points must be an object, got undefined'],
  [{ type: 'unsupported', reason: '' }, 'reason must be no-api or no-adapter, got '],
  [
    {
      type: 'update',
      progress,
      points: {},
    },
    'points must be an array, got [object Object]',
  ],
])('%j is no report', (data, message) => {
  expect(() => parseReport(data)).toThrow(new TypeError(message));
});

const update = { type: 'update', progress, points: [], images: [], plots: [], texts: [] };
const many = (length: number, value: unknown) => Array.from({ length }, () => value);
const text = { title: 'Names', lines: [] };
const image = { title: 'Raw', width: 1, height: 1, pixels: new Uint8Array(1), points: [] };
const axis = { label: 'x', from: 0, to: 1 };
const plot = { title: 'Paths', x: axis, y: axis, series: [] };
const lines = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`line ${i}`, 1]));

test.each<[string, object]>([
  ['length of texts must be at most 24, got 5000', { texts: many(5000, text) }],
  ['length of lines must be at most 200, got 201', { texts: [{ ...text, lines: many(201, '') }] }],
  ['length of a title must be at most 120', { texts: [{ ...text, title: 'x'.repeat(1e6) }] }],
  ['length of points must be at most 100000', { points: many(100_001, null) }],
  [
    'length of values must be at most 12, got 13',
    { points: [{ title: '', step: 1, values: lines }] },
  ],
  ['step must be finite, got NaN', { points: [{ title: '', step: NaN, values: {} }] }],
  ['width of an image must be a positive integer, got 0', { images: [{ ...image, width: 0 }] }],
  [
    'width of an image must be a positive integer, got 1.5',
    { images: [{ ...image, width: 1.5, height: 2, pixels: new Uint8Array(3) }] },
  ],
  [
    'pixels of an image must be at most 65536, got 256000000',
    { images: [{ ...image, width: 16_000, height: 16_000 }] },
  ],
  [
    'longer side of an image must be at most 4096, got 65536',
    { images: [{ ...image, width: 65_536, pixels: new Uint8Array(65_536) }] },
  ],
  ['pixels must hold 1 × 2 values, got 1', { images: [{ ...image, height: 2 }] }],
  [
    'length of points must be at most 20000',
    { images: [{ ...image, points: many(20_001, null) }] },
  ],
  ['length of series must be at most 12, got 13', { plots: [{ ...plot, series: many(13, null) }] }],
  ['x must go from a number to a larger one', { plots: [{ ...plot, x: { ...axis, to: 0 } }] }],
  [
    'y must go from a number',
    { plots: [{ ...plot, y: { ...axis, to: 1.7e308, from: -1.7e308 } }] },
  ],
  ['x must go from a number', { plots: [{ ...plot, x: { ...axis, from: 1, to: 1 + 2 ** -52 } }] }],
  ['total must be finite, got Infinity', { progress: { ...progress, total: Infinity } }],
])('%s', (message, part) => {
  expect(() => parseReport({ ...update, ...part })).toThrow(message);
});

test.each([
  [{ line: 0, column: 1 }, 'line must be a positive integer, got 0'],
  [{ line: NaN, column: 1 }, 'line must be a positive integer, got NaN'],
  [{ line: 1, column: 1.5 }, 'column must be a positive integer, got 1.5'],
])('%j is no place in code', (position, message) => {
  const report = { type: 'error', message: '', stack: '', position };
  expect(() => parseReport(report)).toThrow(new RangeError(message));
});

test('what is said of an error is cut', () => {
  const report = {
    type: 'error',
    message: 'm'.repeat(1e6),
    stack: 's'.repeat(1e6),
    position: null,
  };
  expect(parseReport(report)).toMatchObject({ message: 'm'.repeat(2000), stack: 's'.repeat(8000) });
});
