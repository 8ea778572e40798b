import { damaged, expectExplained, expectSameData, fuzz, soaked } from '@polyak/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Limits } from './limits.ts';
import { parseReport, type Report } from './protocol.ts';

const runs = soaked(1000);

const reports: readonly Report[] = [
  {
    type: 'declared',
    controls: {
      seed: { label: 'Seed', value: 1, min: 0, max: 9, step: 1, input: 'number' },
      kind: { label: 'Kind', value: 0, options: ['a', 'b'], live: true },
    },
  },
  { type: 'ready', adapter: { vendor: 'v', architecture: 'a', description: '', software: true } },
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
        width: 2,
        height: 1,
        pixels: new Uint8Array([7, 8]),
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
  {
    type: 'checkpoint',
    checkpoint: {
      loop: 1,
      step: 30,
      random: 7,
      kept: { model: [new Float32Array([1])], list: [1, ['a']] },
    },
  },
  { type: 'unsupported', reason: 'no-adapter' },
  { type: 'lost', message: 'm' },
  { type: 'error', message: 'm', stack: 's', position: { line: 3, column: 5 } },
];

const messages = fc.oneof(...reports.map(damaged), fc.anything());

/** Reads it, and counts it as the inspector does. */
function read(data: unknown): Report {
  const report = parseReport(data);
  const limits = new Limits();
  if (report.type === 'checkpoint') limits.checkpoint(report.checkpoint);
  if (report.type !== 'update') return report;
  for (const one of report.points) limits.chart(one);
  for (const one of report.images) limits.image(one);
  for (const one of report.plots) limits.plot(one);
  for (const one of report.texts) limits.text(one);
  return report;
}

test('a damaged report is refused with a reason, or is one: read again it is the same', async () => {
  let refused = 0;
  await fuzz(messages, { runs, seed: 6 }, (given) => {
    try {
      const report = read(given);
      expectSameData(read(structuredClone(report)), report);
    } catch (error) {
      refused++;
      expectExplained(error);
    }
  });
  expect(refused).toBeGreaterThan(runs / 3);
  expect(refused).toBeLessThan(runs);
});
