// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../digest.mjs';
import { testFiles } from './files.mjs';
import { doTasks } from './tasks.mjs';

/**
 * What the tests of a file run.
 *
 * @typedef {object} Coverage
 * @property {string} file
 * @property {string} digest - of the file as it was
 * @property {{ id: string, name: string, ms: number }[]} tests - those that pass
 * @property {Record<string, Record<string, number>>} covered - how often each of them, or the file outside of tests, runs
 *   the place of each mutant
 */

/**
 * Runs the test files that have changed since the last time without a mutant.
 *
 * @param {string} folder
 * @returns {Promise<Coverage[]>}
 */
export async function measureCoverage(folder) {
  const store = join(folder, 'coverage.json');
  /** @type {Coverage[]} */
  const before = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : [];
  const wanted = new Map(testFiles.map((file) => [file, digestOf([file])]));
  const known = before.filter(({ file, digest }) => wanted.get(file) === digest);
  for (const { file } of known) wanted.delete(file);
  if (wanted.size > 0) console.log(`Runs ${wanted.size} test files without a mutant ...`);

  const tasks = [...wanted.keys()].map((file) => ({ files: [{ file }] }));
  await doTasks(tasks, folder, ({ files: [tested] }, result) => {
    const file = tested?.file ?? '';
    if (!result) throw new Error(`${file} did not end; see ${folder}/vitest.log.`);
    if (result.error) throw new Error(`${file}: ${result.error}`);
    for (const { name } of result.tests.filter(({ passed }) => !passed)) {
      console.log(`Left out, for it fails in these processes: ${name}`);
    }
    const tests = result.tests.filter(({ passed }) => passed);
    known.push({ file, digest: wanted.get(file) ?? '', tests, covered: result.covered });
    writeFileSync(store, JSON.stringify(known));
  });
  return known;
}

/**
 * The tests that run a mutant's place, the nearest first, for they fail first.
 *
 * @param {import('./mutant.mjs').Mutant} mutant
 * @param {readonly Coverage[]} coverage
 */
export function testsOf({ id, fileName }, coverage) {
  return coverage
    .flatMap(({ file, digest, tests, covered }) => {
      // What runs when the file is loaded may matter to each of its tests.
      const all = covered[file]?.[id] !== undefined;
      const some = tests.filter((test) => all || covered[test.id]?.[id] !== undefined);
      if (some.length === 0) return [];
      const hits = Object.values(covered).reduce((sum, of) => sum + (of[id] ?? 0), 0);
      const ms = some.reduce((sum, test) => sum + test.ms, 0);
      return [{ file, digest, hits, ms, ids: some.map((test) => test.id) }];
    })
    .sort((a, b) => nearness(b.file, fileName) - nearness(a.file, fileName) || a.ms - b.ms);
}

/**
 * Whether a test runs a mutant's place itself, rather than only load its file.
 *
 * @param {import('./mutant.mjs').Mutant} mutant
 * @param {readonly Coverage[]} coverage
 */
export function isRunByTest({ id }, coverage) {
  return coverage.some(({ file, covered }) =>
    Object.entries(covered).some(([test, hits]) => test !== file && hits[id] !== undefined),
  );
}

/**
 * The length of what the paths have in common.
 *
 * @param {string} a
 * @param {string} b
 */
function nearness(a, b) {
  const end = [...a].findIndex((letter, i) => letter !== b[i]);
  return end === -1 ? a.length : end;
}
