import { makeVariable } from '@polyak/testing';
import { dispose, type Variable } from '@tensorflow/tfjs';
import { afterAll, expect, test } from 'vitest';
import type { Update } from '../../update/update.ts';
import type { FollowedVariable } from './followed-variable.ts';
import { ride } from './ride.ts';

const [w, first, second, remainder] = [0, 0, 0, 0].map((value) => makeVariable([value])) as [
  Variable,
  Variable,
  Variable,
  Variable,
];
afterAll(() => dispose([w, first, second, remainder]));

const followed = (remainders: Variable[]): FollowedVariable => ({
  variable: w,
  averages: [second],
  remainders,
  policy: 'average',
  isBuffer: false,
  isRecomputed: [false],
  cohort: [],
});

/** The updates, each by its averages, remainders and scalars. */
function ridden(update: Update, remainders: Variable[]): unknown[] {
  const one = followed(remainders);
  return ride([update], [one], new Map([[one.cohort, [0.25]]])).map(
    ({ averages, remainders, scalars }) => ({ averages, remainders, scalars }),
  );
}

test('averages of one precision share an update', () => {
  const update = { weights: w, averages: [first], scalars: [0.5] };
  expect(ridden(update, [])).toEqual([
    { averages: [first, second], remainders: undefined, scalars: [0.5, 0.25] },
  ]);
});

test('averages of two precisions do not', () => {
  const update = { weights: w, averages: [first], scalars: [0.5] };
  expect(ridden(update, [remainder])).toEqual([
    { averages: [first], remainders: undefined, scalars: [0.5] },
    { averages: [second], remainders: [remainder], scalars: [0.25] },
  ]);
});

test('averages that began together share their scalars, and so the upload', () => {
  const one = followed([]);
  const other = { ...one, variable: first };
  const [a, b] = ride([], [one, other], new Map([[one.cohort, [0.25]]]));
  expect(a?.scalars).toEqual([0.25]);
  expect(b?.scalars).toBe(a?.scalars);
});
