import * as tf from '@tensorflow/tfjs';
import { descend, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { beforeAll, describe, expect, test } from 'vitest';
import { Adam, EMAOptimizer, SGD } from '../../../index.ts';

describe('after the end', () => {
  // Those that other files have left are not there to be counted.
  beforeAll(() => tf.disposeVariables());

  test('dispose() ends all use', async () => {
    const w = makeVariable([0]);
    const inner = new SGD({ lr: 1 });
    const opt = new EMAOptimizer(inner, { decay: 0.5 });
    descend(opt, [w]);
    const state = await opt.stateDict();
    opt.dispose();
    opt.dispose();
    for (const use of [
      () => descend(opt, [w]),
      () => descend(inner, [w]),
      () => opt.update(),
      () => opt.swapEmaWeights(() => 0),
      () => opt.emaWeights(),
      () => opt.followModel([w]),
      () => opt.addParamGroup({ params: [w] }),
      () => inner.loadStateDict(state.optimizer as never),
    ]) {
      expect(use).toThrow('is disposed');
    }
    for (const use of [opt.stateDict(), opt.loadStateDict(state), opt.join(), opt.getWeights()]) {
      await expect(use).rejects.toThrow('is disposed');
    }
    expect(await values(w)).toEqual([-1]);
    w.dispose();
  });

  test('tf.disposeVariables() is told as such', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    descend(opt, [w]);
    tf.disposeVariables();
    const message = `the variable "${w.name}" is disposed`;
    expect(() => opt.minimize(() => tf.sum(w).asScalar())).toThrow(message);
    expect(() => opt.swapEmaWeights(() => 0)).toThrow(message);
    expect(() => opt.update()).toThrow(message);
    await expect(opt.stateDict()).rejects.toThrow(message);
    opt.dispose();
  });

  test('a new variable with the name of a disposed one starts fresh', async () => {
    const make = (): tf.Variable => tf.tidy(() => tf.variable(tf.tensor1d([0]), true, 'again'));
    const first = make();
    const inner = new Adam({ lr: 1 });
    const opt = new EMAOptimizer(inner, { decay: 0.5 });
    descend(opt, [first]);
    first.dispose();
    expect(() => opt.update()).toThrow('the variable "again" is disposed');
    const second = make();
    descend(opt, [second]);
    // Adam's first step is lr long: its own, not the second of the other.
    expect(inner.state.get(second)?.host.step).toBe(1);
    expect([inner.state.size, opt.emaWeights().length]).toEqual([1, 1]);
    expect((await values(opt.emaWeights()[0]))[0]).toBeCloseTo(-0.5, 5);
    const state = await opt.stateDict();
    expect(state.ema.map(({ name }) => name)).toEqual(['again/ema']);
    opt.dispose();
    second.dispose();
  });
});
