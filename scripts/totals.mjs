// @ts-check
/**
 * What a stage of the tests came to. A test that was skipped is a test that failed.
 *
 * @typedef {{ passed: number, failed: number }} Total
 */

/**
 * A stage without tests of its own counts as one check.
 *
 * @param {number} exitCode
 * @returns {Total}
 */
export function totalOfCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Adds up a report of Vitest's json reporter. A file that could not be loaded has no tests and counts as one failure.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Total}
 */
export function totalOfVitest({ testResults }) {
  return sum(
    testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.length - passed;
      return { passed, failed: status === 'passed' ? failed : Math.max(failed, 1) };
    }),
  );
}

/**
 * Adds up a report of Playwright's json reporter.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Total}
 */
export function totalOfPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}

/**
 * A runner that failed without naming a failed test still failed, and so did one that ran no tests.
 *
 * @param {number} exitCode
 * @param {Total | undefined} total - undefined when it left no report
 * @returns {Total}
 */
export function totalOfRunner(exitCode, total = { passed: 0, failed: 0 }) {
  const silent = total.failed === 0 && (exitCode !== 0 || total.passed === 0);
  return silent ? { ...total, failed: 1 } : total;
}

/**
 * @param {Total[]} totals
 * @returns {Total}
 */
export function sum(totals) {
  return totals.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
