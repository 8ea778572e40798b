// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** The folder that mutants and their tests are in. All files are named relative to the repository root. */
const library = 'packages/polyak/src';

/** The parts of it that are mutated. Files in no folder are `src`. */
export const folders = [
  'update',
  'optim',
  'averaging',
  'schedule',
  'checkpoint',
  'torch-checkpoint',
  'fit-callback',
  'src',
];

/** Files of which much only runs in a browser, most of it with a GPU, as do its tests: Node cannot judge that. */
export const partlyInBrowser = new Set(
  [
    'averaging/ema-optimizer/prepare',
    'averaging/post-hoc/snapshots/indexed-db',
    'every-kernel',
    'update/apply',
    'update/copies',
    'update/device/bind-groups',
    'update/device/pipelines',
    'update/device/scalar-buffer',
    'update/device/staging-ring',
    'update/norm/pass',
    'update/norm/source',
    'update/tfjs/backend',
    'update/tfjs/data',
    'update/tfjs/device-tap',
    'update/tfjs/internals',
    'update/tfjs/program',
    'update/tfjs/tap',
    'update/webgpu/engine',
    'update/webgpu/inputs',
    'update/weight-reader',
  ].map((name) => `${library}/${name}.ts`),
);

const files = readdirSync(join(root, library), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `${library}/${file.replaceAll('\\', '/')}`)
  .sort();

/** The library without its tests. */
export const sources = files.filter((file) => !file.endsWith('.test.ts'));

/** The files that are mutated. */
export const mutated = sources.filter((file) => folders.includes(folderOf(file)));

/** The tests that run in Node. */
export const testFiles = files.filter((file) => /(?<!\.gpu)\.test\.ts$/.test(file));

/** @param {string} file */
export function folderOf(file) {
  const [first = '', ...rest] = file.slice(library.length + 1).split('/');
  return rest.length > 0 ? first : 'src';
}
