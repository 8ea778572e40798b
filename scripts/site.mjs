// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.mjs';
import { root, run } from './run.mjs';

/** All that the built site is made from. */
const sources = ['docs', 'playground', 'packages', 'CHANGELOG.md', 'package-lock.json'];
const settings = ['DOCS_BASE', 'DOCS_HOST', 'DOCS_REPOSITORY'];

const index = join(root, 'docs/.vitepress/dist/index.html');
const stamp = join(root, '.cache/site-sources');

/** Whether the site that is there was built from these very sources. */
export function isSiteBuilt() {
  return existsSync(index) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest();
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
  return digestOf(
    sources,
    settings.map((name) => process.env[name] ?? ''),
  );
}
