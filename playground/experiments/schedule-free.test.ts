import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late } from '../src/testing/experiment-checks.ts';
import scheduleFree from './schedule-free.ts';

test('the same seed gives the same numbers, another seed others', () =>
  checkSeeds(scheduleFree, 20));

test('a run leaves no tensor behind', () => checkTensors(scheduleFree, 20));

test('a cosine ends at its length, where the table has its loss beside the others', async () => {
  const { recording } = await record(scheduleFree, { maxSteps: 120 });
  const losses = (name: string) => late(recording, 'Test loss', name, 1);
  expect(losses('cosine to 60').map(Number.isFinite)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
  expect(losses('cosine to 240').every(Number.isFinite)).toBe(true);

  const cells = (look: number, cosine: string) =>
    [cosine, 'constant, EMA', 'Schedule-Free'].map((name) => losses(name)[look]?.toFixed(3));
  const [{ lines: [, ...rows] } = { lines: [] }] = recording.texts;
  expect(rows.map((line) => line.split(/ +/))).toEqual([
    ['60', ...cells(2, 'cosine to 60')],
    ['120', ...cells(5, 'cosine to 120')],
  ]);
});

checkClaims('schedule-free');
