import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { controlValues } from '../src/controls.ts';
import { runExperiment } from '../src/runner/run-experiment.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors } from '../src/testing/experiment-checks.ts';
import names from './names.ts';

test('the same seed gives the same numbers and names, another seed others', () =>
  checkSeeds(names, 20));

test('a run leaves no tensor behind', () => checkTensors(names, 20));

/** All shares and lists of names that the first three looks show. */
async function watch(seed: number) {
  await tf.setBackend('cpu');
  const shares: { raw: number; EMA: number }[] = [];
  const lists = new Map<string, (readonly string[])[]>();
  const nothing = () => undefined;
  await runExperiment(names, {
    values: { ...controlValues(names.controls), seed },
    maxSteps: 60,
    beforeStep: nothing,
    chart: (title, _step, { raw = NaN, EMA = NaN }) => {
      if (title === 'Share of the names that changed') shares.push({ raw, EMA });
    },
    image: nothing,
    plot: nothing,
    text: (title, lines) => lists.set(title, [...(lists.get(title) ?? []), lines]),
    bytes: () => readFile(new URL('../data/names.txt', import.meta.url)),
  });
  return { shares, lists };
}

/** The share of the names that differ from those of the look before. */
const renewals = (lists: readonly (readonly string[])[]) =>
  lists
    .slice(1)
    .map((list, i) => list.filter((name, j) => name !== lists[i]?.[j]).length / list.length);

test('the chart has the share of the names that changed, and all are names', async () => {
  const { shares, lists } = await watch(1);
  expect(shares).toHaveLength(3);

  expect([...lists.keys()]).toEqual(['Names by the raw weights', 'Names by the EMA weights']);
  const [raw = [], ema = []] = [...lists.values()];
  for (const [name, list] of [['raw', raw] as const, ['EMA', ema] as const]) {
    expect(shares.slice(1).map((share) => share[name])).toEqual(renewals(list));
    expect(shares[0]?.[name]).toBeNaN();
  }
  for (const list of [...raw, ...ema]) {
    expect(list.map(([initial]) => initial).join('')).toBe('abcdefghijkl');
    expect(list.every((name) => /^[a-z]{1,9}$/.test(name))).toBe(true);
  }
});

checkClaims('names');
