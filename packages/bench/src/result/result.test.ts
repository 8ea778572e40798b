import { describe, expect, test } from 'vitest';
import { exampleResult } from './example-result.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { longestFile, parseResult } from './parse.ts';
import { ratiosOf } from './ratios.ts';

test('the ratios of a row', () => {
  const [row] = exampleResult.rows;
  // 30 / 12, 18 / 12 and 12 / 10 − 1. A copy moves 8 MB in 2 ms, so 36 MB take 9 ms: 12 / 9.
  expect(row && ratiosOf(row)).toEqual([
    {
      optimizer: 'Adam',
      speedup: 2.5,
      multiSpeedup: 1.5,
      overhead: expect.closeTo(0.2, 12) as number,
      overFloor: expect.closeTo(4 / 3, 12) as number,
    },
  ]);
});

test.each([
  [0, 1],
  [1, 0],
  [5e-324, 1e308],
])('%d and %d ms, as a file may have them, have no ratio', (own, model) => {
  const times = new Map([
    ['EMAOptimizer', own],
    ['AveragedModel(avgFn)', model],
  ]);
  const [row] = exampleResult.rows;
  const measurements = (row?.measurements ?? []).map((one) => {
    const ms = times.get(one.average) ?? 1;
    return { ...one, wallMs: { low: ms, median: ms, high: ms } };
  });
  expect(row && ratiosOf({ ...row, measurements })[0]?.speedup).toBeNull();
});

test('the tables show the ratio beside the published one, and why a row was not tried', () => {
  const text = formatMarkdown(exampleResult, (model) => (model === 'resnet18' ? 1.03 : undefined));
  expect(text).toMatch(
    /\| resnet18 \| Adam +\| +12 \| +30 \| +2\.50× \| +1\.03 \| +\+20\.0 % \| +1\.33× \|/,
  );
  expect(text).toContain('Not measured: classifier.0.weight has 411 MB');
  expect(text).toMatch(
    /\| Adam +\| none +\| +10 \(10–10\) \| +1 \(1–1\) \| +n\/a \| +62 \| +1 \| +36 MB \|/,
  );
});

describe('a file', () => {
  const changed = (change: (result: typeof exampleResult) => object): string =>
    JSON.stringify(change(structuredClone(exampleResult)));

  test('is read as it was written', () => {
    expect(parseResult(formatJson(exampleResult))).toEqual(exampleResult);
    expect(formatJson({ ...exampleResult, rows: [] })).toContain('"rows": [');
  });

  test('loses what does not belong to it', () => {
    const json = changed((result) => ({ ...result, more: '<script>' })).replace(
      '{',
      '{"__proto__":{"rows":[]},',
    );
    expect(parseResult(json)).toEqual(exampleResult);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /JSON/],
    ['no object', 'null', /^result must be an object$/],
    ['another format', '{"format":"x"}', /^result\.format must be "polyak benchmark 1"$/],
    [
      'no date',
      changed((result) => ({ ...result, date: 'soon' })),
      /^result\.date must be a date$/,
    ],
    [
      'a number as text',
      changed((result) => ({ ...result, adapter: 1 })),
      /^result\.adapter must be a text/,
    ],
    ['a text too long', changed((result) => ({ ...result, machine: 'x'.repeat(1001) })), /machine/],
    [
      'an unknown kind of work',
      changed((result) => ({ ...result, rows: [{ ...result.rows[0], work: 'rest' }] })),
      /^result\.rows\[0\]\.work must be one of update, train, average, step, whole$/,
    ],
    [
      'a negative time',
      changed((result) => ({
        ...result,
        rows: [{ ...result.rows[0], copyMs: { low: -1, median: 1, high: 1 } }],
      })),
      /^result\.rows\[0\]\.copyMs\.low must be a number of at least 0$/,
    ],
    [
      'too many rows',
      changed((result) => ({ ...result, rows: Array(201).fill(result.rows[0]) })),
      /a list of at most 200/,
    ],
    [
      'a long name of a version',
      changed((result) => ({ ...result, versions: { ['x'.repeat(1001)]: '1' } })),
      /^result\.versions must be at most 12 texts, with names of at most 1000 characters$/,
    ],
    ['no rows', changed((result) => ({ ...result, rows: {} })), /^result\.rows must be a list/],
    ['too much', ' '.repeat(longestFile + 1), /at most 2000000 characters/],
  ])('with %s is refused', (_, json, message) => {
    expect(() => parseResult(json)).toThrow(message);
  });
});
