import { expect, test } from 'vitest';
import { chartTable, plotTable, toCsv } from './table.ts';

test('a chart as CSV', () => {
  const lines = [
    { name: 'raw', values: [0.5, NaN] },
    { name: 'EMA, "slow"', values: [1, 1e-7] },
  ];
  expect(toCsv(chartTable({ title: 'Loss', steps: [10, 20], lines }))).toBe(
    'step,raw,"EMA, ""slow"""\r\n10,0.5,1\r\n20,,1e-7\r\n',
  );
});

test('a plot as CSV: its series, not what lies behind them', () => {
  const axis = (label: string) => ({ label, from: 0, to: 1 });
  const plot = {
    title: 'Paths',
    x: axis('first, in m'),
    y: axis('second'),
    series: [
      { name: 'raw', points: [[0.5, 1] as const, [2, NaN] as const] },
      { name: 'EMA', points: [[-1, 0] as const] },
    ],
    background: { name: 'rings', points: [[7, 7] as const] },
  };
  expect(toCsv(plotTable(plot))).toBe(
    'series,"first, in m",second\r\nraw,0.5,1\r\nraw,2,\r\nEMA,-1,0\r\n',
  );
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['=HYPERLINK("http://a.b","c")', `"'=HYPERLINK(""http://a.b"",""c"")"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['a=1', 'a=1'],
])('no spreadsheet takes the name %j for a formula', (name, cell) => {
  const lines = [{ name, values: [-1] }];
  expect(toCsv(chartTable({ title: '', steps: [-2], lines }))).toBe(`step,${cell}\r\n-2,-1\r\n`);
});
