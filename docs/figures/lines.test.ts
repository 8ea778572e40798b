import { expect, test } from 'vitest';
import { polyline, stairs } from './lines.ts';

test('a polyline has the points in order, rounded to tenths', () => {
  expect(polyline([])).toBe('');
  const points = [
    [0, -1.26],
    [2 / 3, 40],
  ] as const;
  expect(polyline(points)).toBe('0,-1.3 0.7,40');
});

test('stairs hold each value for an equal part of the width', () => {
  // 4 of 8 is half of 100, counted from above.
  expect(stairs([8, 4, 0], 8)).toBe('M0 0H333.3V50H666.7V100H1000');
  expect(stairs([], 1)).toBe('');
});
