import { expect, test } from 'vitest';
import { timed } from './timed.ts';

async function* count(to: number) {
  for (let i = 1; i <= to; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    yield i;
  }
}

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('the time of each item is that of the loop, not the wait for the item', async () => {
  const times: number[] = [];
  const seen: number[] = [];
  for await (const item of timed(count(3), (time) => times.push(time))) {
    seen.push(item);
    work(item === 2 ? 8 : 1);
  }
  expect(seen).toEqual([1, 2, 3]);
  expect(times).toHaveLength(3);
  expect(times[1]).toBeGreaterThanOrEqual(8);
  for (const i of [0, 2]) {
    expect(times[i]).toBeGreaterThanOrEqual(1);
    expect(times[i]).toBeLessThan(15);
  }
});

test('an item that awaits something has no time', async () => {
  const times: number[] = [];
  for await (const item of timed(count(3), (time) => times.push(time))) {
    work(item);
    if (item === 2) await Promise.resolve();
  }
  expect(times).toHaveLength(2);
  expect(times[1]).toBeGreaterThanOrEqual(3);
});

test('errors pass, and a loop that is left ends the items', async () => {
  async function* failing() {
    yield 1;
    await Promise.reject(new Error('no more'));
  }
  const all = async () => {
    for await (const item of timed(failing(), () => undefined)) work(item);
  };
  await expect(all()).rejects.toThrow('no more');

  const items = count(3);
  for await (const item of timed(items, () => undefined)) if (item === 1) break;
  expect(await items.next()).toEqual({ done: true, value: undefined });
});
