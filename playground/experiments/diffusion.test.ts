import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import diffusion from './diffusion.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';

const title = 'Distance from the data';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(diffusion, 20));

test('a run leaves no tensor behind', () => checkTensors(diffusion, 10));

test.each([1, 2, 3])('seed %i: EMA samples are nearer the data, and calmer', async (seed) => {
  const { recording } = await record(diffusion, { values: { seed } });
  const raw = late(recording, title, 'raw', 0.75);
  const ema = late(recording, title, 'EMA', 0.75);
  const isLower = ema.map((value, i) => value < (raw[i] ?? NaN));
  expect(isLower.filter(Boolean).length / isLower.length).toBeGreaterThan(0.6);
  expect(mean(ema)).toBeLessThan(0.95 * mean(raw));
  expect(jump(ema)).toBeLessThan(jump(raw) / 5);

  const [rawPlot, emaPlot] = recording.plots;
  expect(rawPlot?.series).toMatchObject([{ name: 'raw', draw: 'dots' }]);
  expect(emaPlot?.series).toMatchObject([{ name: 'EMA', draw: 'dots' }]);
  for (const plot of recording.plots) {
    const points = plot.series[0]?.points ?? [];
    expect(points).toHaveLength(200);
    const inside = points.filter(([x, y]) => Math.hypot(x, y) < 2.5);
    expect(inside.length).toBeGreaterThan(190);
  }
});

test('with decay 0 the average is the raw weights', async () => {
  const { recording } = await record(diffusion, { values: { decay: 0 }, maxSteps: 10 });
  expect(late(recording, title, 'EMA', 1)).toEqual(late(recording, title, 'raw', 1));
});
