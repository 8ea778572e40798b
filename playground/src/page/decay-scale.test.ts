import { expect, test } from 'vitest';
import { decayAt, halfLife, positionOf, positions } from './decay-scale.ts';

test('the ends of the slider are 0 and the largest decay', () => {
  expect([decayAt(0, 0.999), decayAt(positions, 0.999)]).toEqual([0, 0.999]);
  expect([positionOf(0, 0.999), positionOf(0.999, 0.999)]).toEqual([0, positions]);
});

test('from 0.9 to 0.99 is as far as from 0.99 to 0.999', () => {
  expect([0.9, 0.99, 0.999].map((decay) => positionOf(decay, 0.999))).toEqual([33, 67, 100]);
  // A third of the way 1 − decay is 1/10, and 0.98 is ten places before 0.99.
  expect(decayAt(33, 0.999)).toBe(0.9);
  expect(positionOf(0.99, 0.999) - positionOf(0.98, 0.999)).toBe(10);
});

test('the half-life is ln ½ / ln decay', () => {
  expect(halfLife(0.98)).toBe('34 steps');
  expect(halfLife(0.5)).toBe('1 step');
  expect(halfLife(0)).toBe('0 steps');
});
