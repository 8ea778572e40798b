import { expect, test } from 'vitest';
import { checkSize, isDue, mostBytes } from './checkpoint.ts';

const due = (total: number) =>
  Array.from({ length: total }, (_, i) => i + 1).filter((step) => isDue(step, total));

test('a checkpoint is due at each tenth, and none at the end', () => {
  expect(due(300)).toEqual([30, 60, 90, 120, 150, 180, 210, 240, 270]);
  expect(due(3)).toEqual([1, 2]);
  expect(due(1)).toEqual([]);
  // Ceil(25 / 10) = 3.
  expect(due(25)).toEqual([3, 6, 9, 12, 15, 18, 21, 24]);
});

test('bytes are counted over all that is kept, whole buffers even for small views of them', () => {
  const half = new Uint8Array(mostBytes / 2 - 100);
  checkSize({ a: [half], b: half });
  const tooLarge = new RangeError('bytes of a checkpoint must be at most 32000000');
  expect(() => checkSize({ a: [half], b: half, c: new Uint8Array(200) })).toThrow(tooLarge);
  expect(() => checkSize([new Uint8Array(new ArrayBuffer(mostBytes + 1), 0, 1)])).toThrow(tooLarge);
  expect(() => checkSize({ text: 'a'.repeat(mostBytes / 2) })).toThrow(tooLarge);
});

test('so are fields and depth, for the page has to build them again', () => {
  checkSize(Array.from({ length: 49_999 }, () => 0));
  expect(() => checkSize(Array.from({ length: 50_000 }, () => 0))).toThrow(
    'fields of a checkpoint must be at most 50000, got 50001',
  );
  let deep: object = {};
  for (let i = 0; i < 21; i++) deep = { deep };
  expect(() => checkSize(deep)).toThrow('depth of a checkpoint must be at most 20, got 21');
});

test('what is no plain data is refused', () => {
  expect(() => checkSize({ a: new Map() })).toThrow(
    new TypeError('kept must be plain data, got [object Map]'),
  );
  // A bigint may be larger than all that is counted.
  for (const value of [() => 0, Symbol('a'), 1n]) {
    expect(() => checkSize({ a: [value] })).toThrow('kept must be plain data, got a');
  }
});
