import * as tf from '@tensorflow/tfjs';
import { makeVariable, mutated, randomNumbers } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  Adafactor,
  Adam,
  ASGD,
  EMAOptimizer,
  Lookahead,
  NAdam,
  RMSprop,
  SGD,
  type FusedOptimizer,
  type OptimizerState,
} from '../../index.ts';

const count = 400;

const inners: Record<string, (params: tf.Variable[]) => FusedOptimizer> = {
  SGD: (params) => new SGD(params, { lr: 0.1, momentum: 0.9 }),
  'plain SGD': (params) => new SGD(params, { lr: 0.1 }),
  Adam: (params) => new Adam(params, { lr: 0.1, amsgrad: true }),
  NAdam: (params) => new NAdam(params, { lr: 0.1 }),
  ASGD: (params) => new ASGD(params, { lr: 0.1 }),
  Adafactor: (params) => new Adafactor(params, { lr: 0.1 }),
  RMSprop: (params) => new RMSprop(params, { centered: true }),
};

function train(opt: tf.Optimizer, variables: tf.Variable[]): void {
  for (let step = 0; step < 2; step++) {
    opt.minimize(() => tf.addN(variables.map((one) => tf.sum(tf.square(one)))).asScalar());
  }
}

/**
 * All that a state says, but for the names and the order of its variables: those are found, by name, by position, or,
 * where a state has no names, as earlier versions'.
 */
function known(data: unknown): unknown {
  if (ArrayBuffer.isView(data) || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    return data.map(known).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  const members = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    if (['variables', 'params', 'identities'].includes(key)) return [];
    if (key === 'name') return [[key, String(value).split('/').at(-1)]];
    // By position: its order is that of the variables.
    return [key === 'state' ? [key, known(Object.values(value as object))] : [key, known(value)]];
  });
  return Object.fromEntries(members);
}

/** Loads many changed states, one after the other: each is loaded whole, or not at all. */
async function expectAllOrNothing(
  target: { stateDict(): Promise<object>; loadStateDict(state: never): void | Promise<void> },
  state: object,
  seed: number,
): Promise<{ loaded: number; refused: number }> {
  const random = randomNumbers(seed);
  const result = { loaded: 0, refused: 0 };
  for (let i = 0; i < count; i++) {
    await target.loadStateDict(structuredClone(state) as never);
    const bad = mutated(state, random);
    const { numTensors } = tf.memory();
    try {
      await target.loadStateDict(bad as never);
    } catch (error) {
      result.refused++;
      const { message } = error as Error;
      expect(message).not.toMatch(/Cannot read|is not a function|is not iterable|undefined \(/);
      expect(message.length).toBeLessThan(600);
      expect(await target.stateDict(), message).toEqual(state);
      expect(tf.memory().numTensors, message).toBe(numTensors);
      continue;
    }
    result.loaded++;
    expect(known(await target.stateDict())).toEqual(known(bad));
  }
  return result;
}

describe('of changed states each is loaded whole, or not at all', () => {
  test.each(Object.keys(inners))('%s', async (name) => {
    const variables = [makeVariable([1, 2], { shape: [1, 2] }), makeVariable([3])];
    const opt = inners[name]?.(variables) as FusedOptimizer;
    train(opt, variables);
    const { refused } = await expectAllOrNothing(opt, await opt.stateDict(), 1);
    expect(refused).toBeGreaterThan(count / 3);
    opt.dispose();
    tf.dispose(variables);
  });

  test.each([
    ['in float32', {}],
    ['in extended precision, two of each', { decays: [0.5, 0.9], precision: 'extended' }],
  ] as const)('EMAOptimizer %s', async (_, options) => {
    const [a, b] = [makeVariable([1, 2]), makeVariable([3])];
    const inner = new NAdam([a], { lr: 0.1 });
    const opt = new EMAOptimizer(inner, options);
    train(opt, [a]);
    opt.addParamGroup({ params: [b] });
    train(opt, [a, b]);
    const state = await opt.stateDict();
    expect(state.joinedLater?.length).toBe(1);
    const { refused } = await expectAllOrNothing(opt, state, 2);
    expect(refused).toBeGreaterThan(count / 3);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('Lookahead, inside an EMAOptimizer', async () => {
    const variables = [makeVariable([1, 2]), makeVariable([3])];
    const inner = new Lookahead(new Adam(variables, { lr: 0.1 }), { syncPeriod: 2 });
    const opt = new EMAOptimizer(inner, { decay: 0.5 });
    train(opt, variables);
    const { refused } = await expectAllOrNothing(opt, await opt.stateDict(), 4);
    expect(refused).toBeGreaterThan(count / 3);
    opt.dispose();
    tf.dispose(variables);
  });

  test('around an optimizer of tf.train', async () => {
    const w = makeVariable([1, 2]);
    const opt = new EMAOptimizer(tf.train.adam(0.1), { decay: 0.5 });
    const step = (): unknown => opt.minimize(() => tf.sum(tf.square(w)).asScalar(), false, [w]);
    step();
    const { refused } = await expectAllOrNothing(opt, await opt.stateDict(), 3);
    expect(refused).toBeGreaterThan(count / 3);
    opt.dispose();
    w.dispose();
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
