// @ts-check
import { cpSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../run.mjs';

/** Where `npm run test:packed` installs the package that `npm run release:dry` has packed. */
export const packedProgram = join(root, '.cache/packed');

const sources = join(root, 'packages/polyak/src');
const built = join(packedProgram, 'node_modules/polyak/dist');
/** A second installation of the package, as programs with two copies have it. */
const copy = join(packedProgram, 'node_modules/polyak-copy');
const asCopy = '?copy';

/** Makes the second installation of the one that is there. */
export function copyPackage() {
  cpSync(dirname(built), copy, { recursive: true });
}

/**
 * A Vite plugin: what tests import from the sources of the library comes from the installed package, whose files are
 * compiled one by one.
 *
 * @type {import('vite').Plugin}
 */
export const packedLibrary = {
  name: 'packed-library',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === 'polyak') return join(built, 'index.js');
    if (!source.startsWith('.') || !importer) return undefined;
    const file = relative(sources, resolve(dirname(importer), source.replace(asCopy, '')));
    const isOurs = /^[^.].*(?<!\.test)\.ts$/.test(file);
    const folder = source.endsWith(asCopy) ? join(copy, 'dist') : built;
    return isOurs ? join(folder, file.replace(/\.ts$/, '.js')) : undefined;
  },
};
