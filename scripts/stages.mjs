// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { root, run } from './run.mjs';
import { buildSite, buildSiteUnderPath } from './site.mjs';
import { totalOfCheck, totalOfPlaywright, totalOfRunner, totalOfVitest } from './totals.mjs';

/** @typedef {import('./totals.mjs').Total} Total */

/** @typedef {import('./jobs.mjs').Job & { run: () => Promise<Total> }} Stage */

/**
 * Everything `npm test` does: first what keeps one core busy, the longest before the others.
 *
 * @type {Stage[]}
 */
export const stages = [
  check('package build', 'build'),
  vitest('WebGPU tests', 'gpu', 1),
  { name: 'site build', cores: 1, after: ['package build'], run: () => site(buildSite) },
  {
    name: 'site under a path',
    cores: 1,
    after: ['site build'],
    run: () => site(buildSiteUnderPath),
  },
  check('lint', 'check:lint'),
  check('types', 'check:types'),
  check('format', 'check:format'),
  check('spelling', 'check:spelling'),
  check('prose', 'check:prose'),
  check('release, dry run', 'test:release', ['package build']),
  check('public API', 'check:api', ['package build']),
  check('unused code', 'check:unused'),
  check('duplicates', 'check:duplicates'),
  check('package in plain Node', 'test:package', ['release, dry run']),
  check('package in apps', 'test:apps', ['release, dry run']),
  check('package on Dawn in Node', 'test:dawn', ['package build']),
  check('package on wgpu in Deno', 'test:deno', ['package build']),
  vitest('unit tests', 'unit', Infinity),
  vitest('unit tests, packed', 'packed', Infinity, ['release, dry run']),
  {
    name: 'end-to-end tests',
    cores: Infinity,
    after: ['site build', 'site under a path'],
    run: () => playwright('e2e'),
  },
  { name: 'Firefox and WebKit', cores: Infinity, after: ['site build'], run: otherBrowsers },
];

/**
 * @param {string} name
 * @param {string} script
 * @param {string[]} [after]
 */
function check(name, script, after = []) {
  const start = async () => totalOfCheck(await run('npm', ['run', '--silent', script]));
  return { name, cores: 1, after, run: start };
}

/** @param {() => Promise<number>} build */
async function site(build) {
  return totalOfCheck(await build());
}

/**
 * @param {string} name
 * @param {string} project
 * @param {number} cores
 * @param {string[]} [after]
 */
function vitest(name, project, cores, after = []) {
  const report = reportOf(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const start = () => run('npm', ['run', '--silent', `test:${project}`, '--', ...reporters]);
  return { name, cores, after, run: () => totalOfTests(start, report, totalOfVitest) };
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
