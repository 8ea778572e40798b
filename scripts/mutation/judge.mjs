// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../digest.mjs';
import { mutantCompiler } from './compiles.mjs';
import { testsOf } from './coverage.mjs';
import { doTasks } from './tasks.mjs';

/**
 * @typedef {import('./coverage.mjs').Coverage} Coverage
 * @typedef {import('./mutant.mjs').Mutant} Mutant
 *
 * What became of a mutant: a test failed, none ended in time, all passed, none runs it, or it does not compile.
 * @typedef {'killed' | 'timeout' | 'survived' | 'untested' | 'invalid'} Status
 *
 * @typedef {object} Verdict
 * @property {Status} status
 * @property {string} tests - digest of what the verdict depends on: the file of the test that failed, or all files that
 *   run the mutant
 * @property {string} [killer] - the file of the test that failed
 */

/** Tests after this many seconds are not asked: what has survived so far counts as a survivor. */
const testSeconds = 30;
/** So many times as often as without a mutant, and its place is in an endless loop. */
const hitFactor = 100;

/**
 * Verdicts on the mutants by their ids. They are stored, and hold until a test they depend on changes.
 *
 * @param {readonly Mutant[]} mutants
 * @param {readonly Coverage[]} coverage
 * @param {string} folder
 * @returns {Promise<Map<string, Verdict>>}
 */
export async function judge(mutants, coverage, folder) {
  const store = join(folder, 'verdicts.json');
  /** @type {Map<string, Verdict>} */
  const verdicts = new Map(existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : []);
  const note = (/** @type {string} */ id, /** @type {Verdict} */ verdict) => {
    verdicts.set(id, verdict);
    writeFileSync(store, JSON.stringify([...verdicts]));
  };
  const testsById = new Map(mutants.map((mutant) => [mutant.id, testsOf(mutant, coverage)]));
  const testsFor = (/** @type {string} */ id) => testsById.get(id) ?? [];
  const open = mutants.filter(({ id }) => !holds(verdicts.get(id), testsFor(id)));

  const tasks = open.flatMap(({ id }) => {
    const tests = affordable(testsFor(id));
    const hitLimit = hitFactor * Math.max(...tests.map(({ hits }) => hits));
    return tests.length === 0 ? [] : [{ mutant: id, hitLimit, files: tests }];
  });
  await doTasks(tasks, folder, ({ mutant: id = '' }, result) => {
    const all = digestOfTests(testsFor(id));
    if (!result) return note(id, { status: 'timeout', tests: all });
    const { killer } = result;
    if (!killer) return note(id, { status: 'survived', tests: all });
    const { digest = '' } = testsFor(id).find(({ file }) => file === killer) ?? {};
    note(id, { status: 'killed', tests: digest, killer });
  });

  const compiles = mutantCompiler();
  for (const mutant of open) {
    const tests = testsFor(mutant.id);
    if (tests.length > 0 && verdicts.get(mutant.id)?.status !== 'survived') continue;
    const status = !compiles(mutant) ? 'invalid' : tests.length > 0 ? 'survived' : 'untested';
    note(mutant.id, { status, tests: digestOfTests(tests) });
  }
  return verdicts;
}

/**
 * @param {Verdict | undefined} verdict
 * @param {ReturnType<typeof testsOf>} tests
 */
function holds(verdict, tests) {
  if (!verdict) return false;
  const killer = tests.find(({ file }) => file === verdict.killer);
  return verdict.tests === (killer ? killer.digest : digestOfTests(tests));
}

/** @param {ReturnType<typeof testsOf>} tests */
function digestOfTests(tests) {
  return digestOf([], tests.map(({ digest }) => digest).sort());
}

/** @param {ReturnType<typeof testsOf>} tests */
function affordable(tests) {
  let seconds = 0;
  return tests.filter(({ ms }) => {
    const fits = seconds < testSeconds;
    seconds += ms / 1000;
    return fits;
  });
}
