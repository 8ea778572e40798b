// @ts-check
// `npm run release:version`: the version that the changesets ask for, in package.json and in CHANGELOG.md of the
// current folder.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { releaseChangelog } from './changelog.mjs';

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
execFileSync(process.execPath, [changesets, 'version'], { stdio: 'inherit' });
const { version } = JSON.parse(readFileSync('packages/polyak/package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
writeFileSync('CHANGELOG.md', releaseChangelog(changelog, version, today()));

/** SOURCE_DATE_EPOCH, where it is set, makes a release that can be repeated on another day. */
function today() {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return (seconds ? new Date(Number(seconds) * 1000) : new Date()).toISOString().slice(0, 10);
}
