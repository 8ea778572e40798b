import { expect, test } from 'vitest';
import { toImage } from './picture.ts';
import { appendPoint, emptyRecording, putFigure } from './recording.ts';
import {
  decodeRecording,
  encodeRecording,
  type EncodedRecording as Encoded,
} from './stored-result.ts';

test('points of one title go to one chart, each name to its line', () => {
  const recording = emptyRecording();
  appendPoint(recording, 'Loss', 10, { raw: 2, EMA: 3 });
  appendPoint(recording, 'Accuracy', 10, { raw: 0.5 });
  appendPoint(recording, 'Loss', 20, { raw: 1, EMA: 2 });
  expect(recording.charts).toEqual([
    {
      title: 'Loss',
      steps: [10, 20],
      lines: [
        { name: 'raw', values: [2, 1] },
        { name: 'EMA', values: [3, 2] },
      ],
    },
    { title: 'Accuracy', steps: [10], lines: [{ name: 'raw', values: [0.5] }] },
  ]);
});

test('a line that begins late, or skips a step, has gaps', () => {
  const recording = emptyRecording();
  appendPoint(recording, 'Loss', 1, { raw: 2 });
  appendPoint(recording, 'Loss', 2, { EMA: 3 });
  expect(recording.charts[0]?.lines).toEqual([
    { name: 'raw', values: [2, NaN] },
    { name: 'EMA', values: [NaN, 3] },
  ]);
});

test('an image takes the place of the last one with its title', () => {
  const recording = emptyRecording();
  for (const value of [0, 1]) {
    putFigure(recording.images, toImage('Raw', { width: 1, height: 1, pixels: [value] }));
    putFigure(recording.images, toImage('EMA', { width: 1, height: 1, pixels: [0.5] }));
  }
  expect(recording.images.map(({ title, pixels }) => [title, ...pixels])).toEqual([
    ['Raw', 255],
    ['EMA', 128],
  ]);
});

test('pixels outside [0, 1] are clamped, and their number is checked', () => {
  expect([...toImage('x', { width: 2, height: 1, pixels: [-1, 2] }).pixels]).toEqual([0, 255]);
  expect(() => toImage('x', { width: 2, height: 2, pixels: [0] })).toThrow(
    new RangeError('pixels must hold 2 × 2 values, got 1'),
  );
});

test('a stored recording comes back, rounded to four decimals', () => {
  const recording = emptyRecording();
  appendPoint(recording, 'Loss', 1, { raw: 0.123456 });
  const points = [{ x: 0.25, y: 0.5, label: 1 }] as const;
  putFigure(recording.images, toImage('Raw', { width: 2, height: 1, pixels: [0, 1], points }));
  const axis = { label: 'x', from: 0, to: 1 };
  const series = [{ name: 'raw', points: [[0.123456, NaN]] }] as const;
  const background = { name: 'data', points: [[1, 0]], draw: 'dots' } as const;
  putFigure(recording.plots, { title: 'Path', x: axis, y: axis, series, background });
  putFigure(recording.texts, { title: 'Names', lines: ['ada', 'zoë'] });

  // NaN is null in JSON.
  const encoded = JSON.parse(JSON.stringify(encodeRecording(recording))) as Encoded;
  const stored = { ...encoded, title: '', lookFor: '', backend: 'cpu', steps: 1 };
  const controls = { seed: { label: 'Seed', value: 1, min: 0, max: 9, step: 1 } };
  const decoded = decodeRecording({ ...stored, controls });
  expect(decoded.charts[0]?.lines[0]?.values).toEqual([0.1235]);
  expect(decoded.images).toEqual(recording.images);
  expect(decoded.plots).toEqual([
    { ...recording.plots[0], series: [{ name: 'raw', points: [[0.1235, NaN]] }] },
  ]);
  expect(decoded.texts).toEqual(recording.texts);
});
