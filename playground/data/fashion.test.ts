import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseFashion } from './fashion.ts';

const packed = await readFile(new URL('fashion.bin', import.meta.url));

test('the packed file is the one the README describes, and at most 400 KB', async () => {
  const sha256 = createHash('sha256').update(packed).digest('hex');
  expect(await readFile(new URL('README.md', import.meta.url), 'utf8')).toContain(sha256);
  expect(packed.length).toBeLessThanOrEqual(400_000);
});

test('5,000 images with their labels, in the original order', async () => {
  const { count, images, labels } = await parseFashion(packed);
  expect(count).toBe(5000);
  expect(images.length).toBe(5000 * 196);
  // The first labels of train-labels-idx1-ubyte and of t10k-labels-idx1-ubyte.
  expect([...labels.subarray(0, 8)]).toEqual([9, 0, 0, 3, 0, 2, 7, 2]);
  expect([...labels.subarray(4000, 4008)]).toEqual([9, 2, 1, 1, 6, 1, 4, 6]);
});

test('grey values are multiples of 1/15 in [0, 1], the left pixel of two first', async () => {
  const grey = (pair: number) => {
    const row = new Uint8Array(99).fill(pair, 1);
    const gzip = new Response(
      new Blob([row]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    return gzip.then(parseFashion);
  };
  const { images } = await grey(0x3f);
  expect([...images.subarray(0, 3)]).toEqual([Math.fround(3 / 15), 1, Math.fround(3 / 15)]);
});
