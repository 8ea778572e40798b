import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adam } from './adam.ts';
import { Adamax } from './adamax.ts';
import type { FusedOptimizer } from './base/optimizer.ts';
import { RMSprop } from './rmsprop.ts';
import { Rprop } from './rprop.ts';

// Three steps, of which the second gradient is not finite. What comes of it is what torch 2.13 gives.
const gradients = [
  [1, 2, 3],
  [NaN, Infinity, -Infinity],
  [1, -2, 3],
];

async function run(opt: FusedOptimizer, w: tf.Variable): Promise<Record<string, number[]>> {
  for (const g of gradients) tf.tidy(() => opt.applyGradients({ [w.name]: computed(g) }));
  const slots = Object.entries(opt.state.get(w)?.slots ?? {});
  const read = slots.map(async ([name, slot]) => [name, await values(slot)] as const);
  const result = Object.fromEntries(await Promise.all(read));
  return { ...result, w: await values(w) };
}

const all = (value: number): number[] => [value, value, value];

describe.each([
  ['amsgrad', (w: tf.Variable) => new Adam([w], { amsgrad: true }), 'maxExpAvgSq', 'expAvg'],
  ['Adamax', (w: tf.Variable) => new Adamax([w]), 'expInf', 'expAvg'],
  [
    'RMSprop, centered',
    (w: tf.Variable) => new RMSprop([w], { centered: true }),
    'squareAvg',
    'gradAvg',
  ],
] as const)('%s', (_name, make, largest, mean) => {
  test('shows in weights and slots that a gradient was not finite', async () => {
    const w = makeVariable([0, 0, 0]);
    const opt = make(w);
    const after = await run(opt, w);
    expect(after['w']).toEqual(all(NaN));
    expect(after[largest]).toEqual([NaN, Infinity, Infinity]);
    expect(after[mean]).toEqual(all(NaN));
    opt.dispose();
    w.dispose();
  });
});

test('Rprop steps by the sign: that of NaN is 0, and of infinities their own', async () => {
  const w = makeVariable([0, 0, 0]);
  const opt = new Rprop([w], { lr: 0.1 });
  const after = await run(opt, w);
  expectClose(after['w'] ?? [], [-0.2, -0.22, -0.15], 1e-6);
  expectClose(after['stepSize'] ?? [], [0.1, 0.06, 0.05], 1e-6);
  expect(after['prev']).toEqual([1, 0, 3]);
  opt.dispose();
  w.dispose();
});
