import { expect, test } from 'vitest';
import type { Chart } from '../recording.ts';
import { chartScale, drawnPoints, frame, size, takesLog } from './chart-scale.ts';

const chart = (...values: number[]): Chart => ({
  title: 'Loss',
  steps: values.map((_, i) => i + 1),
  lines: [{ name: 'raw', values }],
});

test('the lowest and the highest tick are the edges of the frame', () => {
  const { x, y, yTicks } = chartScale(chart(0, 7, 10), 100);
  expect(yTicks).toEqual([0, 2, 4, 6, 8, 10]);
  expect(y(0)).toBe(size.height - frame.bottom);
  expect(y(10)).toBe(frame.top);
  expect(x(0)).toBe(frame.left);
  expect(x(100)).toBe(size.width - frame.right);
});

test('on a logarithmic scale equal factors are equal distances', () => {
  const { y, yTicks } = chartScale(chart(0.01, 1), 10, { isLog: true });
  expect(yTicks).toEqual([0.01, 0.1, 1]);
  expect(y(0.1) - y(1)).toBeCloseTo(y(0.01) - y(0.1), 10);
  expect(y(0)).toBeNaN();
  expect(y(-1)).toBeNaN();
});

test('values that are not finite, or none at all, leave a scale', () => {
  for (const values of [[], [NaN], [Infinity, 1], [-1, 0]]) {
    for (const isLog of [false, true]) {
      const { y, yTicks } = chartScale(chart(...values), 10, { isLog });
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
    const { y, yTicks } = chartScale(chart(...values), 10, { isLog });
    expect(yTicks.length).toBeGreaterThan(1);
    expect(yTicks.length).toBeLessThan(12);
    for (const value of values) {
      if (isLog && value < 1e-300) continue;
      expect(y(value)).toBeGreaterThanOrEqual(frame.top - 1e-6);
      expect(y(value)).toBeLessThanOrEqual(size.height - frame.bottom + 1e-6);
    }
  }
});

test('the first tenth of the points does not stretch the scale', () => {
  const { yTicks } = chartScale(chart(90, 80, ...Array<number>(18).fill(1), 2), 21);
  expect([yTicks[0], yTicks.at(-1)]).toEqual([1, 2]);
});

test('the late view is the second half, and its values fill the frame', () => {
  const { x, yTicks, xTicks } = chartScale(chart(9, 9, 9, 9, 9, 1, 2, 1, 2, 1), 10, {
    isLate: true,
  });
  expect(x(5)).toBe(frame.left);
  expect(x(10)).toBe(size.width - frame.right);
  // Step 5 has 9 and is in it; the ticks of the steps are 5 to 10.
  expect([yTicks[0], yTicks.at(-1)]).toEqual([0, 10]);
  expect(xTicks[0]).toBeGreaterThanOrEqual(5);
  // Before a run has got there it shows what there is.
  expect(chartScale(chart(3, 4), 10, { isLate: true }).yTicks.at(-1)).toBe(4);
});

test('an accuracy takes no logarithm', () => {
  expect(takesLog(chart(1))).toBe(true);
  expect(takesLog({ ...chart(1), title: 'Test accuracy' })).toBe(false);
});
