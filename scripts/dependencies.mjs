// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function installDependencies() {
  if (installedMatchesLock()) return;
  console.log('Installing the npm packages of package-lock.json ...');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
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
