import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { controlValues } from '../src/controls.ts';
import { runExperiment } from '../src/runner/run-experiment.ts';
import { checkSeeds, checkTensors, jump, mean } from '../src/testing/experiment-checks.ts';
import names from './names.ts';

test('the same seed gives the same numbers and names, another seed others', () =>
  checkSeeds(names, 10));

test('a run leaves no tensor behind', () => checkTensors(names, 10));

/** All losses and lists of names that a run shows. */
async function watch(seed: number) {
  await tf.setBackend('cpu');
  const losses: { raw: number; EMA: number }[] = [];
  const lists = new Map<string, (readonly string[])[]>();
  const nothing = () => undefined;
  await runExperiment(names, {
    values: { ...controlValues(names.controls), seed },
    beforeStep: nothing,
    chart: (_title, _step, { raw = NaN, EMA = NaN }) => losses.push({ raw, EMA }),
    image: nothing,
    plot: nothing,
    text: (title, lines) => lists.set(title, [...(lists.get(title) ?? []), lines]),
    bytes: () => readFile(new URL('../data/names.txt', import.meta.url)),
  });
  return { losses, lists };
}

/** The share of names that differ from those of the look before. */
const renewal = (lists: readonly (readonly string[])[]) =>
  mean(
    lists
      .slice(1)
      .map((list, i) => list.filter((name, j) => name !== lists[i]?.[j]).length / list.length),
  );

test.each([1, 2, 3])('seed %i: EMA has the lower loss, and its names stay', async (seed) => {
  const { losses, lists } = await watch(seed);
  expect(losses).toHaveLength(40);
  const late = losses.slice(10);
  for (const { raw, EMA } of late) expect(EMA).toBeLessThan(raw);
  expect(jump(late.map(({ EMA }) => EMA))).toBeLessThan(jump(late.map(({ raw }) => raw)) / 3);

  expect([...lists.keys()]).toEqual(['Names by the raw weights', 'Names by the EMA weights']);
  const [raw = [], ema = []] = [...lists.values()].map((shown) => shown.slice(20));
  expect(renewal(raw)).toBeGreaterThan(0.8);
  expect(renewal(ema)).toBeGreaterThan(0.35);
  expect(renewal(ema)).toBeLessThan(0.65);
  for (const list of [...raw, ...ema]) {
    expect(list.map(([initial]) => initial).join('')).toBe('abcdefghijkl');
    expect(list.every((name) => /^[a-z]{1,9}$/.test(name))).toBe(true);
  }
});
