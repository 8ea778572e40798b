// @ts-check
import { spawn } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/**
 * Tests of one file, all by default.
 *
 * @typedef {{ file: string, ids?: string[] }} FileTests
 *
 * Tests to run with a mutant, up to the first that fails, or without one.
 * @typedef {{ mutant?: string, hitLimit?: number, files: FileTests[] }} Task
 *
 * Without a mutant, the tests that ran, and how often each (or its file, outside of tests) ran the place of each mutant;
 * with one, the file of the test that failed because of it.
 * @typedef {object} Result
 * @property {{ id: string, name: string, passed: boolean, ms: number }[]} tests
 * @property {Record<string, Record<string, number>>} covered
 * @property {string} [error] - what kept the tests of a file from being run
 * @property {string} [killer]
 */

/** No test takes so long: a mutant may never end. */
const patienceSeconds = 120;
/** The work of one process, before what mutants leave behind adds up. */
const batch = 100;

/**
 * Does the tasks one after the other, in one process as long as that goes well. Tests that a mutant keeps from ending, or
 * that end the process, have the result null.
 *
 * @param {readonly Task[]} tasks
 * @param {string} folder - for the files of the processes; its `source` has the instrumented files
 * @param {(task: Task, result: Result | null) => void} onResult
 */
export async function doTasks(tasks, folder, onResult) {
  for (let done = 0; done < tasks.length;) {
    const some = tasks.slice(done, done + batch);
    let finished = 0;
    const hung = await doSome(some, folder, (result) => {
      onResult(/** @type {Task} */ (some[finished]), result);
      finished++;
    });
    const broken = some[finished];
    if (broken && (hung || finished === 0)) {
      onResult(broken, null);
      finished++;
    }
    done += finished;
  }
}

/**
 * @param {readonly Task[]} tasks
 * @param {string} folder
 * @param {(result: Result) => void} onResult
 * @returns {Promise<boolean>} whether it had to be ended
 */
function doSome(tasks, folder, onResult) {
  const tasksFile = join(folder, 'tasks.json');
  const resultsFile = join(folder, 'results.jsonl');
  writeFileSync(tasksFile, JSON.stringify(tasks));
  writeFileSync(resultsFile, '');
  const log = openSync(join(folder, 'vitest.log'), 'w');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', 'scripts/mutation/vitest.config.ts'],
    {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        CI: '1', // so that no snapshot is written
        POLYAK_MUTANTS: join(folder, 'source'),
        POLYAK_TASKS: tasksFile,
        POLYAK_RESULTS: resultsFile,
      },
    },
  );

  return new Promise((resolve, reject) => {
    let read = 0;
    let hung = false;
    let lastProgress = Date.now();
    const readResults = () => {
      const lines = readFileSync(resultsFile, 'utf8').split('\n').slice(read, -1);
      if (lines.length > 0) lastProgress = Date.now();
      read += lines.length;
      for (const line of lines) onResult(JSON.parse(line));
    };
    const timer = setInterval(() => {
      readResults();
      if (Date.now() - lastProgress < patienceSeconds * 1000) return;
      hung = true;
      child.kill('SIGKILL');
    }, 500);
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(timer);
      process.off('exit', end);
      readResults();
      resolve(hung);
    });
  });
}
