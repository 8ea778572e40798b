import { expect, test } from 'vitest';
import { parseCommand, parseReport, type Command, type Report } from './protocol.ts';

const commands: Command[] = [
  { type: 'start', experiment: 'digits', backend: 'cpu', values: { seed: 1 }, interval: 100 },
  { type: 'set', name: 'lr', value: 0.1 },
  { type: 'pause' },
  { type: 'resume' },
];

const reports: Report[] = [
  { type: 'ready', adapter: null },
  {
    type: 'ready',
    adapter: { vendor: 'v', architecture: 'a', description: '', software: true },
  },
  {
    type: 'update',
    progress: { step: 1, total: 2, stepsPerSecond: 3, tensors: 4 },
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
  { type: 'done' },
  { type: 'error', message: 'm', stack: 's' },
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
  [{ type: 'start', experiment: 'x', backend: 'gpu' }, 'backend must be webgpu or cpu, got gpu'],
])('%j is no command', (data, message) => {
  expect(() => parseCommand(data)).toThrow(new TypeError(message));
});

test.each([
  [null, 'message must be an object, got null'],
  [{ type: 'pause' }, 'type must be a report, got pause'],
  [{ type: 'ready' }, 'adapter must be an object, got undefined'],
  [{ type: 'unsupported', reason: '' }, 'reason must be no-api or no-adapter, got '],
  [
    { type: 'update', progress: { step: 1, total: 1, stepsPerSecond: 1, tensors: 1 }, points: {} },
    'points must be an array, got [object Object]',
  ],
])('%j is no report', (data, message) => {
  expect(() => parseReport(data)).toThrow(new TypeError(message));
});
