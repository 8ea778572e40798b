import { expect, test } from 'vitest';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late, mean } from '../src/testing/experiment-checks.ts';
import { wholeRun } from '../src/testing/whole-run.ts';
import soup from './soup.ts';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(soup, 90));

test('a run leaves no tensor behind', () => checkTensors(soup, 90));

test('the plot has the runs and both soups, the chart their last values', async () => {
  const recording = await wholeRun(soup);
  const last = (name: string) => late(recording, 'Test loss', name, 1).at(-1);
  const [runs, ...soups] = recording.plots[0]?.series ?? [];
  expect(runs?.points.map(([run]) => run)).toEqual([1, 2, 3, 4, 5]);
  const losses = runs?.points.map(([, loss]) => loss) ?? [];
  expect(mean(losses)).toBeCloseTo(last('mean of the runs') ?? NaN, 10);
  expect(losses).toContain(last('best run'));
  for (const { name, points } of soups) {
    expect(points.map(([, loss]) => loss)).toEqual([last(name), last(name)]);
  }
  expect(soups.map(({ name }) => name)).toEqual(['uniform soup', 'greedy soup']);
});

test.each([1, 2, 3])(
  'with seed %i, the greedy soup leaves out a run that diverges',
  async (seed) => {
    const { texts } = await wholeRun(soup, { seed, last: 1 });
    const [line] = texts[0]?.lines ?? [];
    expect(line).toMatch(/^runs [1-4](, [1-4])*$/);
  },
);

checkClaims('soup');
