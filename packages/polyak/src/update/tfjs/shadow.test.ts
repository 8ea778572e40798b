import { expect, test } from 'vitest';
import { shadow } from './shadow.ts';

class Counter {
  count = 1;
  next(by: number): number {
    return this.count + by;
  }
}

test('the replacement may call what was there, which comes back', () => {
  const counter = new Counter();
  const restore = shadow(counter, 'next', (original) => (by) => 10 * original(by));
  // 10 (1 + 2)
  expect(counter.next(2)).toBe(30);
  restore();
  expect(counter.next(2)).toBe(3);
  expect(Object.hasOwn(counter, 'next')).toBe(false);
});

test('a method of its own comes back, and what replaces it can be assigned', () => {
  const counter = new Counter();
  counter.next = () => 7;
  const restore = shadow(counter, 'next', () => () => 8);
  expect(counter.next(1)).toBe(8);
  counter.next = () => 9;
  expect(counter.next(1)).toBe(9);
  restore();
  expect(counter.next(1)).toBe(7);
});
