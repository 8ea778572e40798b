import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late } from '../src/testing/experiment-checks.ts';
import labelNoise from './label-noise.ts';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(labelNoise, 15));

test('a run leaves no tensor behind', () => checkTensors(labelNoise, 15));

test('the figures are of five networks, and the charts show their means', async () => {
  const { recording } = await record(labelNoise, { maxSteps: 15 });
  const [accuracy, reliability] = recording.plots;
  expect(recording.plots.map(({ title }) => title)).toEqual([
    'Test accuracy by wrong labels',
    'Reliability diagram',
  ]);
  for (const { name, points } of accuracy?.series ?? []) {
    expect(points.map(([share]) => share)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    const [mean] = late(recording, 'Test accuracy, mean of the five networks', name, 1);
    expect(points.reduce((sum, [, y]) => sum + y / 5, 0)).toBeCloseTo(mean ?? NaN, 10);
  }
  expect(reliability?.background?.points).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('the diagram is of the chosen network, with at most one point per tenth of confidence', async () => {
  const diagram = async (shown: number) => {
    const { recording } = await record(labelNoise, { values: { shown }, maxSteps: 15 });
    return recording.plots[1]?.series ?? [];
  };
  const [none, most] = [await diagram(0), await diagram(4)];
  expect(none).not.toEqual(most);
  for (const { points } of [...none, ...most]) {
    expect(points.length).toBeGreaterThan(0);
    const tenths = points.map(([confidence]) => Math.min(Math.floor(10 * confidence), 9));
    expect(new Set(tenths).size).toBe(points.length);
    expect(points.every(([, right]) => right >= 0 && right <= 1)).toBe(true);
  }
});

checkClaims('label-noise');
