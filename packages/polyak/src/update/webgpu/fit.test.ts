import type { Variable } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { normMeter } from '../norm/meter.ts';
import { defineRule } from '../rule.ts';
import type { Clip, Update } from '../update.ts';
import { fitKernel, fitUpdate } from './fit.ts';

/** What a device binds by default. */
const maxBuffers = 8;

const rule = defineRule({
  key: 'two slots',
  slots: ['first', 'second'],
  scalars: ['lr'],
  wgsl: '',
  ops: ({ w, first, second }) => ({ w, first, second }),
});

const variable = (name: string): Variable => ({ name }) as unknown as Variable;
const variables = (name: string, count: number): Variable[] =>
  Array.from({ length: count }, (_, i) => variable(`${name}${i}`));
/** Rates, to tell them apart: 0.1, 0.2, … */
const rates = (count: number): number[] => Array.from({ length: count }, (_, i) => (i + 1) / 10);

const weights = variable('weights');
const state = variable('state');
const step = (clip?: Clip): Pick<Update, 'step'> => ({
  step: { rule, gradient: weights, slots: variables('slot', 2), clip },
});
const guard = { state, meter: normMeter };
const byNorm: Clip = { kind: 'norm', maxNorm: 1, ...guard };
const byValue: Clip = { kind: 'value', limit: 1 };

/** How many averages each dispatch gets of so many. */
function shares(averages: number, others: Partial<Update>): number[] {
  const update = {
    weights,
    averages: variables('average', averages),
    scalars: rates(averages),
    ...others,
  };
  return fitUpdate(update, maxBuffers).map((one) => one.averages.length);
}

test('what fits is left alone', () => {
  // One buffer for the weights to read, and one per average.
  const update: Update = { weights, averages: variables('average', 7), scalars: rates(7) };
  const [only, ...further] = fitUpdate(update, maxBuffers);
  expect(only).toBe(update);
  expect(further).toEqual([]);
});

test.each<[string, number[], number, Partial<Update>]>([
  ['averages alone: 8 − 1', [7, 7, 1], 15, {}],
  ['with a step, its weights and slots: 8 − 1 − 3', [4, 7, 1], 12, step()],
  ['clipping by value needs no buffer', [4, 1], 5, step(byValue)],
  ['clipping by norm needs one', [3, 2], 5, step(byNorm)],
  ['a guard needs one, and a count in a step', [2, 3], 5, { ...step(), guard }],
  ['it shares that of the norm', [2, 3], 5, { ...step(byNorm), guard }],
  ['a guard of averages alone: 8 − 1 − 1', [6, 1], 7, { guard }],
  [
    'two buffers per average: (8 − 1) / 2, rounded down',
    [3, 2],
    5,
    { remainders: variables('remainder', 5) },
  ],
])('%s', (_, expected, averages, others) => {
  expect(shares(averages, others)).toEqual(expected);
});

test('each dispatch gets what belongs to its averages', () => {
  const averages = variables('average', 5);
  const remainders = variables('remainder', 5);
  // gradientScale, weightDecay, lr, and a rate per average
  const scalars = [1, 0, 0.01, ...rates(5)];
  const update: Update = {
    weights,
    averages,
    remainders,
    writtenBack: [0, 3],
    guard,
    scalars,
    ...step(),
  };
  // (8 − 1 − 4 − 1) / 2 = 1 with the step; (8 − 1 − 1) / 2 = 3 without.
  expect(fitUpdate(update, maxBuffers)).toEqual([
    {
      weights,
      averages: averages.slice(0, 1),
      remainders: remainders.slice(0, 1),
      writtenBack: [0],
      guard,
      scalars: [1, 0, 0.01, 0.1],
      ...step(),
    },
    {
      weights,
      averages: averages.slice(1, 4),
      remainders: remainders.slice(1, 4),
      writtenBack: [2],
      guard,
      scalars: [0.2, 0.3, 0.4],
    },
    {
      weights,
      averages: averages.slice(4),
      remainders: remainders.slice(4),
      guard,
      scalars: [0.5],
    },
  ]);
});

test('a dispatch has only what its update has', () => {
  const [first, second] = fitUpdate(
    { weights, averages: variables('average', 8), scalars: rates(8) },
    maxBuffers,
  );
  expect(Object.keys(first ?? {}).sort()).toEqual(['averages', 'scalars', 'weights']);
  expect(Object.keys(second ?? {}).sort()).toEqual(['averages', 'scalars', 'weights']);
});

test('a kernel for each dispatch, and for both kinds of sizes', () => {
  const both = (kernel: object): object[] => [
    { ...kernel, vectorized: true },
    { ...kernel, vectorized: false },
  ];
  expect(fitKernel({ rule, averages: 4 }, maxBuffers)).toEqual(both({ rule, averages: 4 }));
  expect(
    fitKernel(
      { rule, clip: 'norm', averages: 5, guarded: true, extended: true, writtenBack: [0, 3] },
      maxBuffers,
    ),
  ).toEqual([
    ...both({
      rule,
      clip: 'norm',
      averages: 1,
      guarded: true,
      extended: true,
      writtenBack: [0],
    }),
    ...both({ averages: 3, guarded: true, extended: true, writtenBack: [2] }),
    ...both({ averages: 1, guarded: true, extended: true }),
  ]);
});
