import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';
import twoMoons from './two-moons.ts';

/** MomentumOptimizer.dispose() of tfjs 4.22 forgets its learning rate's scalar. */
const momentumLeak = 1;

test('the same seed gives the same numbers, another seed others', () => checkSeeds(twoMoons, 40));

test('a run leaves no tensor behind', () => checkTensors(twoMoons, 100, momentumLeak));

test.each([1, 2, 3])('seed %i: averaging raises the accuracy and steadies it', async (seed) => {
  const { recording, steps } = await record(twoMoons, { values: { seed } });
  expect(steps).toBe(400);
  const [raw = [], ema = []] = ['raw', 'EMA'].map((name) => late(recording, 'Test accuracy', name));
  expect(mean(ema)).toBeGreaterThan(mean(raw));
  expect(jump(ema)).toBeLessThan(jump(raw) / 2);

  const [rawLoss = [], emaLoss = []] = ['raw', 'EMA'].map((name) =>
    late(recording, 'Test loss', name),
  );
  expect(mean(emaLoss)).toBeLessThan(mean(rawLoss));
  expect(jump(emaLoss)).toBeLessThan(jump(rawLoss) / 2);

  expect(recording.images.map(({ title }) => title)).toEqual(['Raw weights', 'EMA weights']);
});

test('with decay 0 the average is the raw weights', async () => {
  const { recording } = await record(twoMoons, { values: { decay: 0 }, maxSteps: 30 });
  for (const { lines } of recording.charts) expect(lines[1]?.values).toEqual(lines[0]?.values);
});
