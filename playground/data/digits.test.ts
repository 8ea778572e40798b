import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseDigits } from './digits.ts';

const packed = await readFile(new URL('digits.bin', import.meta.url));

test('the packed file is the one the README describes', async () => {
  const sha256 = createHash('sha256').update(packed).digest('hex');
  expect(await readFile(new URL('README.md', import.meta.url), 'utf8')).toContain(sha256);
});

test('1,797 images with their labels, in the original order', async () => {
  const { count, images, labels } = await parseDigits(packed);
  expect(count).toBe(1797);
  expect(images.length).toBe(1797 * 64);
  expect([...labels.subarray(0, 12)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);

  const histogram = new Array<number>(10).fill(0);
  for (const label of labels) histogram[label] = (histogram[label] ?? 0) + 1;
  expect(histogram).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
});

test('grey values are multiples of 1/16 in [0, 1]', async () => {
  const { images } = await parseDigits(packed);
  expect(images.every((value) => value >= 0 && value <= 1 && Number.isInteger(value * 16))).toBe(
    true,
  );
  expect([...images.subarray(0, 8)].map((value) => value * 16)).toEqual([0, 0, 5, 13, 9, 1, 0, 0]);
});
