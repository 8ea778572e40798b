// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = new Set(['node_modules', 'dist', 'cache', '.cache', 'test-results']);

/**
 * The contents of these files and folders as one hash, without what is generated from them.
 *
 * @param {string[]} paths - relative to the repository root
 * @param {string[]} [settings] - what else counts
 */
export function digestOf(paths, settings = []) {
  const hash = createHash('sha256');
  for (const setting of settings) hash.update(`${setting}\0`);
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path - relative to the repository root
 * @returns {string[]}
 */
function filesUnder(path) {
  const full = join(root, path);
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !made.has(entry.name) && `${path}/${entry.name}` !== 'docs/api')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(inside) : [inside];
    });
}
