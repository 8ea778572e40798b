import { expect, test } from 'vitest';
import { MemorySnapshots } from './snapshots.ts';

test.each<[unknown, string]>([
  [undefined, 'snapshot must be an object, got undefined'],
  [null, 'snapshot must be an object, got null'],
  [{}, 'step must be an integer of at least 0, got undefined'],
])('%o is no snapshot, and is not stored', async (given, message) => {
  const store = new MemorySnapshots();
  await expect(store.put(given as never)).rejects.toThrow(new TypeError(message));
  expect(await store.list()).toEqual([]);
});
