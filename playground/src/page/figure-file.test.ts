import { expect, test } from 'vitest';
import { fileName } from './figure-file.ts';

test('a title as a file name', () => {
  expect(fileName('Test loss (raw/EMA)')).toBe('test-loss-raw-ema');
  expect(fileName('損失')).toBe('損失');
  expect(fileName('/../')).toBe('figure');
});
