// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const folder = join(root, '.cache/release');

/** The package that `npm run release:dry` has packed. */
export const tarball = join(folder, 'polyak.tgz');

/**
 * @typedef {object} Packed
 * @property {string} id
 * @property {string} version
 * @property {number} size
 * @property {string} integrity
 * @property {{ path: string }[]} files
 */

/**
 * Packs a built package.
 *
 * @param {string} packageDir
 * @returns {Packed}
 */
export function pack(packageDir) {
  mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(
    npm(packageDir, 'pack', '--json', '--silent', '--pack-destination', folder),
  );
  renameSync(join(folder, packed.filename), tarball);
  return packed;
}

/**
 * Installs the packed package, and nothing else, into an empty program below the root, whose node_modules have tfjs.
 *
 * @param {string} programDir
 * @returns {string} where the package is
 */
export function installTarball(programDir) {
  if (!existsSync(tarball)) throw new Error('Nothing is packed: npm run release:dry');
  rmSync(programDir, { recursive: true, force: true });
  mkdirSync(programDir, { recursive: true });
  writeFileSync(join(programDir, 'package.json'), '{ "type": "module" }');
  npm(programDir, 'install', '--offline', '--legacy-peer-deps', '--ignore-scripts', tarball);
  return join(programDir, 'node_modules/polyak');
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(cwd, ...args) {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell });
}
