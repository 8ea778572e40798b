// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
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
  check('spelling', 'check:spelling'),
  check('prose', 'check:prose'),
  check('types', 'check:types'),
  vitest('unit tests', 'unit'),
  vitest('WebGPU tests', 'gpu'),
  check('package build', 'build'),
  check('package in plain Node', 'test:package'),
  check('package on Dawn in Node', 'test:dawn'),
  { name: 'site build', run: async () => totalOfCheck(await buildSite()) },
  { name: 'end-to-end tests', run: () => playwright('e2e') },
  { name: 'Firefox and WebKit', run: otherBrowsers },
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
 * @param {string} project
 * @param {Record<string, string>} [settings]
 */
function playwright(project, settings = {}) {
  const report = reportOf(project);
  const env = { ...settings, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const start = () => run('npm', ['run', '--silent', `test:${project}`], env);
  return totalOfTests(start, report, totalOfPlaywright);
}

/** The browsers other than Chromium, except those that cannot be installed. */
async function otherBrowsers() {
  const names = await installBrowsers();
  if (names.length === 0) return { passed: 0, failed: 0 };
  return playwright('browsers', { TESTED_BROWSERS: names.join() });
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
