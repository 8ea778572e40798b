import { expect, test } from 'vitest';
import { turnOrder } from './turn-order.ts';

test('the first repeats of four contenders', () => {
  expect([0, 1, 2, 3].map((repeat) => turnOrder([0, 1, 2, 3], repeat).join(''))).toEqual([
    '0312',
    '1023',
    '2130',
    '3201',
  ]);
});

test.each([1, 2, 3, 4, 5, 8])('each of %i contenders follows each other one equally often', (n) => {
  const contenders = Array.from({ length: n }, (_, i) => i);
  const repeats = n % 2 === 0 ? n : 2 * n;
  const follows = new Map<string, number>();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const order = turnOrder(contenders, repeat);
    expect([...order].sort((a, b) => a - b)).toEqual(contenders);
    order.slice(1).forEach((next, i) => {
      const pair = `${order[i]} ${next}`;
      follows.set(pair, (follows.get(pair) ?? 0) + 1);
    });
  }
  // n − 1 pairs of neighbors in a repeat, of n (n − 1) pairs in all.
  expect(follows.size).toBe(n * (n - 1));
  for (const times of follows.values()) expect(times).toBe(repeats / n);
});
