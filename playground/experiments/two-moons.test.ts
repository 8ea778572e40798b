import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import type { Chart } from '../src/recording.ts';
import { record } from '../src/record.ts';
import twoMoons from './two-moons.ts';

const run = (seed: number, maxSteps = Infinity) => record(twoMoons, { values: { seed }, maxSteps });

/** The values of a line in the second half of a run. */
function late(charts: readonly Chart[], title: string, name: string): number[] {
  const line = charts
    .find((chart) => chart.title === title)
    ?.lines.find((one) => one.name === name);
  return line?.values.slice(line.values.length / 2) ?? [];
}

/** MomentumOptimizer.dispose() of tfjs 4.22 forgets its learning rate's scalar. */
const momentumLeak = 1;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
/** How far a line jumps from one evaluation to the next, on average. */
const jump = (values: readonly number[]) =>
  mean(values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? NaN))));

test('the same seed gives the same numbers to the last bit, another seed others', async () => {
  const first = await run(5, 40);
  expect(await run(5, 40)).toEqual(first);
  expect(await run(6, 40)).not.toEqual(first);
});

test('a whole run leaves no tensor behind', async () => {
  await run(1, 10);
  const before = tf.memory().numTensors;
  const { steps } = await run(1);
  expect(steps).toBe(400);
  expect(tf.memory().numTensors).toBe(before + momentumLeak);
});

test.each([1, 2, 3])('seed %i: averaging raises the accuracy and steadies it', async (seed) => {
  const { charts, images } = (await run(seed)).recording;
  const [raw, ema] = ['raw', 'EMA'].map((name) => late(charts, 'Test accuracy', name));
  expect(mean(ema ?? [])).toBeGreaterThan(mean(raw ?? []));
  expect(jump(ema ?? [])).toBeLessThan(jump(raw ?? []) / 2);

  const [rawLoss, emaLoss] = ['raw', 'EMA'].map((name) => late(charts, 'Test loss', name));
  expect(mean(emaLoss ?? [])).toBeLessThan(mean(rawLoss ?? []));
  expect(jump(emaLoss ?? [])).toBeLessThan(jump(rawLoss ?? []) / 2);

  expect(images.map(({ title }) => title)).toEqual(['Raw weights', 'EMA weights']);
});

test('with decay 0 the average is the raw weights', async () => {
  const { recording } = await record(twoMoons, { values: { decay: 0 }, maxSteps: 30 });
  for (const { lines } of recording.charts) expect(lines[1]?.values).toEqual(lines[0]?.values);
});
