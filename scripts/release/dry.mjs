// @ts-check
// `npm run release:dry`: all of a release but publishing, in a copy of the sources. What it packs is what
// `test:package`, `test:packed` and `test:apps` install.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../run.mjs';
import { notesOf } from './changelog.mjs';
import { faultsOf } from './check-tarball.mjs';
import { pack, tarball } from './tarball.mjs';

const made = new Set(['.git', '.cache', 'node_modules', 'dist', 'test-results']);
// Below the root, whose node_modules it finds.
const copy = join(root, '.cache/release/source');
const inCopy = join(copy, 'packages/polyak');

rmSync(copy, { recursive: true, force: true });
for (const name of readdirSync(root).filter((one) => !made.has(one))) {
  const filter = (/** @type {string} */ path) => !made.has(basename(path));
  cpSync(join(root, name), join(copy, name), { recursive: true, filter });
}

run('node', 'scripts/release/version.mjs');
run('npm', 'run', '--silent', 'build');
const packed = pack(inCopy);

const faults = [...(await faultsOf(tarball)), ...differences(packed.files)];
const manifest = JSON.parse(readFileSync(join(inCopy, 'package.json'), 'utf8'));
const missing = ['repository', 'homepage', 'bugs'].filter((field) => !(field in manifest));

console.log(`\n## ${packed.id}\n`);
console.log(notesOf(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8'), packed.version));
console.log(`\n${packed.files.length} files, ${packed.size} bytes, ${packed.integrity}`);
if (missing.length > 0) {
  console.log(`Before publishing, fill in ${missing.join(', ')} of packages/polyak/package.json.`);
}
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}

/** @param {[string, ...string[]]} command */
function run(...[command, ...args]) {
  const shell = process.platform === 'win32';
  execFileSync(command, args, { cwd: copy, stdio: 'inherit', shell });
}

/**
 * Whether the working tree, built in another folder, has the same built files.
 *
 * @param {{ path: string }[]} files
 */
function differences(files) {
  const here = join(root, 'packages/polyak');
  const isSame = (/** @type {string} */ path) =>
    existsSync(join(here, path)) &&
    readFileSync(join(here, path)).equals(readFileSync(join(inCopy, path)));
  const built = files.map(({ path }) => path).filter((path) => path.startsWith('dist/'));
  const first = built.find((path) => !isSame(path));
  return first ? [`${first} is not what npm run build has left in packages/polyak.`] : [];
}
