import * as tf from '@tensorflow/tfjs';
import { makeVariable, ScriptedOptimizer, stepTo, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../../index.ts';

describe('swapEmaWeights', () => {
  async function swappable(): Promise<{ w: tf.Variable; opt: EMAOptimizer; dispose: () => void }> {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
    stepTo(opt, [w], [8]);
    expect(await values(w)).toEqual([8]);
    return {
      w,
      opt,
      dispose: () => {
        opt.dispose();
        w.dispose();
      },
    };
  }

  test('an async body sees the averages, and its result comes back', async () => {
    const { w, opt, dispose } = await swappable();
    const seen = await opt.swapEmaWeights(async () => values(w));
    expect(seen).toEqual([4]);
    expect(await values(w)).toEqual([8]);
    dispose();
  });

  test('a sync body is restored at once', async () => {
    const { w, opt, dispose } = await swappable();
    const held = opt.swapEmaWeights(() => w.clone());
    expect(await values(held)).toEqual([4]);
    expect(await values(w)).toEqual([8]);
    held.dispose();
    dispose();
  });

  test('a using block', async () => {
    const { w, opt, dispose } = await swappable();
    {
      using _ = opt.swapEmaWeights();
      expect(await values(w)).toEqual([4]);
    }
    expect(await values(w)).toEqual([8]);
    dispose();
  });

  test('restore() by hand, twice', async () => {
    const { w, opt, dispose } = await swappable();
    const swap = opt.swapEmaWeights();
    swap.restore();
    swap.restore();
    expect(await values(w)).toEqual([8]);
    dispose();
  });

  test('restored after a throw and after a rejection, which come through', async () => {
    const { w, opt, dispose } = await swappable();
    const fail = (): never => {
      throw new Error('in the body');
    };
    expect(() => opt.swapEmaWeights(fail)).toThrow('in the body');
    expect(await values(w)).toEqual([8]);
    await expect(opt.swapEmaWeights(() => Promise.reject(new Error('later')))).rejects.toThrow(
      'later',
    );
    expect(await values(w)).toEqual([8]);
    dispose();
  });

  test('enabled: false runs the body with the raw weights', async () => {
    const { w, opt, dispose } = await swappable();
    expect(await opt.swapEmaWeights(() => values(w), { enabled: false })).toEqual([8]);
    using _ = opt.swapEmaWeights(undefined, { enabled: false });
    expect(await values(w)).toEqual([8]);
    stepTo(opt, [w], [8]);
    dispose();
  });

  test('a swap inside a swap is an error that leaves the first one whole', async () => {
    const { w, opt, dispose } = await swappable();
    opt.swapEmaWeights(() => {
      expect(() => opt.swapEmaWeights()).toThrow(
        'swapEmaWeights() is not possible while the averaged weights are swapped in',
      );
    });
    expect(await values(w)).toEqual([8]);
    dispose();
  });

  test('a step, an update and a load inside a swap are errors that change nothing', async () => {
    const { w, opt, dispose } = await swappable();
    const state = await opt.stateDict();
    const message = 'is not possible while the averaged weights are swapped in';
    await opt.swapEmaWeights(async () => {
      expect(() => stepTo(opt, [w], [100])).toThrow(`a step ${message}`);
      expect(() => opt.update()).toThrow(`a step ${message}`);
      await expect(opt.loadStateDict(state)).rejects.toThrow(`loadStateDict() ${message}`);
      expect(await values(w)).toEqual([4]);
    });
    expect(await values(w)).toEqual([8]);
    expect(opt.currentStep).toBe(1);
    expect(opt.iterations).toBe(1);
    dispose();
  });

  test('before the first step the averages are the weights', async () => {
    const w = makeVariable([3]);
    const opt = new EMAOptimizer(tf.train.sgd(1));
    expect(await opt.swapEmaWeights(() => values(w))).toEqual([3]);
    expect(opt.emaWeights()).toEqual([]);
    opt.dispose();
    w.dispose();
  });

  test('two swaps give back the same bits, with memory as before', async () => {
    const bits = [NaN, -0, 1e-40, Math.PI, -Infinity];
    const w = makeVariable([0, 0, 0, 0, 0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
    stepTo(opt, [w], bits);
    const memory = tf.memory();
    const read = async (): Promise<Uint32Array> => new Uint32Array((await w.data()).slice().buffer);
    const before = await read();
    for (let i = 0; i < 2; i++) opt.swapEmaWeights(() => undefined);
    expect(await read()).toEqual(before);
    const { numTensors, numBytes, numDataBuffers } = tf.memory();
    expect({ numTensors, numBytes, numDataBuffers }).toEqual({
      numTensors: memory.numTensors,
      numBytes: memory.numBytes,
      numDataBuffers: memory.numDataBuffers,
    });
    opt.dispose();
    w.dispose();
  });

  test('a variable disposed in the body does not keep the others from being restored', async () => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
    stepTo(opt, [a, b], [8], [6]);
    opt.swapEmaWeights(() => a.dispose());
    expect(await values(b)).toEqual([6]);
    expect(() => opt.swapEmaWeights(() => 0)).toThrow(`the variable "${a.name}" is disposed`);
    // They go on with the next step: the average was 3.
    stepTo(opt, [b], [1]);
    expect(await opt.swapEmaWeights(() => values(b))).toEqual([2]);
    expect(await values(b)).toEqual([1]);
    opt.dispose();
    b.dispose();
  });

  test('dispose() inside a swap puts the raw weights back first', async () => {
    const { w, opt } = await swappable();
    opt.swapEmaWeights();
    opt.dispose();
    expect(await values(w)).toEqual([8]);
    w.dispose();
  });
});
