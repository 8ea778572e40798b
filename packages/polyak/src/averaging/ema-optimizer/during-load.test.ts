import * as tf from '@tensorflow/tfjs';
import { makeVariable, ScriptedOptimizer, stepTo, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { EMAOptimizer, LAWA, ScheduleFreeSGD } from '../../index.ts';
import { whileHeld } from '../../swap-ledger.ts';

/** An optimizer that does something in the middle of each load. */
class SlowOptimizer extends ScriptedOptimizer {
  during: () => void = () => undefined;

  override async setWeights(weights: { name: string; tensor: tf.Tensor }[]): Promise<void> {
    this.during();
    await super.setWeights(weights);
  }
}

test('a step in the middle of a load is refused', async () => {
  const w = makeVariable([0]);
  const inner = new SlowOptimizer();
  const opt = new EMAOptimizer(inner, { decay: 0.5 });
  stepTo(opt, [w], [8]);
  const state = await opt.stateDict();
  let refusals = 0;
  inner.during = () => {
    expect(() => stepTo(opt, [w], [1])).toThrow('a step is not possible before loading has ended');
    refusals++;
  };
  await opt.loadStateDict(state);
  expect(refusals).toBe(1);
  stepTo(opt, [w], [0]);
  // (8 / 2 + 0) / 2
  expect(await values(opt.emaWeights()[0])).toEqual([2]);
  opt.dispose();
  w.dispose();
});

test('what is disposed in the middle of a load stays so', async () => {
  const w = makeVariable([0]);
  const inner = new SlowOptimizer();
  const opt = new EMAOptimizer(inner, { decay: 0.5 });
  stepTo(opt, [w], [8]);
  const state = await opt.stateDict();
  inner.during = () => opt.dispose();
  await expect(opt.loadStateDict(state)).rejects.toThrow(
    'loading is not possible: the averages are disposed',
  );
  w.dispose();
});

test.each([
  (w: tf.Variable) => {
    const lawa = new LAWA([w], { k: 2 });
    lawa.update();
    return { swap: () => lawa.swapAverages(), owner: lawa };
  },
  (w: tf.Variable) => {
    const opt = new ScheduleFreeSGD([w], { lr: 1 });
    tf.tidy(() => opt.applyGradients({ [w.name]: tf.onesLike(w) }));
    return { swap: () => opt.swapAverages(), owner: opt };
  },
])('a swap in the middle of a load is refused, and leaves nothing behind', async (make) => {
  const w = makeVariable([1]);
  const { swap, owner } = make(w);
  const before = tf.memory().numTensors;
  await whileHeld([w], () => {
    expect(swap).toThrow(`a swap is not possible before "${w.name}" has been loaded`);
    return Promise.resolve();
  });
  expect(tf.memory().numTensors).toBe(before);
  swap().restore();
  owner.dispose();
  w.dispose();
});

test('a state of other variables leaves the wrapped optimizer as it was', async () => {
  const w = makeVariable([1, 2]);
  const opt = new EMAOptimizer(new ScheduleFreeSGD({ lr: 1 }), { decay: 0.5 });
  tf.tidy(() => opt.applyGradients({ [w.name]: tf.onesLike(w) }));
  const fresh = new EMAOptimizer(new ScheduleFreeSGD({ lr: 1 }), { decay: 0.5 });
  const state = await opt.stateDict();
  const [average] = state.ema;
  // Averages of a variable of another shape, beside slots that fit.
  const ema = [{ ...average, shape: [3], values: new Float32Array(3) }];
  await fresh.loadStateDict({ ...state, ema } as never);
  expect(() => fresh.followModel([w])).toThrow('must have the shape [2]');
  expect(fresh.paramGroups[0]?.params).toEqual([]);
  for (const one of [opt, fresh, w]) one.dispose();
});
