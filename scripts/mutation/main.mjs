// @ts-check
// `npm run test:mutation -- FOLDER… --sample 100 --seed 1`: whether the tests detect so many mutants of each folder.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { digestOf } from '../digest.mjs';
import { root } from '../run.mjs';
import { isRunByTest, measureCoverage } from './coverage.mjs';
import { folderOf, folders, mutated, partlyInBrowser, sources } from './files.mjs';
import { instrument } from './instrument.mjs';
import { judge } from './judge.mjs';
import { describeMutant } from './mutant.mjs';
import { sampleOf } from './sample.mjs';
import { scoreOf } from './score.mjs';

const required = 0.9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const [size, seed] = [Number(values.sample), Number(values.seed)];
const unknown = positionals.find((name) => !folders.includes(name));
if (unknown) throw new Error(`There is no folder ${unknown} among ${folders.join(', ')}.`);
process.once('SIGINT', () => process.exit(1));
process.once('SIGTERM', () => process.exit(1));

const cache = join(root, '.cache/mutation');
const folder = join(cache, digestOf([...sources, 'packages/testing/src'], mutated).slice(0, 16));
if (!existsSync(folder)) rmSync(cache, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const mutants = await instrumentOnce();
const coverage = await measureCoverage(folder);
const samples = (positionals.length > 0 ? positionals : folders).map((name) => {
  const all = mutants.filter((mutant) => folderOf(mutant.fileName) === name && isJudged(mutant));
  return { name, count: all.length, sample: sampleOf(all, size, seed) };
});
// In any order: what is known when a run is broken off is some of each folder.
const together = samples.flatMap(({ sample }) => sample);
const verdicts = await judge(sampleOf(together, Infinity, seed), coverage, folder);
for (const sample of samples) report(sample);

/** @param {(typeof samples)[number]} folder */
function report({ name, count, sample }) {
  const statusOf = (/** @type {{ id: string }} */ { id }) => verdicts.get(id)?.status ?? 'untested';
  for (const status of ['survived', 'untested']) {
    const missed = sample.filter((mutant) => statusOf(mutant) === status);
    for (const line of missed.map(describeMutant).sort()) console.log(`${status}: ${line}`);
  }
  const { score, ...counts } = scoreOf(sample.map(statusOf));
  const summary = Object.entries(counts).map(([kind, number]) => `${number} ${kind}`);
  const percent = (100 * score).toFixed(1);
  console.log(`${name}: ${percent}% of ${sample.length} of ${count} (${summary.join(', ')})`);
  if (score < required) process.exitCode = 1;
}

/** @param {import('./mutant.mjs').Mutant} mutant */
function isJudged(mutant) {
  return !partlyInBrowser.has(mutant.fileName) || isRunByTest(mutant, coverage);
}

/** The mutants of all files, instrumented unless that is done. */
async function instrumentOnce() {
  const list = join(folder, 'mutants.json');
  if (!existsSync(list)) {
    writeFileSync(list, JSON.stringify(await instrument(join(folder, 'source'))));
  }
  /** @type {import('./mutant.mjs').Mutant[]} */
  const known = JSON.parse(readFileSync(list, 'utf8'));
  return known;
}
