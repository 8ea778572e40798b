import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late } from '../src/testing/experiment-checks.ts';
import twoMoons from './two-moons.ts';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(twoMoons, 40));

test('a run leaves no tensor behind', () => checkTensors(twoMoons, 100));

test('the pictures are of the raw and of the averaged weights, with 200 of the points', async () => {
  const { recording, steps } = await record(twoMoons, { maxSteps: 20 });
  expect(steps).toBe(20);
  expect(recording.images.map(({ title, points }) => [title, points.length])).toEqual([
    ['Raw weights', 200],
    ['EMA weights', 200],
  ]);
  // Nothing has changed before the second look.
  const [first, second] = late(recording, 'Share of the picture that changed sides', 'raw', 1);
  expect(first).toBeNaN();
  expect(second).toBeGreaterThan(0);
});

test('with decay 0 the average is the raw weights', async () => {
  const { recording } = await record(twoMoons, { values: { decay: 0 }, maxSteps: 30 });
  for (const { lines } of recording.charts) expect(lines[1]?.values).toEqual(lines[0]?.values);
});

checkClaims('two-moons');
