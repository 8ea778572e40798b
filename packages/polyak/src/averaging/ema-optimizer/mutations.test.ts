import * as tf from '@tensorflow/tfjs';
import { expectAllOrNothing, makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  Adafactor,
  Adam,
  EMAOptimizer,
  NAdam,
  ScheduleFreeAdamW,
  SGD,
  type FusedOptimizer,
  type OptimizerState,
} from '../../index.ts';

/** On WebGPU, too; `states.fuzz.test.ts` has all classes. */
const count = 200;

const optimizers: Record<string, (params: tf.Variable[]) => FusedOptimizer> = {
  Adam: (params) => new Adam(params, { lr: 0.1, amsgrad: true }),
  Adafactor: (params) => new Adafactor(params, { lr: 0.1 }),
  'Schedule-Free': (params) => new ScheduleFreeAdamW(params, { lr: 0.1 }),
};

function train(opt: tf.Optimizer, variables: tf.Variable[]): void {
  for (let step = 0; step < 2; step++) {
    opt.minimize(() => tf.addN(variables.map((one) => tf.sum(tf.square(one)))).asScalar());
  }
}

describe('of damaged states each is loaded whole, or not at all', () => {
  test.each(Object.entries(optimizers))('%s', async (_, make) => {
    const variables = [makeVariable([1, 2], { shape: [1, 2] }), makeVariable([3])];
    const opt = make(variables);
    train(opt, variables);
    const state = await opt.stateDict();
    train(opt, variables);
    const target = { save: () => opt.stateDict(), load: (one: never) => opt.loadStateDict(one) };
    expect(await expectAllOrNothing(target, state, count)).toBeGreaterThan(count / 4);
    opt.dispose();
    tf.dispose(variables);
  });

  test.each([
    ['in float32', {}],
    ['in extended precision, two of each', { decays: [0.5, 0.9], precision: 'extended' }],
  ] as const)('EMAOptimizer %s, with an average that has joined later', async (_, options) => {
    const [a, b] = [makeVariable([1, 2]), makeVariable([3])];
    const opt = new EMAOptimizer(new NAdam([a], { lr: 0.1 }), options);
    train(opt, [a]);
    opt.addParamGroup({ params: [b] });
    train(opt, [a, b]);
    const state = await opt.stateDict();
    expect(state.joinedLater?.length).toBe(1);
    train(opt, [a, b]);
    const target = { save: () => opt.stateDict(), load: (one: never) => opt.loadStateDict(one) };
    expect(await expectAllOrNothing(target, state, count)).toBeGreaterThan(count / 4);
    opt.dispose();
    tf.dispose([a, b]);
  });
});

test('a loaded state shares no memory with what was loaded', async () => {
  const w = makeVariable([1]);
  const opt = new EMAOptimizer(new Adam([w]), { decay: 0.5 });
  train(opt, [w]);
  const state = await opt.stateDict();
  const before = structuredClone(state);
  await opt.loadStateDict(state);
  const { state: states } = state.optimizer as OptimizerState;
  for (const one of [...state.ema, ...(states[0]?.slots ?? [])]) one.values.fill(7);
  expect(await opt.stateDict()).toEqual(before);
  opt.dispose();
  w.dispose();
});

test('a gradient that was half accumulated is dropped by a load', async () => {
  const w = makeVariable([0]);
  const opt = new EMAOptimizer(new SGD([w], { lr: 1, accumulate: 2 }), { decay: 0.5 });
  const add = (gradient: number): void => {
    tf.tidy(() => opt.applyGradients({ [w.name]: tf.tensor1d([gradient]) }));
  };
  const state = await opt.stateDict();
  add(100);
  await opt.loadStateDict(state);
  add(1);
  // One of two calls: nothing moves. With the next, their mean does: 0 − (1 + 3) / 2.
  expect(await w.data()).toEqual(new Float32Array([0]));
  add(3);
  expect(await w.data()).toEqual(new Float32Array([-2]));
  opt.dispose();
  w.dispose();
});
