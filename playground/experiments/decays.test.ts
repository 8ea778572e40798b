import { expect, test } from 'vitest';
import type { Recording } from '../src/recording.ts';
import { record } from '../src/record.ts';
import decays from './decays.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';

const run = async (values: Record<string, number>, maxSteps = Infinity) =>
  (await record(decays, { values, maxSteps })).recording;

const lines = ['raw', 'EMA 0.8', 'EMA 0.9', 'EMA 0.95', 'EMA 0.98', 'EMA 0.99'];
const falling = (values: readonly number[]) => [...values].sort((a, b) => b - a);

/** The loss by width in the last plot. */
const curve = ({ plots }: Recording) => plots[0]?.series[0]?.points ?? [];
const bestWidth = (recording: Recording) =>
  curve(recording).reduce((best, point) => (point[1] < best[1] ? point : best))[0];

test('the same seed gives the same numbers, another seed others', () => checkSeeds(decays, 20));

test('a run leaves no tensor behind', () => checkTensors(decays, 50));

test.each([1, 2, 3])('seed %i: first the short averages are ahead, then the long', async (seed) => {
  const recording = await run({ seed });
  const early = lines.map((name) => mean(late(recording, 'Test loss', name, 1).slice(0, 5)));
  const ends = lines.map((name) => late(recording, 'Test loss', name));
  const [, short, , middle, , long] = early;
  expect(short).toBeLessThan(middle ?? NaN);
  expect(middle).toBeLessThan(long ?? NaN);
  expect(ends.map(mean)).toEqual(falling(ends.map(mean)));
  const jumps = ends.slice(1).map(jump);
  expect(jumps).toEqual(falling(jumps));

  const atFirst = await run({ seed }, 50);
  expect(curve(recording)).toHaveLength(9);
  expect(bestWidth(atFirst)).toBeLessThan(bestWidth(recording));
  for (const [width, loss] of curve(recording)) {
    if (width >= 0.1) expect(loss).toBeLessThan(mean(ends[0] ?? []));
  }
});

test('the slider picks the width', async () => {
  const chosen = async (sigma: number) =>
    late(await run({ sigma }, 200), 'Test loss of the chosen width', 'post-hoc EMA');
  expect(jump(await chosen(0.25))).toBeLessThan(jump(await chosen(0.05)) / 2);
});
