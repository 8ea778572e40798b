import { createFileSystemTypesCache } from '@shikijs/vitepress-twoslash/cache-fs';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../../scripts/digest.mjs';

const folder = fileURLToPath(new URL('../cache/types', import.meta.url));

/** All that the types of a block may come from, besides the block. */
const sources = [
  'packages/polyak',
  'docs/examples',
  'docs/.vitepress/typed-code',
  'package-lock.json',
  'tsconfig.json',
];

/** The types of each block, kept on disk until one of the sources changes: to find them takes half of a build. */
export function keptTypes(): ReturnType<typeof createFileSystemTypesCache> {
  const digest = digestOf(sources);
  const cache = createFileSystemTypesCache({ dir: join(folder, digest) });
  cache.init?.();
  const old = readdirSync(folder).filter((name) => name !== digest);
  for (const name of old) rmSync(join(folder, name), { recursive: true, force: true });
  return cache;
}
