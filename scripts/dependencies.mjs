// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.mjs';
import { root, run } from './run.mjs';

/** The workspaces that the site is built from: half of all files, and nothing that only tests need. */
const site = ['docs', 'playground', 'packages/polyak'];

/** Names the lock that only the packages of the site were installed from. `npm ci` removes it with all else. */
const siteRecord = join(root, 'node_modules/.site-lock');

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function installDependencies() {
  if (!installedMatchesLock()) await install('Installing the npm packages ...');
}

/** Runs `npm ci` for the site alone, unless node_modules already holds that or more. */
export async function installSiteDependencies() {
  const lock = digestOf(['package-lock.json']);
  const isInstalled = existsSync(siteRecord) && readFileSync(siteRecord, 'utf8') === lock;
  if (isInstalled || installedMatchesLock()) return;
  await install('Installing the npm packages of the site ...', site);
  writeFileSync(siteRecord, lock);
}

/**
 * @param {string} message
 * @param {string[]} [workspaces] - all of them by default
 */
async function install(message, workspaces = []) {
  console.log(message);
  const only = workspaces.flatMap((workspace) => ['--workspace', workspace]);
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', ...only]);
  if (code !== 0) throw new Error('npm ci failed; its messages are above.');
}

/** npm writes node_modules/.package-lock.json last, so a broken-off install does not match. */
function installedMatchesLock() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(record);
  return Object.entries(wanted).every(
    ([path, { version, integrity, optional }]) =>
      !path.includes('node_modules/') ||
      optional ||
      (installed[path]?.version === version && installed[path]?.integrity === integrity),
  );
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
