import { expect, test } from 'vitest';
import type { Chart } from '../recording.ts';
import { chartScale, drawnPoints, frame, size } from './chart-scale.ts';

const chart = (...values: number[]): Chart => ({
  title: 'Loss',
  steps: values.map((_, i) => i + 1),
  lines: [{ name: 'raw', values }],
});

test('the lowest and the highest tick are the edges of the frame', () => {
  const { x, y, yTicks } = chartScale(chart(0, 7, 10), 100, false);
  expect(yTicks).toEqual([0, 2, 4, 6, 8, 10]);
  expect(y(0)).toBe(size.height - frame.bottom);
  expect(y(10)).toBe(frame.top);
  expect(x(0)).toBe(frame.left);
  expect(x(100)).toBe(size.width - frame.right);
});

test('on a logarithmic scale equal factors are equal distances', () => {
  const { y, yTicks } = chartScale(chart(0.01, 1), 10, true);
  expect(yTicks).toEqual([0.01, 0.1, 1]);
  expect(y(0.1) - y(1)).toBeCloseTo(y(0.01) - y(0.1), 10);
  expect(y(0)).toBeNaN();
  expect(y(-1)).toBeNaN();
});

test('values that are not finite, or none at all, leave a scale', () => {
  for (const values of [[], [NaN], [Infinity, 1], [-1, 0]]) {
    for (const isLog of [false, true]) {
      const { y, yTicks } = chartScale(chart(...values), 10, isLog);
      expect(yTicks.length).toBeGreaterThan(1);
      expect(y(1)).not.toBeNaN();
      expect(y(NaN)).toBeNaN();
    }
  }
});

test('many points are thinned out, the last one stays', () => {
  expect(drawnPoints(0)).toEqual([]);
  expect(drawnPoints(3)).toEqual([0, 1, 2]);
  const many = drawnPoints(4000);
  expect(many.length).toBeLessThan(602);
  expect(many[0]).toBe(0);
  expect(many.at(-1)).toBe(3999);
});

test.each([
  [[5e-324, -5e-324]],
  [[1.7e308, -1.7e308]],
  [[5e-324, 1.7e308]],
  [[1, 1 + 2 ** -52]],
  [[0.1 + 0.2, 0.3]],
])('values of %j have their place within the frame', (values) => {
  for (const isLog of [false, true]) {
    const { y, yTicks } = chartScale(chart(...values), 10, isLog);
    expect(yTicks.length).toBeGreaterThan(1);
    expect(yTicks.length).toBeLessThan(12);
    for (const value of values) {
      if (isLog && value < 1e-300) continue;
      expect(y(value)).toBeGreaterThanOrEqual(frame.top - 1e-6);
      expect(y(value)).toBeLessThanOrEqual(size.height - frame.bottom + 1e-6);
    }
  }
});
