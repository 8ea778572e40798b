// The package as its users get it: packed by `npm run release:dry`, installed into an empty program, imported in plain Node.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTarball } from '../../scripts/release/tarball.mjs';

const programDir = fileURLToPath(new URL('../../.cache/package-test', import.meta.url));
const installed = installTarball(programDir);

const paths = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(installed, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
assert(paths.includes('dist/index.js') && paths.includes('dist/index.d.ts'), 'built files packed');
assert(!paths.some((path) => path.includes('.test.')), 'no tests packed');
for (const file of [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist/polyak.min.js.map',
  'python/polyak_torch.py',
]) {
  assert(paths.includes(file), `${file} packed`);
}
// Typed arrays are generic only from TypeScript 5.7 on.
for (const path of paths.filter((one) => one.endsWith('.d.ts'))) {
  assert.doesNotMatch(readFileSync(join(installed, path), 'utf8'), /Array<ArrayBuffer/, path);
}

const program = `
import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';

tf.env().set('IS_TEST', true);
const w = tf.variable(tf.tensor([4]));
const opt = new EMAOptimizer(tf.train.sgd(0.25), { decay: 0.5 });
opt.minimize(() => tf.sum(tf.square(w)));
const average = await opt.swapEmaWeights(async () => (await w.data())[0]);
console.log(JSON.stringify([average, w.dataSync()[0], tf.getBackend()]));
`;
writeFileSync(join(programDir, 'program.mjs'), program);
writeFileSync(
  join(programDir, 'program.ts'),
  program.replace('JSON.stringify', '(JSON.stringify)'),
);

// What bundlers and CDNs take without knowing `exports`, and the file for CDNs.
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
for (const field of ['main', 'module', 'types', 'jsdelivr', 'unpkg']) {
  assert(paths.includes(manifest[field].replace('./', '')), `${field} is packed`);
}
writeFileSync(
  join(programDir, 'bundled.mjs'),
  program.replace("'polyak'", "'./node_modules/polyak/dist/polyak.min.js'"),
);
// Node before 20.19 has no require() of a module.
writeFileSync(
  join(programDir, 'required.cjs'),
  `process.stdout.write(typeof require('polyak').Adam)`,
);

// w: 4 − 0.25 · 8 = 2; its average: (4 + 2) / 2 = 3.
const run = (file) =>
  execFileSync('node', ['--no-warnings', file], { cwd: programDir, encoding: 'utf8' });
assert.deepEqual(JSON.parse(run('program.mjs')), [3, 2, 'cpu']);
assert.deepEqual(JSON.parse(run('bundled.mjs')), [3, 2, 'cpu']);
assert.equal(run('required.cjs'), 'function');

// Declarations that need no more than ES2022 and the DOM; those of tfjs itself do not compile without skipLibCheck.
writeFileSync(
  join(programDir, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      module: 'NodeNext',
      types: [],
    },
    include: ['program.ts'],
  }),
);
const compile = (...options) =>
  spawnSync('npx', ['tsc', '-p', programDir, '--pretty', 'false', ...options], {
    cwd: programDir,
    encoding: 'utf8',
  }).stdout.split('\n');
const ours = compile().filter((line) => /^(node_modules\/polyak|program)/.test(line));
assert.deepEqual(ours, []);
// As Node's own resolution before `exports` was.
assert.deepEqual(
  compile(
    '--skipLibCheck',
    '--module',
    'ES2022',
    '--moduleResolution',
    'node10',
    '--ignoreDeprecations',
    '6.0',
  ).filter(Boolean),
  [],
);

assert.deepEqual(Object.keys(manifest.exports), ['.', './package.json']);
console.log(`polyak works in plain Node: ${paths.length} files packed`);

await import('./test-bundles.mjs');
