import * as tf from '@tensorflow/tfjs';
import {
  expectClose,
  makeVariable,
  onDevice,
  ScriptedOptimizer,
  stepTo,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer, gammaOfSigmaRel, weightProfile } from '../../index.ts';

describe('the average', () => {
  test('begins as the weights before the first step', async () => {
    const w = makeVariable([1, 2]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.75 });
    stepTo(opt, [w], [3, 6]);
    // 0.75 · (1, 2) + 0.25 · (3, 6)
    expect(await values(opt.emaWeights()[0])).toEqual([1.5, 3]);
    stepTo(opt, [w], [1.5, 5]);
    // 0.75 · (1.5, 3) + 0.25 · (1.5, 5)
    expect(await values(opt.emaWeights()[0])).toEqual([1.5, 3.5]);
    expect(opt.currentStep).toBe(2);
    opt.dispose();
    w.dispose();
  });

  test('of decay 0 is the weights, of decay 1 stays, to the last bit', async () => {
    for (const [decay, expected] of [
      [0, [Math.fround(0.1), 1e30]],
      [1, [Math.fround(-7.3), 1]],
    ] as const) {
      const w = makeVariable([-7.3, 1]);
      const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay });
      stepTo(opt, [w], [0.1, 1e30]);
      expect(await values(opt.emaWeights()[0])).toEqual(expected.map(Math.fround));
      opt.dispose();
      w.dispose();
    }
  });

  test('of a variable that is stepped later begins then', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([10])];
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
    stepTo(opt, [a], [3]);
    stepTo(opt, [a, b], [3], [20]);
    // a: 1 → 2 → 2.5; b: 10 → 15
    expect(await values(opt.emaWeights()[0])).toEqual([2.5]);
    expect(await values(opt.emaWeights()[1])).toEqual([15]);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('everyNSteps: updates after the steps that find the counter a multiple, the first among them', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5, everyNSteps: 3 });
    const seen: number[] = [];
    for (const next of [8, 100, 100, 16]) {
      stepTo(opt, [w], [next]);
      seen.push(...(await values(opt.emaWeights()[0])));
    }
    // Steps 0 and 3 update: 0 → 4, then 4 → 10.
    expect(seen).toEqual([4, 4, 4, 10]);
    opt.dispose();
    w.dispose();
  });

  test('currentStep: a run that goes on keeps the rhythm of everyNSteps', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), {
      decay: 0.5,
      everyNSteps: 2,
      currentStep: 3,
    });
    stepTo(opt, [w], [8]);
    expect(await values(opt.emaWeights()[0])).toEqual([0]);
    stepTo(opt, [w], [8]);
    expect(await values(opt.emaWeights()[0])).toEqual([4]);
    expect(opt.currentStep).toBe(5);
    opt.dispose();
    w.dispose();
  });

  test('update() takes in weights that were changed elsewhere, and is no step', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
    expect(() => opt.update()).toThrow('update() needs a first step: no variables yet');
    stepTo(opt, [w], [4]);
    onDevice(w, [6]);
    opt.update();
    // 0 → 2 → 4
    expect(await values(opt.emaWeights()[0])).toEqual([4]);
    expect(opt.currentStep).toBe(1);
    opt.dispose();
    w.dispose();
  });

  test('follows a decay that is changed while training', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
    stepTo(opt, [w], [8]);
    opt.decay = 0.75;
    stepTo(opt, [w], [8]);
    // 0 → 4 → 0.75 · 4 + 0.25 · 8
    expect(await values(opt.emaWeights()[0])).toEqual([5]);
    opt.dispose();
    w.dispose();
  });

  test('forgets by half-life or horizon as by the decay they stand for', async () => {
    const finals = await Promise.all(
      [{ halfLife: 1 }, { horizon: 2 }, { decay: 0.5 }].map(async (options) => {
        const w = makeVariable([0]);
        const opt = new EMAOptimizer(new ScriptedOptimizer(), options);
        expect(opt.decay).toBe(0.5);
        for (const next of [8, 0, 4]) stepTo(opt, [w], [next]);
        const final = await values(opt.emaWeights()[0]);
        opt.dispose();
        w.dispose();
        return final;
      }),
    );
    // 0 → 4 → 2 → 3
    expect(finals).toEqual([[3], [3], [3]]);
  });

  test('of relative width follows the power function', async () => {
    const w = makeVariable([100]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { sigmaRel: 0.1, everyNSteps: 2 });
    const exponent = gammaOfSigmaRel(0.1) + 1;
    let expected = NaN;
    for (const [i, next] of [1, 2, 4, 8, 16].entries()) {
      stepTo(opt, [w], [next]);
      // Updates after steps 1, 3, 5: the first copies, then the decay is (1 − 2/t)^(γ + 1).
      const t = i + 1;
      if (t === 1) expected = next;
      else if (t % 2 === 1) expected += (1 - (1 - 2 / t) ** exponent) * (next - expected);
      expectClose(await values(opt.emaWeights()[0]), [expected], 1e-6);
    }
    expect(opt.decay).toBeNaN();
    opt.decay = 0.5;
    expect(opt.decay).toBe(0.5);
    opt.dispose();
    w.dispose();
  });

  test('warms up: the TF ramp, and a function', async () => {
    for (const warmup of ['ramp', (n: number) => (1 + n) / (10 + n)] as const) {
      const w = makeVariable([0]);
      const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.9, warmup });
      expect([opt.currentDecay, opt.nAveraged]).toEqual([NaN, 0]);
      let expected = 0;
      for (const [n, next] of [10, 20, 30].entries()) {
        stepTo(opt, [w], [next]);
        const decay = (1 + n) / (10 + n);
        expected = decay * expected + (1 - decay) * next;
        expectClose(await values(opt.emaWeights()[0]), [expected], 1e-6);
        expect(opt.currentDecay).toBeCloseTo(decay, 14);
        expect(opt.nAveraged).toBe(n + 1);
      }
      opt.dispose();
      w.dispose();
    }
  });

  test('begins as the weights before the first step, at the first update, or as nothing', async () => {
    for (const [init, expected] of [
      // 100 → 52 → 28; 4 → 4; and (4 · 0.25 + 4 · 0.5) / 0.75 = 4
      ['weights', [52, 28]],
      ['copyFirst', [4, 4]],
      ['zero', [4, 4]],
    ] as const) {
      const w = makeVariable([100]);
      const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5, init });
      for (const value of expected) {
        stepTo(opt, [w], [4]);
        expectClose(await values(opt.emaWeights()[0]), [value], 1e-6);
      }
      opt.dispose();
      w.dispose();
    }
  });

  test('is what the weight profile says, for every kind of option', async () => {
    const steps = 12;
    const path = Array.from({ length: steps + 1 }, (_, t) => Math.sin(5 * t) + t / 4);
    for (const options of [
      { decay: 0.9 },
      { halfLife: 3, everyNSteps: 3, intervalCorrected: true },
      { sigmaRel: 0.15, everyNSteps: 2 },
      { decay: 0.99, warmup: 'ramp', currentStep: 4, everyNSteps: 3 },
      { warmup: { kind: 'power' }, init: 'copyFirst' },
      { horizon: 5, init: 'zero', everyNSteps: 2, warmup: { kind: 'annealing', gamma: 2 } },
    ] as const) {
      const w = makeVariable([path[0] ?? NaN]);
      const opt = new EMAOptimizer(new ScriptedOptimizer(), options);
      for (const value of path.slice(1)) stepTo(opt, [w], [value]);
      const profile = weightProfile(options, steps);
      const expected = path.reduce((sum, value, t) => sum + value * (profile[t] ?? NaN), 0);
      expectClose([...(await values(opt.emaWeights()[0])), 3], [expected, 3], 1e-6);
      opt.dispose();
      w.dispose();
    }
  });

  test('debiased: the weights 1, 2, 3 at decay 0.5', async () => {
    const w = makeVariable([100]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5, init: 'zero' });
    for (const next of [1, 2, 3]) stepTo(opt, [w], [next]);
    // (1 · 0.125 + 2 · 0.25 + 3 · 0.5) / 0.875
    expectClose(await values(opt.emaWeights()[0]), [2.125 / 0.875], 1e-6);
    opt.dispose();
    w.dispose();
  });

  test('of an integer is the integer itself: it is copied', () => {
    const [w, n] = [makeVariable([0]), makeVariable([1], { dtype: 'int32' })];
    const opt = new EMAOptimizer(new ScriptedOptimizer());
    tf.tidy(() =>
      opt.applyGradients({ [w.name]: tf.tensor([1]), [n.name]: tf.tensor([2], [1], 'int32') }),
    );
    expect(opt.emaWeights()[1]).toBe(n);
    expect(opt.emaWeights().length).toBe(2);
    opt.dispose();
    tf.dispose([w, n]);
  });
});

describe('several averages', () => {
  const decays = [0.5, 0.75, 0];

  test('each with its decay, swapped and read by index', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decays });
    expect(opt.decays).toEqual(decays);
    stepTo(opt, [w], [8]);
    stepTo(opt, [w], [16]);
    // 0 → 4 → 10; 0 → 2 → 5.5; the weights
    const expected = [10, 5.5, 16];
    for (const [index, value] of expected.entries()) {
      expect(await values(opt.emaWeights(index)[0])).toEqual([value]);
      expect(await opt.swapEmaWeights(() => values(w), { index })).toEqual([value]);
      // Inside the swap the other averages are still themselves.
      const inside = await opt.swapEmaWeights(
        () => Promise.all(decays.map((_, k) => values(opt.emaWeights(k)[0]))),
        { index },
      );
      expect(inside.flat()).toEqual(expected);
    }
    expect(await values(w)).toEqual([16]);
    opt.dispose();
    w.dispose();
  });

  test('come back with a state and with a model’s optimizer weights', async () => {
    const w = makeVariable([0, 1]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decays });
    stepTo(opt, [w], [8, 3]);
    const state = await opt.stateDict();
    expect(state.ema.map(({ name }) => name)).toEqual(['', 1, 2].map((k) => `${w.name}/ema${k}`));
    const other = new EMAOptimizer(new ScriptedOptimizer(), { decays: [0, 0, 0] });
    await other.loadStateDict(state);
    expect(other.decays).toEqual(decays);
    stepTo(other, [w], [8, 3]);
    stepTo(opt, [w], [8, 3]);
    expect(await other.stateDict()).toEqual({ ...(await opt.stateDict()), currentStep: 2 });
    const one = new EMAOptimizer(new ScriptedOptimizer());
    await expect(one.loadStateDict(state)).rejects.toThrow('averages must be a list of 1');
    for (const each of [opt, other, one]) each.dispose();
    w.dispose();
  });

  test('bad input', () => {
    const inner = new ScriptedOptimizer();
    for (const [options, message] of [
      [{ decays: [] }, 'decays must be a list of at least one number in [0, 1]'],
      [{ decays: [0.5, 2] }, 'decays[1] must be in [0, 1], got 2'],
      [{ decays, decay: 0.5 }, 'only one of decays and decay, halfLife, horizon or sigmaRel'],
    ] as const) {
      expect(() => new EMAOptimizer(inner, options)).toThrow(message);
    }
    const opt = new EMAOptimizer(inner, { decays });
    expect(() => opt.swapEmaWeights(undefined, { index: 3 })).toThrow('index must be in [0, 2]');
    expect(() => opt.emaWeights(-1)).toThrow('index must be an integer of at least 0, got -1');
    opt.dispose();
  });
});
