// What bundlers make of the built package: its size in programs that use parts of it, and what such a program says of a
// part that it lacks.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const entry = fileURLToPath(new URL('dist/index.js', import.meta.url));
const all = Object.keys(await import('./dist/index.js'));
/** Capturing, random numbers, the newer optimizers and averages, and whole runs from and to PyTorch. */
const added = [
  ...['UncapturableError', 'capture', 'captureFit'],
  ...['Generator', 'useGenerator'],
  ...['Adafactor', 'Muon', 'ScheduleFreeAdamW', 'ScheduleFreeRAdam', 'ScheduleFreeSGD'],
  ...['LAWA', 'Lookahead', 'SWAG', 'greedySoup', 'uniformSoup'],
  ...['fromTorchCheckpoint', 'toTorchCheckpoint'],
];

/** At most so many kB (1,000 bytes), minified and with gzip, without tfjs. CONTRIBUTING.md has the measured sizes. */
const budgets = [
  { what: 'EMAOptimizer', names: ['EMAOptimizer'], budget: 27 },
  { what: 'Adam and EMAOptimizer', names: ['Adam', 'EMAOptimizer'], budget: 38 },
  { what: 'the core', names: all.filter((name) => !added.includes(name)), budget: 66.5 },
  { what: 'everything', names: all, budget: 90 },
];

/** @param {string} code a program, minified with what it imports of polyak */
async function bundled(code) {
  const program = await rolldown({
    input: 'program',
    external: /^(@tensorflow\/|node:)/,
    plugins: [
      {
        name: 'program',
        resolveId: (id) => ({ program: '\0program', polyak: entry })[id],
        load: (id) => (id === '\0program' ? code : undefined),
      },
    ],
  });
  const { output } = await program.generate({ minify: true });
  await program.close();
  return output[0].code;
}

const tooLarge = [];
for (const { what, names, budget } of budgets) {
  const code = await bundled(`export { ${names.join(', ')} } from 'polyak';`);
  const size = gzipSync(code, { level: 9 }).length / 1000;
  console.log(`${what}: ${size.toFixed(1)} kB of ${budget}`);
  if (size > budget) tooLarge.push(what);
}
assert.deepEqual(tooLarge, [], 'bundles are within their budgets');

// An optimizer brings along what only its steps need: their source in a kernel, and the norm of gradients.
const [around, alone] = await Promise.all(
  ['EMAOptimizer', 'SGD'].map((name) => bundled(`export { ${name} } from 'polyak';`)),
);
for (const part of ['gradientScale_', 'workgroupBarrier']) {
  assert(alone.includes(part), `SGD contains ${part}`);
  assert(!around.includes(part), `EMAOptimizer does not contain ${part}`);
}

// Models trained with Adam, in programs that have EMAOptimizer, and Adam only if they use it.
const saving = `
import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

const saved = [];
for (const optimizer of [new Adam(), new EMAOptimizer(new Adam())]) {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const keep = ({ weightData, ...artifacts }) => {
    const bytes = new Uint8Array(tf.io.CompositeArrayBuffer.join(weightData));
    saved.push({ ...artifacts, weightData: [...bytes] });
  };
  await model.save(tf.io.withSaveHandler(keep), { includeOptimizer: true });
}
process.stdout.write(JSON.stringify(saved));
`;
/** @param {string} use the program's use of Adam */
const loading = (use) => `
import * as tf from '@tensorflow/tfjs';
import { readFileSync } from 'node:fs';
import { Adam, EMAOptimizer } from 'polyak';

${use};
const results = [EMAOptimizer.className];
for (const saved of JSON.parse(readFileSync('saved.json', 'utf8'))) {
  const weightData = Uint8Array.from(saved.weightData).buffer;
  const load = tf.loadLayersModel(tf.io.fromMemory({ ...saved, weightData }));
  results.push(await load.then((model) => model.optimizer.getClassName(), String));
}
process.stdout.write(JSON.stringify(results));
`;
const folder = fileURLToPath(new URL('../../.cache/bundle-test', import.meta.url));
mkdirSync(folder, { recursive: true });

/** @param {string} name @param {string} code what the program prints, as a bundle */
async function outputOf(name, code) {
  writeFileSync(join(folder, name), await bundled(code));
  return execFileSync('node', ['--no-warnings', name], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
writeFileSync(join(folder, 'saved.json'), await outputOf('saving.mjs', saving));
const advice = /which this program does not contain: import \{ Adam \} from 'polyak' and use it/;
const [name, ...errors] = JSON.parse(await outputOf('without.mjs', loading('')));
assert.equal(name, 'EMAOptimizer');
assert.equal(errors.length, 2);
for (const error of errors) assert.match(error, advice);
const using = loading('tf.serialization.registerClass(Adam)');
const names = JSON.parse(await outputOf('with.mjs', using));
assert.deepEqual(names, ['EMAOptimizer', 'PolyakAdam', 'EMAOptimizer']);
