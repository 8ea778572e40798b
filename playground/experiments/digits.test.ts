import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import type { Chart } from '../src/recording.ts';
import { record } from '../src/record.ts';
import digits from './digits.ts';

/** MomentumOptimizer.dispose() of tfjs 4.22 forgets its learning rate's scalar. */
const momentumLeak = 1;

const run = (seed: number, maxSteps: number) => record(digits, { values: { seed }, maxSteps });

/** The mean of a line over the second half of a run. */
function late(charts: readonly Chart[], title: string, name: string): number {
  const line = charts
    .find((chart) => chart.title === title)
    ?.lines.find((one) => one.name === name);
  const values = line?.values.slice(line.values.length / 2) ?? [];
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test('the same seed gives the same numbers to the last bit, another seed others', async () => {
  const first = await run(5, 20);
  expect(await run(5, 20)).toEqual(first);
  expect(await run(6, 20)).not.toEqual(first);
});

test('a run leaves no tensor behind', async () => {
  await run(1, 10);
  const before = tf.memory().numTensors;
  await run(1, 10);
  expect(tf.memory().numTensors).toBe(before + momentumLeak);
});

test.each([1, 2, 3])('seed %i: the average is better than the raw weights', async (seed) => {
  const { charts } = (await run(seed, 160)).recording;
  expect(late(charts, 'Test accuracy', 'EMA')).toBeGreaterThan(
    late(charts, 'Test accuracy', 'raw'),
  );
  expect(late(charts, 'Test loss', 'EMA')).toBeLessThan(late(charts, 'Test loss', 'raw'));
});
