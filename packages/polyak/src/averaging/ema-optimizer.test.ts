import * as tf from '@tensorflow/tfjs';
import {
  expectClose,
  makeVariable,
  onDevice,
  ScriptedOptimizer,
  stockMomentum,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test, vi } from 'vitest';
import { EMAOptimizer, gammaOfSigmaRel, weightProfile } from '../index.ts';

/** Steps `variables` to the given weights. */
function stepTo(opt: tf.Optimizer, variables: tf.Variable[], ...next: number[][]): void {
  tf.tidy(() => {
    opt.applyGradients(
      variables.map(({ name }, i) => ({ name, tensor: tf.tensor(next[i] ?? []) })),
    );
  });
}

async function values(tensor: tf.Tensor | undefined): Promise<number[]> {
  return Array.from((await tensor?.data()) ?? []);
}

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
      let expected = 0;
      for (const [n, next] of [10, 20, 30].entries()) {
        stepTo(opt, [w], [next]);
        const decay = (1 + n) / (10 + n);
        expected = decay * expected + (1 - decay) * next;
        expectClose(await values(opt.emaWeights()[0]), [expected], 1e-6);
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

  test('leaves integers to the optimizer', () => {
    const [w, n] = [makeVariable([0]), makeVariable([1], { dtype: 'int32' })];
    const opt = new EMAOptimizer(new ScriptedOptimizer());
    tf.tidy(() =>
      opt.applyGradients({ [w.name]: tf.tensor([1]), [n.name]: tf.tensor([2], [1], 'int32') }),
    );
    expect(opt.emaWeights().length).toBe(1);
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

describe('training', () => {
  const makeOptimizers: Record<string, () => tf.Optimizer> = {
    sgd: () => tf.train.sgd(0.05),
    momentum: () => stockMomentum(0.05),
    adam: () => tf.train.adam(0.05),
    rmsprop: () => tf.train.rmsprop(0.01),
  };

  test.each(Object.keys(makeOptimizers))(
    'with EMA around %s leaves the raw weights bit for bit the same',
    async (name) => {
      const train = async (wrap: (inner: tf.Optimizer) => tf.Optimizer): Promise<number[][]> => {
        const x = tf.randomNormal([16, 3], 0, 1, 'float32', 7);
        const y = tf.randomNormal([16, 1], 0, 1, 'float32', 8);
        const w = makeVariable([[0.1], [-0.2], [0.3]]);
        const b = makeVariable([0.5]);
        const opt = wrap(makeOptimizers[name]?.() ?? tf.train.sgd(0));
        for (let step = 0; step < 10; step++) {
          opt.minimize(() => tf.losses.meanSquaredError(y, tf.add(tf.matMul(x, w), b)), false, [
            w,
            b,
          ]);
        }
        const trained = [await values(w), await values(b)];
        opt.dispose();
        tf.dispose([x, y, w, b]);
        return trained;
      };
      const raw = await train((inner) => inner);
      const withEma = await train((inner) => new EMAOptimizer(inner, { decay: 0.9 }));
      expect(withEma).toEqual(raw);
      expect(raw.flat().every(Number.isFinite)).toBe(true);
    },
  );

  test('a gradient that is the variable itself', async () => {
    const w = makeVariable([4, 8]);
    const opt = new EMAOptimizer(tf.train.sgd(0.5), { decay: 0.5 });
    opt.applyGradients({ [w.name]: w });
    // w: 4 − 0.5 · 4 = 2; ema: (4 + 2) / 2 = 3
    expect(await values(w)).toEqual([2, 4]);
    expect(await values(opt.emaWeights()[0])).toEqual([3, 6]);
    opt.dispose();
    w.dispose();
  });

  test('inside LayersModel.fit', async () => {
    const model = tf.sequential({
      layers: [tf.layers.dense({ units: 1, inputShape: [2], kernelInitializer: 'ones' })],
    });
    const opt = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.5 });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([4, 2]), tf.zeros([4, 1])];
    await model.fit(x, y, { epochs: 3, batchSize: 2, verbose: 0 });
    expect(opt.currentStep).toBe(6);
    expect(opt.iterations).toBe(6);
    const evaluate = (): tf.Scalar => model.evaluate(x, y, { batchSize: 4 }) as tf.Scalar;
    const raw = evaluate();
    const averaged = opt.swapEmaWeights(evaluate);
    // The error shrinks at each step, so the average lags behind.
    expect((await values(averaged))[0]).toBeGreaterThan((await values(raw))[0] ?? NaN);
    opt.dispose();
    model.dispose();
    tf.dispose([x, y, raw, averaged]);
  });

  test('without varList: takes the variables that have gradients', () => {
    const w = makeVariable([1]);
    const opt = new EMAOptimizer(tf.train.adam(0.1));
    opt.minimize(() => tf.sum(tf.square(w)).asScalar());
    // Adam's own two trainable scalars are not among them.
    expect(opt.emaWeights().map(({ name }) => name)).toEqual([`${w.name}/average`]);
    opt.dispose();
    w.dispose();
  });
});

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
    expect(() => stepTo(opt, [b], [1])).toThrow(`the variable "${a.name}" is disposed`);
    expect(await values(b)).toEqual([6]);
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

describe('state', () => {
  async function train(opt: EMAOptimizer, w: tf.Variable, steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      opt.minimize(() => tf.sum(tf.square(tf.sub(w, 3))).asScalar(), false, [w]);
    }
    await opt.join();
  }

  test('a run that is saved and resumed is the uninterrupted run, to the last bit', async () => {
    const make = (): EMAOptimizer =>
      new EMAOptimizer(stockMomentum(0.1), {
        decay: 0.9,
        everyNSteps: 2,
        init: 'zero',
        warmup: { kind: 'exponential', tau: 3 },
        intervalCorrected: true,
      });
    const [w1, w2] = [makeVariable([0, 1]), makeVariable([0, 1])];
    const whole = make();
    await train(whole, w1, 7);

    const first = make();
    await train(first, w2, 3);
    const state = structuredClone(await first.stateDict());
    first.dispose();
    const second = new EMAOptimizer(stockMomentum(0.1), { decay: 0.5 });
    await second.loadStateDict(state);
    expect([second.decay, second.everyNSteps, second.currentStep]).toEqual([0.9, 2, 3]);
    await train(second, w2, 4);

    expect(await values(w2)).toEqual(await values(w1));
    expect(await values(second.emaWeights()[0])).toEqual(await values(whole.emaWeights()[0]));
    expect(second.iterations).toBe(7);
    whole.dispose();
    second.dispose();
    tf.dispose([w1, w2]);
  });

  test('loading into a running optimizer replaces its averages', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(tf.train.adam(0.1), { decay: 0.9 });
    await train(opt, w, 2);
    const state = await opt.stateDict();
    await train(opt, w, 2);
    await opt.loadStateDict(state);
    expect(await values(opt.emaWeights()[0])).toEqual(Array.from(state.ema[0]?.values ?? []));
    expect(opt.currentStep).toBe(2);
    await train(opt, w, 1);
    opt.dispose();
    w.dispose();
  });

  test('saved inside a swap, the averages are the averages', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5 });
    stepTo(opt, [w], [8]);
    const { ema } = await opt.swapEmaWeights(() => opt.stateDict());
    expect(Array.from(ema[0]?.values ?? [])).toEqual([4]);
    expect(ema[0]?.name).toBe(`${w.name}/ema`);
    expect(await opt.swapEmaWeights(() => values(opt.emaWeights()[0]))).toEqual([4]);
    opt.dispose();
    w.dispose();
  });

  test('a state that does not fit is refused and changes nothing', async () => {
    const w = makeVariable([0, 0]);
    const opt = new EMAOptimizer(stockMomentum(0.1), { decay: 0.9 });
    await train(opt, w, 1);
    const state = await opt.stateDict();
    const [ema] = state.ema;
    if (!ema) throw new Error('one average expected');
    const short = { ...ema, shape: [1], values: new Float32Array(1) };
    for (const [bad, message] of [
      [
        { averages: state.averages.map((one) => ({ ...one, options: { decay: 2 } })) },
        'decay must be in [0, 1], got 2',
      ],
      [
        { averages: state.averages.map((one) => ({ ...one, nAveraged: -1 })) },
        'nAveraged must be an integer of at least 0, got -1',
      ],
      [{ everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
      [{ currentStep: -1 }, 'currentStep must be an integer of at least 0, got -1'],
      [{ className: 'Adam' }, 'className must be Momentum, got "Adam"'],
      [{ ema: [] }, 'ema must hold 1 for each of 1 variables or more, got 0'],
      [{ averages: [] }, 'averages must be a list of 1, got'],
      [{ ema: [short] }, `ema[0] must have the shape [2] of "${w.name}", got [1]`],
      [{ ema: [{ ...ema, shape: [7] }] }, 'ema[0] must have a name, a dtype, a shape and as many'],
      [{ optimizer: [short, short] }, 'optimizer must have the shapes [] [2], got [1] [1]'],
      [{ optimizer: 7 }, 'optimizer must be an array of tensors'],
    ] as const) {
      await expect(opt.loadStateDict({ ...state, ...bad } as never)).rejects.toThrow(message);
    }
    expect(await opt.stateDict()).toEqual(state);
    opt.dispose();
    w.dispose();
  });

  test('averages loaded before the first step are checked when their variables appear', async () => {
    const w = makeVariable([0, 0]);
    const opt = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.9 });
    await train(opt, w, 1);
    const state = await opt.stateDict();
    opt.dispose();
    const other = makeVariable([0, 0, 0]);
    const fresh = new EMAOptimizer(tf.train.sgd(0.1));
    await fresh.loadStateDict(state);
    expect(() => stepTo(fresh, [other], [1, 1, 1])).toThrow('must have the shape [3]');
    expect(await values(other)).toEqual([0, 0, 0]);
    fresh.dispose();
    tf.dispose([w, other]);
  });

  test('a model saved with its optimizer brings the averages back', async () => {
    const build = (): tf.Sequential =>
      tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
    const model = build();
    const opt = new EMAOptimizer(tf.train.adam(0.1), { decay: 0.5, everyNSteps: 2 });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([4, 3]), tf.zeros([4, 2])];
    await model.fit(x, y, { epochs: 3, verbose: 0 });

    let saved: tf.io.ModelArtifacts = {};
    // tfjs leaves the iteration counter that it saves behind.
    tf.engine().startScope();
    await model.save(
      tf.io.withSaveHandler((artifacts) => {
        saved = artifacts;
        return Promise.resolve({
          modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' },
        });
      }),
      { includeOptimizer: true },
    );
    tf.engine().endScope();
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(saved));
    const restored = loaded.optimizer as EMAOptimizer;
    // Not `instanceof`, which tfjs grants to anything that can minimize.
    expect(restored.constructor).toBe(EMAOptimizer);
    expect([restored.decay, restored.everyNSteps, restored.currentStep]).toEqual([0.5, 2, 3]);
    expect(restored.inner.getClassName()).toBe('Adam');

    await model.fit(x, y, { epochs: 2, verbose: 0 });
    await loaded.fit(x, y, { epochs: 2, verbose: 0 });
    expect(restored.emaWeights().length).toBe(2);
    for (const [i, average] of opt.emaWeights().entries()) {
      // Not to the last bit: stock Adam computes the powers of its betas anew.
      expectClose(await values(restored.emaWeights()[i]), await values(average), 1e-5);
    }
    opt.dispose();
    restored.dispose();
    model.dispose();
    loaded.dispose();
    tf.dispose([x, y]);
  });
});

describe('the wrapped optimizer', () => {
  test('shows its members on the wrapper', () => {
    const sgd = tf.train.sgd(0.1);
    const opt = new EMAOptimizer(sgd);
    const forwarded = opt as unknown as tf.SGDOptimizer;
    forwarded.setLearningRate(0.5);
    expect(Reflect.get(sgd, 'learningRate')).toBe(0.5);
    expect(Reflect.get(forwarded, 'learningRate')).toBe(0.5);
    Reflect.set(forwarded, 'learningRate', 0.25);
    expect(Reflect.get(sgd, 'learningRate')).toBe(0.25);
    expect(opt.getClassName()).toBe('EMAOptimizer');
    opt.dispose();
  });

  test('is given param groups, if it has them', () => {
    const inner = Object.assign(new ScriptedOptimizer(), { addParamGroup: vi.fn() });
    const opt = new EMAOptimizer(inner);
    const group = { params: [] };
    opt.addParamGroup(group);
    expect(inner.addParamGroup).toHaveBeenCalledExactlyOnceWith(group);

    const plain = new EMAOptimizer(tf.train.sgd(0.1));
    expect(() => plain.addParamGroup(group)).toThrow('the wrapped SGD has no addParamGroup');
    plain.dispose();
  });
});

describe('bad input', () => {
  const bad: [object, string][] = [
    [{ decay: 2 }, 'decay must be in [0, 1], got 2'],
    [{ decay: -0.1 }, 'decay must be in [0, 1], got -0.1'],
    [{ decay: NaN }, 'decay must be in [0, 1], got NaN'],
    [{ decay: '0.9' }, 'decay must be in [0, 1], got "0.9"'],
    [{ decay: null }, 'decay must be in [0, 1], got null'],
    [{ everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
    [{ everyNSteps: 1.5 }, 'everyNSteps must be an integer of at least 1, got 1.5'],
    [{ currentStep: -1 }, 'currentStep must be an integer of at least 0, got -1'],
    [{ decay: 0.9, halfLife: 10 }, 'only one of decay and halfLife may be given'],
    [{ sigmaRel: 0.4 }, 'sigmaRel must be in (0, 0.288], got 0.4'],
    [{ init: 'none' }, 'init must be'],
    [{ warmup: { kind: 'slow' } }, 'warmup.kind must be'],
  ];

  test.each(bad)('%o is refused', (options, message) => {
    const inner = tf.train.sgd(0.1);
    expect(() => new EMAOptimizer(inner, options)).toThrow(message);
    inner.dispose();
  });

  test('a number out of range is a RangeError, anything else a TypeError', () => {
    const inner = tf.train.sgd(0.1);
    expect(() => new EMAOptimizer(inner, { decay: 2 })).toThrow(RangeError);
    expect(() => new EMAOptimizer(inner, { decay: '1' as never })).toThrow(TypeError);
    inner.dispose();
  });

  test.each([null, undefined, {}, 'adam'])('%o is no optimizer', (inner) => {
    expect(() => new EMAOptimizer(inner as never)).toThrow('inner must be a tf.Optimizer, got');
  });

  test('options set later are checked too, and stay what they were', () => {
    const opt = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.5 });
    expect(() => (opt.decay = 2)).toThrow('decay must be in [0, 1], got 2');
    expect(() => (opt.everyNSteps = 0)).toThrow('everyNSteps must be an integer of at least 1');
    expect([opt.decay, opt.everyNSteps]).toEqual([0.5, 1]);
    opt.dispose();
  });

  test('no variables, a disposed variable: nothing is changed', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new EMAOptimizer(new ScriptedOptimizer());
    expect(() => opt.applyGradients([])).toThrow(
      'variableGradients must name at least one variable, got none',
    );
    b.dispose();
    expect(() => stepTo(opt, [a, b], [5], [5])).toThrow(
      `variableGradients names "${b.name}", which is disposed or was never a variable`,
    );
    expect(await values(a)).toEqual([1]);
    expect([opt.currentStep, opt.iterations, opt.emaWeights().length]).toEqual([0, 0, 0]);
    opt.dispose();
    a.dispose();
  });
});
