// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { root, run } from './run.mjs';
import { buildSite, buildSiteUnderPath } from './site.mjs';
import { totalOfCheck, totalOfPlaywright, totalOfRunner, totalOfVitest } from './totals.mjs';

/** @typedef {import('./totals.mjs').Total} Total */

/**
 * A part of `npm test` that can be asked for by its name.
 *
 * @typedef {import('./jobs.mjs').Job & { title: string, seconds: number, run: () => Promise<Total> }} Stage
 * `seconds` is about what it takes on two cores, beside the others.
 */

/** The share of the cores for tests in Node, so that others run beside them. */
const half = Math.ceil(availableParallelism() / 2);

/**
 * Everything `npm test` does: first what keeps one core busy, the longest before the others.
 *
 * @type {Stage[]}
 */
export const stages = [
  check('build', 'package build', 15, 'build'),
  vitest('gpu', 'WebGPU tests', 420, 1),
  site('site', 'site build', 240, buildSite, 'build'),
  site('site-under-path', 'site under a path', 30, buildSiteUnderPath, 'site'),
  vitest('unit', 'unit tests', 450, half),
  check('lint', 'lint', 80, 'check:lint'),
  check('types', 'types', 30, 'check:types'),
  check('format', 'format', 25, 'check:format'),
  check('spelling', 'spelling', 15, 'check:spelling'),
  check('unused', 'unused code', 15, 'check:unused'),
  check('duplicates', 'duplicates', 10, 'check:duplicates'),
  check('api', 'public API', 15, 'check:api', 'build'),
  check('release', 'release, dry run', 30, 'test:release', 'build'),
  check('package', 'package in plain Node', 15, 'test:package', 'release'),
  check('apps', 'package in apps', 60, 'test:apps', 'release'),
  vitest('packed', 'unit tests, packed', 60, half, 'release'),
  check('dawn', 'package on Dawn in Node', 90, 'test:dawn', 'build'),
  check('deno', 'package on wgpu in Deno', 45, 'test:deno', 'build'),
  check('prose', 'prose', 5, 'check:prose'),
  {
    name: 'e2e',
    title: 'end-to-end tests',
    seconds: 600,
    cores: Infinity,
    after: ['site', 'site-under-path'],
    run: () => playwright('e2e'),
  },
  {
    name: 'browsers',
    title: 'Firefox and WebKit',
    seconds: 25,
    cores: Infinity,
    after: ['site'],
    run: otherBrowsers,
  },
];

/**
 * @param {string} name
 * @param {string} title
 * @param {number} seconds
 * @param {string} script
 * @param {...string} after
 * @returns {Stage}
 */
function check(name, title, seconds, script, ...after) {
  const start = async () => totalOfCheck(await run('npm', ['run', '--silent', script]));
  return { name, title, seconds, cores: 1, after, run: start };
}

/**
 * @param {string} name
 * @param {string} title
 * @param {number} seconds
 * @param {() => Promise<number>} build
 * @param {...string} after
 * @returns {Stage}
 */
function site(name, title, seconds, build, ...after) {
  const start = async () => totalOfCheck(await build());
  return { name, title, seconds, cores: 1, after, run: start };
}

/**
 * @param {string} name
 * @param {string} title
 * @param {number} seconds
 * @param {number} cores
 * @param {...string} after
 * @returns {Stage}
 */
function vitest(name, title, seconds, cores, ...after) {
  const report = reportOf(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [...reporters, `--maxWorkers=${cores}`];
  const start = () => run('npm', ['run', '--silent', `test:${name}`, '--', ...args]);
  const runTests = () => totalOfTests(start, report, totalOfVitest);
  return { name, title, seconds, cores, after, run: runTests };
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
