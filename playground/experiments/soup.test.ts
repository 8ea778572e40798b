import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late, mean } from '../src/testing/experiment-checks.ts';
import soup from './soup.ts';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(soup, 90));

test('a run leaves no tensor behind', () => checkTensors(soup, 90));

test('the plot has the runs and both soups, the chart their last values', async () => {
  const { recording } = await record(soup, { maxSteps: 100 });
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
    const { recording } = await record(soup, { values: { seed, last: 1 }, maxSteps: 100 });
    const [line] = recording.texts[0]?.lines ?? [];
    expect(line).toMatch(/^runs [1-4](, [1-4])*$/);
  },
);

checkClaims('soup');
