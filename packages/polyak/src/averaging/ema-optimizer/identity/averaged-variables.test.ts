import * as tf from '@tensorflow/tfjs';
import {
  descend,
  makeVariable,
  onDevice,
  ScriptedOptimizer,
  stepTo,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adam, EMAOptimizer, SGD } from '../../../index.ts';

describe('only what is stepped is averaged', () => {
  test('not what the wrapped optimizer does not own, nor what has no gradient, nor what is not trainable', () => {
    const [own, other, idle] = [makeVariable([0]), makeVariable([0]), makeVariable([0])];
    const fixed = makeVariable([0], { trainable: false });
    const closed = new EMAOptimizer(new SGD([own], { lr: 1 }), { decay: 0.5 });
    descend(closed, [own, other]);
    expect(closed.emaWeights().length).toBe(1);
    const stock = new EMAOptimizer(tf.train.adam(1), { decay: 0.5 });
    descend(stock, [own], [fixed, idle, own]);
    expect(stock.emaWeights().length).toBe(1);
    closed.dispose();
    stock.dispose();
    tf.dispose([own, other, idle, fixed]);
  });

  test.each([
    ['fused', () => new Adam({ lr: 1 }), 0],
    // Stock Adam makes its own two slots before it fails.
    ['stock', () => tf.train.adam(1), 2],
  ])('a first try that fails leaves nothing behind: %s', async (_, inner, left) => {
    const w = makeVariable([1, 2]);
    const opt = new EMAOptimizer<tf.Optimizer>(inner(), { decay: 0.5 });
    const { numTensors } = tf.memory();
    const wrong = tf.tensor2d([[1, 2, 3]]);
    expect(() => opt.applyGradients({ [w.name]: wrong })).toThrow();
    wrong.dispose();
    expect(opt.emaWeights()).toEqual([]);
    expect([opt.currentStep, opt.iterations]).toEqual([0, 0]);
    expect(tf.memory().numTensors - numTensors).toBe(left);
    expect(await values(w)).toEqual([1, 2]);
    opt.dispose();
    w.dispose();
  });

  test('a hook that throws: before the step nothing is changed, after it all counters are', () => {
    const w = makeVariable([0]);
    const inner = new Adam({ lr: 1 });
    const opt = new EMAOptimizer(inner, { decay: 0.5 });
    const fail = (): never => {
      throw new Error('in the hook');
    };
    const takeBack = inner.registerStepPreHook(fail);
    expect(() => descend(opt, [w])).toThrow('in the hook');
    expect([opt.currentStep, opt.nAveraged, opt.iterations, inner.state.size]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(opt.emaWeights()).toEqual([]);
    takeBack();
    inner.registerStepPostHook(fail);
    expect(() => descend(opt, [w])).toThrow('in the hook');
    expect([opt.currentStep, opt.nAveraged, opt.iterations]).toEqual([1, 1, 1]);
    expect(opt.emaWeights().length).toBe(1);
    opt.dispose();
    w.dispose();
  });
});

describe('averages around averages', () => {
  const make = (inner: tf.Optimizer): EMAOptimizer<EMAOptimizer> =>
    new EMAOptimizer(new EMAOptimizer(inner, { decay: 0.5 }), { decay: 0.75 });

  test.each([
    ['fused', () => new SGD({ lr: 1 })],
    ['stock', () => tf.train.sgd(1)],
  ])('are both kept, and saved: %s', async (_, inner) => {
    const w = makeVariable([0]);
    const opt = make(inner());
    descend(opt, [w]);
    descend(opt, [w]);
    const both = async (one: EMAOptimizer<EMAOptimizer>): Promise<number[][]> => {
      return [await values(one.emaWeights()[0]), await values(one.inner.emaWeights()[0])];
    };
    // Weights −1, −2. Outside: −1/4, then 3/4 · −1/4 − 2/4 = −11/16. Inside: −1/2, then −1/4 − 1 = −5/4.
    expect(await both(opt)).toEqual([[-0.6875], [-1.25]]);
    expect(opt.inner.currentStep).toBe(2);

    const second = make(inner());
    await second.loadStateDict(structuredClone(await opt.stateDict()));
    expect(await both(second)).toEqual([[-0.6875], [-1.25]]);
    const third = make(inner());
    const weights = await opt.getWeights();
    expect(new Set(weights.map(({ name }) => name)).size).toBe(weights.length);
    await third.setWeights(weights);
    tf.dispose(weights.map(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    expect(await both(third)).toEqual([[-0.6875], [-1.25]]);
    expect([third.currentStep, third.inner.currentStep]).toEqual([2, 2]);
    for (const one of [opt, second, third]) one.dispose();
    w.dispose();
  });
});

describe('variables that join late', () => {
  test.each(['copyFirst', 'zero'] as const)('%s begins with their first update', async (init) => {
    const [a, b] = [makeVariable([0]), makeVariable([10])];
    const inner = new SGD([a], { lr: 1 });
    const opt = new EMAOptimizer(inner, { decay: 0.9, init });
    for (let step = 0; step < 20; step++) descend(opt, [a]);
    opt.addParamGroup({ params: [b], lr: 10 });
    descend(opt, [a, b]);
    // b goes 10 → 0, and its first update copies.
    expect(await values(opt.emaWeights()[1])).toEqual([0]);
    const state = structuredClone(await opt.stateDict());
    const second = new EMAOptimizer(new SGD([{ params: [a] }, { params: [b] }]), { decay: 0.5 });
    await second.loadStateDict(state);
    descend(opt, [b], [a, b]);
    // The second one moves by (1 − 0.9) / (1 − 0.9²) of −10, or by 0.1 of it.
    const share = init === 'zero' ? 0.1 / (1 - 0.81) : 0.1;
    const [after = NaN] = await values(opt.emaWeights()[1]);
    expect(after).toBeCloseTo(-10 * share, 5);
    onDevice(b, [0]);
    descend(second, [b], [a, b]);
    expect(await values(second.emaWeights()[1])).toEqual([after]);
    opt.dispose();
    second.dispose();
    tf.dispose([a, b]);
  });

  test('a warmup is their own', async () => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const opt = new EMAOptimizer(new ScriptedOptimizer(), {
      warmup: (nAveraged) => (nAveraged === 0 ? 0.5 : 1),
    });
    stepTo(opt, [a], [8]);
    stepTo(opt, [a, b], [8], [8]);
    stepTo(opt, [a, b], [8], [8]);
    // Half of the first move of each, and none of what follows.
    expect(await Promise.all(opt.emaWeights().map(values))).toEqual([[4], [4]]);
    opt.dispose();
    tf.dispose([a, b]);
  });
});
