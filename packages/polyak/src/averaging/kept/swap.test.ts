import * as tf from '@tensorflow/tfjs';
import { makeVariable, onDevice, ScriptedOptimizer, stepTo, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { EMAOptimizer, PostHocEma } from '../../index.ts';

/** Two owners of averages of one variable: the weights are 8, the averages 4 and 2. */
async function owners() {
  const w = makeVariable([0]);
  const [first, second] = [0.5, 0.75].map((decay) => {
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay });
    onDevice(w, [0]);
    stepTo(opt, [w], [8]);
    return opt;
  }) as unknown as [EMAOptimizer, EMAOptimizer];
  expect(await values(w)).toEqual([8]);
  return {
    w,
    first,
    second,
    dispose: () => {
      for (const one of [first, second, w]) one.dispose();
    },
  };
}

test('swaps of two owners end right in either order', async () => {
  for (const isNested of [true, false]) {
    const { w, first, second, dispose } = await owners();
    const outer = first.swapEmaWeights();
    const inner = second.swapEmaWeights();
    expect(await values(w)).toEqual([2]);
    if (isNested) {
      inner.restore();
      expect(await values(w)).toEqual([4]);
      outer.restore();
    } else {
      outer.restore();
      // The one that began last is still to be seen.
      expect(await values(w)).toEqual([2]);
      inner.restore();
    }
    expect(await values(w)).toEqual([8]);
    expect(await values(first.emaWeights()[0])).toEqual([4]);
    expect(await values(second.emaWeights()[0])).toEqual([2]);
    dispose();
  }
});

test('swaps that overlap in time', async () => {
  const { w, first, second, dispose } = await owners();
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.all([first.swapEmaWeights(() => wait(5)), second.swapEmaWeights(() => wait(20))]);
  expect(await values(w)).toEqual([8]);
  expect(await values(first.emaWeights()[0])).toEqual([4]);
  expect(await values(second.emaWeights()[0])).toEqual([2]);
  dispose();
});

test('an EMAOptimizer and a PostHocEma', async () => {
  const w = makeVariable([0]);
  const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
  const postHoc = new PostHocEma([w]);
  stepTo(opt, [w], [8]);
  postHoc.update();
  await postHoc.snapshot();
  const swap = opt.swapEmaWeights();
  expect(() => postHoc.update()).toThrow('update() is not possible while averaged weights are in');
  // The first update of a power function average copies.
  await postHoc.swapWeights({ sigmaRel: 0.1 }, async () => {
    expect(await values(w)).toEqual([8]);
    swap.restore();
  });
  expect(await values(w)).toEqual([8]);
  expect(await values(opt.emaWeights()[0])).toEqual([4]);
  opt.dispose();
  postHoc.dispose();
  w.dispose();
});

test('what is written into the variable meanwhile is the average’s that is in it', async () => {
  const { w, first, second, dispose } = await owners();
  const outer = first.swapEmaWeights();
  onDevice(w, [5]);
  const inner = second.swapEmaWeights();
  onDevice(w, [3]);
  inner.restore();
  expect(await values(w)).toEqual([5]);
  outer.restore();
  expect(await values(w)).toEqual([8]);
  expect(await values(first.emaWeights()[0])).toEqual([5]);
  expect(await values(second.emaWeights()[0])).toEqual([3]);
  dispose();
});

test('a step, an update and a load are refused in the swap of another owner', async () => {
  const { w, first, second, dispose } = await owners();
  const state = await second.stateDict();
  await first.swapEmaWeights(async () => {
    const message = `is not possible while averaged weights are in "${w.name}"`;
    expect(() => stepTo(second, [w], [100])).toThrow(`a step ${message}`);
    expect(() => second.update()).toThrow(`a step ${message}`);
    await expect(second.loadStateDict(state)).rejects.toThrow(`loadStateDict() ${message}`);
  });
  expect(await values(w)).toEqual([8]);
  dispose();
});

test('a swap outlives the tidy that it began in', async () => {
  const { w, first, dispose } = await owners();
  const swap = tf.tidy(() => {
    const begun = first.swapEmaWeights();
    return { restore: () => begun.restore() } as unknown as tf.TensorContainer;
  }) as unknown as { restore: () => void };
  expect(await values(w)).toEqual([4]);
  swap.restore();
  expect(await values(w)).toEqual([8]);
  dispose();
});

test('of index 1, with averaged buffers: each variable has its own back', async () => {
  const [w, buffer] = [makeVariable([0]), makeVariable([0], { trainable: false })];
  const opt = new EMAOptimizer(new ScriptedOptimizer(), {
    decays: [0.5, 0.75],
    buffers: 'average',
    model: [w, buffer],
  });
  opt.followModel([w, buffer]);
  onDevice(buffer, [16]);
  stepTo(opt, [w], [8]);
  // w: 8 and (1 − 0.75) · 8; buffer: 16 and (1 − 0.75) · 16
  const seen = await opt.swapEmaWeights(async () => [await values(w), await values(buffer)], {
    index: 1,
  });
  expect(seen).toEqual([[2], [4]]);
  expect([await values(w), await values(buffer)]).toEqual([[8], [16]]);
  expect(await Promise.all(opt.emaWeights(0).map(values))).toEqual([[4], [8]]);
  expect(await Promise.all(opt.emaWeights(1).map(values))).toEqual([[2], [4]]);
  opt.dispose();
  tf.dispose([w, buffer]);
});
