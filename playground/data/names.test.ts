import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseNames } from './names.ts';

const packed = await readFile(new URL('names.txt', import.meta.url));

test('the packed file is the one the README describes', async () => {
  const sha256 = createHash('sha256').update(packed).digest('hex');
  expect(await readFile(new URL('README.md', import.meta.url), 'utf8')).toContain(sha256);
});

test('7,865 names of 3 to 8 letters, each once, in alphabetical order', async () => {
  const names = await parseNames(packed);
  expect(names.length).toBe(7865);
  expect(names.every((name) => /^[a-z]{3,8}$/.test(name))).toBe(true);
  expect(names).toEqual([...new Set(names)].sort());
});
