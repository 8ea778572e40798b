import { expect, test } from 'vitest';
import { averaged } from './lookahead.ts';

test('the members of both are there', () => {
  const optimizer = averaged();
  expect(optimizer.decay).toBe(0.999);
  expect(optimizer.inner.syncPeriod).toBe(5);
  optimizer.dispose();
});
