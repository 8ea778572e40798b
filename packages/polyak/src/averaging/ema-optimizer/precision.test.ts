import * as tf from '@tensorflow/tfjs';
import {
  expectClose,
  makeVariable,
  onDevice,
  saveModel,
  ScriptedOptimizer,
  stepTo,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer, SGD } from '../../index.ts';
import { applyUpdates } from '../../update/apply.ts';
import { defineRule } from '../../update/rule.ts';
import type { Update } from '../../update/update.ts';

/** w ← w − g, exact where both are multiples of the same power of two. */
const subtract = defineRule({
  key: 'subtract',
  slots: [],
  scalars: [],
  wgsl: 'w -= g;',
  ops: ({ w, g }) => ({ w: tf.sub(w, g) }),
});

const decay = 0.9999;
const updates = 100_000;
const perCall = 500;

/** Small whole numbers that look random: Lehmer's generator. */
function makeSteps(count: number): number[] {
  let seed = 1;
  return Array.from({ length: count }, () => {
    seed = (48271 * seed) % 2147483647;
    return (seed % 15) - 7;
  });
}

test('decay 0.9999: float32 never follows a move of 3e-4; extended stays within 1e-6 of float64', async () => {
  // The first weight moves once by 3e-4 of its size, and stays; the second walks at random, by up to 7 · 2⁻²⁰ a step.
  const moved = 1 + 3e-4;
  const pool = makeSteps(61).map((step) => step * 2 ** -20);
  const gradients = pool.map((step) => tf.tensor([0, step]));
  const w = makeVariable([1, 1]);
  const plain = makeVariable([1, 1]);
  const [average, remainder] = [makeVariable([1, 1]), makeVariable([0, 0])];
  onDevice(w, [moved, 1]);

  const exact = [1, 1];
  const now = [Math.fround(moved), 1];
  for (let done = 0; done < updates; done += perCall) {
    const batch: Update[] = [];
    for (let i = 0; i < perCall; i++) {
      const k = (done + i) ** 2 % pool.length;
      const [step, gradient] = [pool[k] ?? NaN, gradients[k] as tf.Tensor];
      now[1] = (now[1] ?? NaN) - step;
      now.forEach((value, j) => (exact[j] = decay * (exact[j] ?? NaN) + (1 - decay) * value));
      batch.push(
        {
          weights: w,
          averages: [average],
          remainders: [remainder],
          step: { rule: subtract, gradient, slots: [] },
          scalars: [1, 0, 1 - decay],
        },
        { weights: w, averages: [plain], scalars: [1 - decay] },
      );
    }
    applyUpdates(batch);
    if (done % 10_000 === 0) {
      for (const [j, value] of (await values(average)).entries()) {
        expect(Math.abs(value / (exact[j] ?? NaN) - 1)).toBeLessThan(1e-6);
      }
    }
  }
  expect(await values(w)).toEqual(now);
  expectClose(await values(average), exact, 1e-6);
  // (1 − 0.9999) · 3e-4 = 3.0e-8 is less than half of the distance between floats above 1, 6.0e-8.
  expect((await values(plain))[0]).toBe(1);
  // 1 + 3e-4 (1 − 0.9999¹⁰⁰⁰⁰⁰): the average has arrived.
  expectClose([exact[0] ?? NaN], [1 + 3e-4 * (1 - decay ** updates)], 1e-7);
  tf.dispose([w, plain, average, remainder, ...gradients]);
});

describe("precision: 'extended'", () => {
  test('in the pass of a fused optimizer, of a stock one, and with several averages', async () => {
    for (const inner of [new SGD({ lr: 0.1 }), tf.train.sgd(0.1)]) {
      const w = makeVariable([1, -2, 0]);
      const opt = new EMAOptimizer<tf.Optimizer>(inner, {
        decays: [0.5, 0.75, 0, 1],
        precision: 'extended',
      });
      opt.minimize(() => tf.sum(tf.mul(w, [1, 2, 3])).asScalar(), false, [w]);
      // w − 0.1 · (1, 2, 3), and of that step a half, a quarter, all and nothing.
      for (const [k, share] of [0.5, 0.25, 1, 0].entries()) {
        const expected = [1 - 0.1 * share, -2 - 0.2 * share, -0.3 * share];
        expectClose(await values(opt.emaWeights(k)[0]), expected, 1e-6);
      }
      expect(await values(opt.emaWeights(2)[0])).toEqual(await values(w));
      await opt.swapEmaWeights(async () => expectClose(await values(w), [0.95, -2.1, -0.15], 1e-6));
      opt.dispose();
      w.dispose();
    }
  });

  test('rates from both ends: the first update copies, to the last bit, with numbers far apart', async () => {
    const w = makeVariable([1e-20, 3, 1e30]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), {
      decay: 0.9,
      init: 'copyFirst',
      precision: 'extended',
    });
    stepTo(opt, [w], [7.7, 1e-9, -1e-30]);
    expect(await values(opt.emaWeights()[0])).toEqual([7.7, 1e-9, -1e-30].map(Math.fround));
    opt.dispose();
    w.dispose();
  });

  test('a run that is saved and resumed is the uninterrupted run, to the last bit', async () => {
    const make = (): EMAOptimizer =>
      new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.999, precision: 'extended' });
    const path = [1.001, 1.0003, 0.9998, 1.00001, 1].map((value) => [value, -value]);
    const [w1, w2] = [makeVariable([1, -1]), makeVariable([1, -1])];
    const whole = make();
    for (const next of path) stepTo(whole, [w1], next);
    const first = make();
    for (const next of path.slice(0, 2)) stepTo(first, [w2], next);
    const state = structuredClone(await first.stateDict());
    first.dispose();
    const second = make();
    await second.loadStateDict(state);
    for (const next of path.slice(2)) stepTo(second, [w2], next);
    const saved = await second.stateDict();
    expect(saved.ema.map((one) => one.values)).toEqual(
      (await whole.stateDict()).ema.map((one) => one.values),
    );
    expect(saved.ema[1]?.name).toBe(`${w2.name}/ema_remainder`);
    // Something is in the remainder, so the test is about it.
    expect(saved.ema[1]?.values.some((value) => value !== 0)).toBe(true);

    const other = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.999 });
    await expect(other.loadStateDict(state)).rejects.toThrow(
      'precision must be "float32", got "extended"',
    );
    for (const opt of [whole, second, other]) opt.dispose();
    tf.dispose([w1, w2]);
  });

  test('comes back with a saved model', async () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
    const opt = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.5, precision: 'extended' });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([4, 2]), tf.zeros([4, 1])];
    await model.fit(x, y, { epochs: 2, verbose: 0 });
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
    const restored = loaded.optimizer as EMAOptimizer;
    await model.fit(x, y, { epochs: 1, verbose: 0 });
    await loaded.fit(x, y, { epochs: 1, verbose: 0 });
    const [before, after] = [await opt.stateDict(), await restored.stateDict()];
    expect(after.precision).toBe('extended');
    expect(after.ema.map((one) => one.values)).toEqual(before.ema.map((one) => one.values));
    for (const one of [opt, restored, model, loaded]) one.dispose();
    tf.dispose([x, y]);
  });

  test('is one of two names', () => {
    const make = () => new EMAOptimizer(new ScriptedOptimizer(), { precision: 'double' as never });
    expect(make).toThrow('precision must be "float32" or "extended", got "double"');
  });
});

test.each([
  ['float32', 'extended'],
  ['extended', 'float32'],
] as const)(
  '%s around %s: both follow the first step, in passes of their own',
  async (outside, inside) => {
    const w = makeVariable([0, 0, 0]);
    const inner = new EMAOptimizer(new SGD({ lr: 1 }), { decay: 0.5, precision: inside });
    const opt = new EMAOptimizer(inner, { decay: 0.75, precision: outside });
    tf.tidy(() => opt.applyGradients({ [w.name]: tf.tensor1d([-4, -8, -16]) }));
    expect(await values(opt.emaWeights()[0])).toEqual([1, 2, 4]);
    expect(await values(inner.emaWeights()[0])).toEqual([2, 4, 8]);
    opt.dispose();
    w.dispose();
  },
);
