import { expect, test } from 'vitest';
import { fileName, toCsv } from './chart-file.ts';

test('a chart as CSV', () => {
  const lines = [
    { name: 'raw', values: [0.5, NaN] },
    { name: 'EMA, "slow"', values: [1, 1e-7] },
  ];
  expect(toCsv({ title: 'Loss', steps: [10, 20], lines })).toBe(
    'step,raw,"EMA, ""slow"""\r\n10,0.5,1\r\n20,,1e-7\r\n',
  );
});

test('a title as a file name', () => {
  expect(fileName('Test loss (raw/EMA)')).toBe('test-loss-raw-ema');
  expect(fileName('損失')).toBe('損失');
  expect(fileName('/../')).toBe('chart');
});
