import { expect, test } from 'vitest';
import { Limits, most, mostTogether } from './limits.ts';

const axis = { label: 'x', from: 0, to: 1 };
const image = { width: 1, height: 1, pixels: new Uint8Array(1), points: [] };

test('a chart takes so many points, and no more', () => {
  const limits = new Limits();
  for (let step = 1; step <= most.steps; step++) {
    limits.chart({ title: 'Loss', step, values: { raw: step } });
  }
  limits.chart({ title: 'Another', step: 1, values: { raw: 1 } });
  expect(() => limits.chart({ title: 'Loss', step: 0, values: {} })).toThrow(
    new RangeError('points of a chart must be at most 4000, got 4001'),
  );
});

test('lines are counted over all points of a chart', () => {
  const limits = new Limits();
  const add = (i: number) => limits.chart({ title: 'Loss', step: i, values: { [`line ${i}`]: 1 } });
  for (let i = 1; i <= most.lines; i++) add(i);
  expect(() => add(most.lines + 1)).toThrow('lines of a chart must be at most 12, got 13');
});

test('a line that a point leaves out takes a value, too', () => {
  const limits = new Limits();
  const first = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`line ${i}`, 1]));
  limits.chart({ title: 'Loss', step: 0, values: first });
  // 3 charts of 10 lines: 4,000 + 4,000 + 2,000 points.
  const add = (title: string, points: number) => {
    limits.chart({ title, step: 0, values: first });
    for (let i = 1; i < points; i++) limits.chart({ title, step: i, values: {} });
  };
  add('A', 4000);
  add('B', 4000);
  add('C', 1999);
  expect(() => limits.chart({ title: 'C', step: 0, values: {} })).toThrow(
    `values of all charts must be at most ${mostTogether.values}, got 100010`,
  );
});

test('what all figures hold is counted together, and what is drawn again once', () => {
  const limits = new Limits();
  const show = (i: number) =>
    limits.image({ title: `${i}`, ...image, pixels: new Uint8Array(65_536) });
  for (let i = 0; i < 100; i++) show(i % 7);
  // 8 × 65,536.
  expect(() => show(7)).toThrow('pixels of all figures must be at most 500000, got 524288');
});

test('figures are counted over all kinds; one that is drawn again counts once', () => {
  const limits = new Limits();
  for (let i = 0; i < 1000; i++) limits.image({ title: 'Raw', ...image });
  for (let i = 0; i < most.figures - 1; i++) limits.text({ title: `text ${i}`, lines: [] });
  expect(() => limits.image({ title: 'EMA', ...image })).toThrow(
    'figures must be at most 24, got 25',
  );
});

test('a run takes so many checkpoints, of so many bytes, and no more', () => {
  const limits = new Limits();
  const checkpoint = { loop: 1, step: 1, random: 0, kept: {} };
  for (let i = 1; i <= most.checkpoints; i++) limits.checkpoint(checkpoint);
  expect(() => limits.checkpoint(checkpoint)).toThrow('checkpoints must be at most 100, got 101');
  const kept = [new Uint8Array(32_000_000)];
  expect(() => new Limits().checkpoint({ ...checkpoint, kept })).toThrow(
    'bytes of a checkpoint must be at most 32000000',
  );
});

test.each([
  [
    'pixels of an image must be at most 65536, got 65537',
    (limits: Limits) => limits.image({ title: '', ...image, pixels: new Uint8Array(65_537) }),
  ],
  [
    'rows of a text must be at most 200, got 201',
    (limits: Limits) => limits.text({ title: '', lines: Array.from({ length: 201 }, () => '') }),
  ],
  [
    'characters of a text must be at most 10000, got 10001',
    (limits: Limits) => limits.text({ title: '', lines: ['a'.repeat(10_000)] }),
  ],
  [
    'points of a plot must be at most 20000, got 20001',
    (limits: Limits) => {
      const points = Array.from({ length: 20_001 }, () => [0, 0] as const);
      limits.plot({ title: '', x: axis, y: axis, series: [{ name: '', points }] });
    },
  ],
  [
    'length of a title must be at most 120, got 121',
    (limits: Limits) => limits.text({ title: 'a'.repeat(121), lines: [] }),
  ],
])('%s', (message, show) => {
  expect(() => show(new Limits())).toThrow(new RangeError(message));
});
