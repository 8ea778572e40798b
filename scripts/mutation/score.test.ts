import { expect, it } from 'vitest';
import { scoreOf } from './score.mjs';

it('is the share of those that compile', () => {
  // 3 of 5
  const statuses = ['killed', 'killed', 'timeout', 'survived', 'untested', 'invalid'] as const;
  expect(scoreOf(statuses)).toEqual({
    score: 0.6,
    detected: 3,
    survived: 1,
    untested: 1,
    invalid: 1,
  });
});
