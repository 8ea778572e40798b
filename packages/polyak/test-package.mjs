// The package as its users get it: packed, unpacked into an empty program, imported in plain Node.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageDir = fileURLToPath(new URL('.', import.meta.url));
// Inside the repository, so that tfjs is found in its node_modules.
const programDir = join(packageDir, '../../.cache/package-test');
rmSync(programDir, { recursive: true, force: true });
const installed = join(programDir, 'node_modules/polyak');
mkdirSync(installed, { recursive: true });

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], {
    cwd: packageDir,
    encoding: 'utf8',
  }),
);
const paths = files.map(({ path }) => path);
assert(paths.includes('dist/index.js') && paths.includes('dist/index.d.ts'), 'built files packed');
assert(!paths.some((path) => path.includes('.test.')), 'no tests packed');
assert(paths.includes('python/polyak_torch.py'), 'the module for PyTorch packed');
for (const path of paths) cpSync(join(packageDir, path), join(installed, path));

const program = `
import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';

tf.env().set('IS_TEST', true);
const w = tf.variable(tf.tensor([4]));
const opt = new EMAOptimizer(tf.train.sgd(0.25), { decay: 0.5 });
opt.minimize(() => tf.sum(tf.square(w)));
const average = await opt.swapEmaWeights(async () => (await w.data())[0]);
process.stdout.write(JSON.stringify([average, w.dataSync()[0], tf.getBackend()]));
`;
writeFileSync(join(programDir, 'package.json'), '{ "type": "module" }');
writeFileSync(join(programDir, 'program.mjs'), program);
writeFileSync(
  join(programDir, 'program.ts'),
  program.replace('JSON.stringify', '(JSON.stringify)'),
);

// w: 4 − 0.25 · 8 = 2; its average: (4 + 2) / 2 = 3.
const output = execFileSync('node', ['program.mjs'], { cwd: programDir, encoding: 'utf8' });
assert.deepEqual(JSON.parse(output), [3, 2, 'cpu']);

writeFileSync(
  join(programDir, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'ES2022',
      module: 'NodeNext',
      types: ['node'],
    },
    include: ['program.ts'],
  }),
);
execFileSync('npx', ['tsc', '-p', programDir], { stdio: 'inherit' });

const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
assert.deepEqual(Object.keys(exports), ['.', './package.json']);
console.log(`polyak works in plain Node: ${paths.length} files packed`);
