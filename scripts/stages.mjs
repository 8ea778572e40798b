// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { buildSite } from './site.mjs';
import { totalOfCheck, totalOfPlaywright, totalOfRunner, totalOfVitest } from './totals.mjs';

/** @typedef {import('./totals.mjs').Total} Total */

/**
 * Everything `npm test` does, in order.
 *
 * @type {{ name: string, run: () => Promise<Total> }[]}
 */
export const stages = [
  check('format', 'check:format'),
  check('lint', 'check:lint'),
  check('types', 'check:types'),
  vitest('unit tests', 'unit'),
  vitest('WebGPU tests', 'gpu'),
  check('package build', 'build'),
  check('package in plain Node', 'test:package'),
  check('package on Dawn in Node', 'test:dawn'),
  { name: 'site build', run: async () => totalOfCheck(await buildSite()) },
  playwright('end-to-end tests', 'e2e'),
];

/**
 * @param {string} name
 * @param {string} script
 */
function check(name, script) {
  return { name, run: async () => totalOfCheck(await run('npm', ['run', '--silent', script])) };
}

/**
 * @param {string} name
 * @param {string} project
 */
function vitest(name, project) {
  const report = reportOf(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const start = () => run('npm', ['run', '--silent', `test:${project}`, '--', ...reporters]);
  return { name, run: () => totalOfTests(start, report, totalOfVitest) };
}

/**
 * @param {string} name
 * @param {string} project
 */
function playwright(name, project) {
  const report = reportOf(project);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const start = () => run('npm', ['run', '--silent', `test:${project}`], env);
  return { name, run: () => totalOfTests(start, report, totalOfPlaywright) };
}

/** @param {string} project */
function reportOf(project) {
  return join(root, `.cache/reports/${project}.json`);
}

/**
 * Runs tests and counts them from the report they leave.
 *
 * @template Report
 * @param {() => Promise<number>} start
 * @param {string} report
 * @param {(report: Report) => Total} totalOf
 */
async function totalOfTests(start, report, totalOf) {
  rmSync(report, { force: true });
  const code = await start();
  return totalOfRunner(code, readTotal(report, totalOf));
}

/**
 * @template Report
 * @param {string} report
 * @param {(report: Report) => Total} totalOf
 */
function readTotal(report, totalOf) {
  try {
    return totalOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}
