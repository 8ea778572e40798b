// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.mjs';
import { root, run } from './run.mjs';

/** All that the built site is made from. */
const sources = ['docs', 'playground', 'packages', 'CHANGELOG.md', 'package-lock.json'];
const settings = ['DOCS_BASE', 'DOCS_HOST', 'DOCS_REPOSITORY'];

/** The second site: under a path, as on a host with several sites, and with only the pages that its test reads. */
export const underPath = {
  base: '/polyak/',
  folder: join(root, '.cache/site-under-path'),
  pages: [
    'index.md',
    'guide/getting-started.md',
    'optim/weight-averaging.md',
    'api/classes/EMAOptimizer.md',
  ],
};

const main = {
  index: join(root, 'docs/.vitepress/dist/index.html'),
  stamp: join(root, '.cache/site-sources'),
};
const second = {
  index: join(underPath.folder, 'index.html'),
  stamp: join(root, '.cache/site-under-path-sources'),
};

/** Whether the site that is there was built from these very sources. */
export function isSiteBuilt() {
  return isBuilt(main);
}

/** Builds the site, for which the package must be built, and remembers what it was built from. */
export function buildSite() {
  return build(main, () => run('npm', ['run', '--silent', 'build', '--workspace', 'docs']));
}

/** Builds the site under its other path from these very sources, unless it is there. The API pages must be there. */
export async function buildSiteUnderPath() {
  if (isBuilt(second)) return 0;
  const args = ['vitepress', 'build', 'docs', '--outDir', underPath.folder];
  const env = { DOCS_BASE: underPath.base, DOCS_PAGES: underPath.pages.join() };
  return build(second, () => run('npx', args, env));
}

/** @param {typeof main} site */
function isBuilt({ index, stamp }) {
  return existsSync(index) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest();
}

/**
 * @param {typeof main} site
 * @param {() => Promise<number>} start
 */
async function build({ stamp }, start) {
  const before = digest();
  const code = await start();
  if (code === 0) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(stamp, before);
  }
  return code;
}

function digest() {
  return digestOf(
    sources,
    settings.map((name) => process.env[name] ?? ''),
  );
}
