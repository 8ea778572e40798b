import { describe, expect, it } from 'vitest';
import { sum, totalOfCheck, totalOfPlaywright, totalOfRunner, totalOfVitest } from './totals.mjs';

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe('totalOfCheck', () => {
  it('counts one check', () => {
    expect(totalOfCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(totalOfCheck(2)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('totalOfVitest', () => {
  it('adds up the tests of all files', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: tests('passed', 'passed') },
        { status: 'failed', assertionResults: tests('passed', 'failed') },
      ],
    };
    expect(totalOfVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts skipped and unfinished tests as failed', () => {
    const report = {
      testResults: [{ status: 'passed', assertionResults: tests('passed', 'skipped', 'todo') }],
    };
    expect(totalOfVitest(report)).toEqual({ passed: 1, failed: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(totalOfVitest(report)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('totalOfPlaywright', () => {
  it('counts flaky and skipped tests and errors outside tests as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(totalOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
  });
});

describe('totalOfRunner', () => {
  it('keeps the counts of a runner that reported', () => {
    expect(totalOfRunner(0, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 0 });
    expect(totalOfRunner(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a failure that no test accounts for', () => {
    expect(totalOfRunner(1, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a runner without a report, or without tests, as one failure', () => {
    expect(totalOfRunner(1)).toEqual({ passed: 0, failed: 1 });
    expect(totalOfRunner(0)).toEqual({ passed: 0, failed: 1 });
    expect(totalOfRunner(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });
});

describe('sum', () => {
  it('adds totals', () => {
    expect(sum([totalOfCheck(0), { passed: 4, failed: 2 }])).toEqual({ passed: 5, failed: 2 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
