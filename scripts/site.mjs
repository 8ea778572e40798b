// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** All that the built site is made from. */
const sources = ['docs', 'playground', 'packages', 'CHANGELOG.md', 'package-lock.json'];
const settings = ['DOCS_BASE', 'DOCS_HOST', 'DOCS_REPOSITORY'];
const made = new Set(['node_modules', 'dist', 'cache', '.cache', 'test-results']);

const index = join(root, 'docs/.vitepress/dist/index.html');
const stamp = join(root, '.cache/site-sources');

/** Builds the documentation site unless the one there was built from these very sources. */
export async function buildSiteIfStale() {
  if (existsSync(index) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest()) return 0;
  return buildSite();
}

/** Builds the documentation site and remembers what it was built from. */
export async function buildSite() {
  const before = digest();
  const code = await run('npm', ['run', '--silent', 'docs:build']);
  if (code === 0) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(stamp, before);
  }
  return code;
}

function digest() {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${process.env[name] ?? ''}\0`);
  for (const path of sources.flatMap(filesUnder)) {
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
