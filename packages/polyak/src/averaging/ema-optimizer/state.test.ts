import * as tf from '@tensorflow/tfjs';
import {
  expectClose,
  makeVariable,
  saveModel,
  ScriptedOptimizer,
  stepTo,
  stockMomentum,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer, SGD } from '../../index.ts';
import { tensorOfNumbers } from '../../optim/base/saved-weights.ts';

describe('state', () => {
  async function train(opt: EMAOptimizer, w: tf.Variable, steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      opt.minimize(() => tf.sum(tf.square(tf.sub(w, 3))).asScalar(), false, [w]);
    }
    await opt.join();
  }

  // NeMo: test_ema_saved_state
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
    const joined = (variables: number[]): object => {
      return { joinedLater: [{ variables, averages: state.averages }] };
    };
    for (const [bad, message] of [
      [
        { averages: state.averages.map((one) => ({ ...one, options: { decay: 2 } })) },
        'decay must be in [0, 1], got 2',
      ],
      [
        { averages: state.averages.map((one) => ({ ...one, nAveraged: -1 })) },
        'nAveraged must be an integer of at least 0, got -1',
      ],
      [
        { averages: state.averages.map((one) => ({ ...one, options: { warmup: () => 0 } })) },
        'warmup must be "ramp" or an object with a kind, where it is saved, got a function',
      ],
      [{ precision: 'extended' }, 'precision must be "float32", got "extended"'],
      [{ overwriteEveryNSteps: 0 }, 'overwriteEveryNSteps must be an integer of at least 1, got 0'],
      [{ buffers: undefined }, 'buffers must be an array of tensors'],
      [{ ema: undefined }, 'ema must be an array of tensors'],
      [{ everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
      [{ currentStep: -1 }, 'currentStep must be an integer of at least 0, got -1'],
      [{ className: 'Adam' }, 'className must be Momentum, got "Adam"'],
      [{ ema: [] }, `ema must hold the averages of "${w.name}" [2], got none`],
      [{ averages: [] }, 'averages must be a list of 1, got'],
      [{ ema: [short] }, `ema[0] must have the shape [2] of "${w.name}", got [1]`],
      [{ ema: [{ ...ema, shape: [7] }] }, 'ema[0] must have as many values as its shape says'],
      [{ optimizer: [short, short] }, 'weights[0] must be the step count'],
      [{ optimizer: 7 }, 'optimizer must be an array of tensors'],
      [{ identities: [7] }, 'identities[0] must be a string or null, got 7'],
      [{ ema: [{ ...ema, dtype: 'int32', values: new Int32Array(2) }] }, `the averages of "${w.name}" must be float32, got int32`], // prettier-ignore
      [joined([1]), 'joinedLater must be positions up to 0, got 1'],
      [joined([0, 0]), 'joinedLater[0].variables[1] must be a position that comes once, got 0'],
      [joined([]), 'joinedLater[0].variables must be positions, got'],
    ] as const) {
      await expect(opt.loadStateDict({ ...state, ...bad } as never)).rejects.toThrow(message);
    }
    expect(await opt.stateDict()).toEqual(state);
    opt.dispose();
    w.dispose();
  });

  test('without averages, it is refused by params that have not taken a step, too', async () => {
    const [w, other] = [makeVariable([0, 0]), makeVariable([0, 0])];
    const opt = new EMAOptimizer(new SGD([w], { lr: 0.1 }), { decay: 0.9 });
    await train(opt, w, 1);
    const state = await opt.stateDict();
    const fresh = new EMAOptimizer(new SGD([other], { lr: 0.1 }), { decay: 0.9 });
    await expect(fresh.loadStateDict({ ...state, ema: [] })).rejects.toThrow(
      `ema must hold the averages of "${other.name}" [2], got none`,
    );
    await fresh.loadStateDict(state);
    for (const used of [opt, fresh, w, other]) used.dispose();
  });

  test('of several averages, each must be of the same type', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new SGD([w]), { decays: [0.5, 0.9] });
    await train(opt, w, 1);
    const state = await opt.stateDict();
    const [first, second] = state.ema;
    const ema = [first, { ...second, dtype: 'int32', values: new Int32Array(1) }];
    await expect(opt.loadStateDict({ ...state, ema } as never)).rejects.toThrow(
      'ema[1].dtype must be "float32", got "int32"',
    );
    opt.dispose();
    w.dispose();
  });

  test('a state without identities finds its variables by name, one with some by those', async () => {
    const [w, v] = [makeVariable([0]), makeVariable([8])];
    const opt = new EMAOptimizer(new SGD([w, v], { lr: 1 }), { decay: 0.5 });
    opt.minimize(() => tf.add(tf.sum(w), tf.sum(v)).asScalar());
    const { identities = [], ...state } = await opt.stateDict();
    const loads = [state, { ...state, identities: [null, identities[1] ?? null] }];
    for (const one of loads) {
      await opt.loadStateDict(one);
      // (0 − 1) / 2, and (8 + 7) / 2
      expect((await Promise.all(opt.emaWeights().map(values))).flat()).toEqual([-0.5, 7.5]);
    }
    opt.dispose();
    tf.dispose([w, v]);
  });

  test.each([
    // The step, one cohort, its updates, last step and share of weights; the cohort of each variable.
    [[-1, 1, 1, 1, 0, 0], 'currentStep in averages/ema_progress must be an integer of at least 0'],
    [[1, 0], 'the cohorts in averages/ema_progress must be an integer of at least 1, got 0'],
    [[1, 1, -1, 1, 0, 0], 'nAveraged must be an integer of at least 0, got -1'],
    [[1, 1, 1, -1, 0, 0], 'lastStep must be an integer of at least 0, got -1'],
    [[1, 1, 1, 1, 2, 0], 'gathered must be in [0, 1], got 2'],
    [[1, 1, 1, 1, 0, 1], 'a place in averages/ema_progress must be in [0, 0], got 1'],
    [[1, 1, 1, 1, 0, 0.5], 'a place in averages/ema_progress must be an integer of at least 0'],
    [[1, 1, 1, 1, 0], 'averages/ema_progress must hold 1 places, one per variable, got 0'],
    [[1, 1, 1, 1, 0, 0, 0], 'averages/ema_progress must hold 1 places, one per variable, got 2'],
  ])('weights of a model’s file with the progress %j are refused', async (numbers, message) => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new SGD([w]), { decay: 0.5 });
    await train(opt, w, 1);
    const weights = await opt.getWeights();
    const progress = tensorOfNumbers(numbers);
    const bad = weights.map(({ name, tensor }) => {
      return { name, tensor: name === 'averages/ema_progress' ? progress : tensor };
    });
    await expect(opt.setWeights(bad)).rejects.toThrow(message);
    await opt.setWeights(weights);
    tf.dispose(weights.flatMap(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    for (const one of [opt, progress, w]) one.dispose();
  });

  test('a function that warms up stays over a load', async () => {
    const w = makeVariable([8]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), {
      warmup: (n) => (n === 0 ? 0.5 : 0.75),
    });
    stepTo(opt, [w], [0]);
    await opt.loadStateDict(structuredClone(await opt.stateDict()));
    stepTo(opt, [w], [0]);
    // 8 / 2 after the first, then 3/4 of it
    expect(await values(opt.emaWeights()[0])).toEqual([3]);
    opt.dispose();
    w.dispose();
  });

  test.each([
    [{ warmup: () => 0.5 }, 'a warmup that is a function cannot be saved with a model'],
    [{ policy: () => undefined }, 'a policy that is a function cannot be saved with a model'],
  ])('%o cannot be saved with a model', (options, message) => {
    const opt = new EMAOptimizer(new SGD(), options);
    expect(() => opt.getConfig()).toThrow(message);
    opt.dispose();
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

  test('what is no state is refused', async () => {
    const opt = new EMAOptimizer(new ScriptedOptimizer());
    for (const bad of [null, undefined, 7, {}, []]) {
      await expect(opt.loadStateDict(bad as never)).rejects.toThrow(/must be/);
    }
    opt.dispose();
  });

  test('a state that contains itself is refused', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new SGD([w]), { decay: 0.5 });
    opt.minimize(() => tf.sum(w).asScalar());
    const state = await opt.stateDict();
    const circle = { ...state };
    circle.optimizer = circle;
    await expect(opt.loadStateDict(circle)).rejects.toThrow('state must have no fields but');
    expect(await opt.stateDict()).toEqual(state);
    opt.dispose();
    w.dispose();
  });

  test.each([
    [{ averages: [null] }, 'averages[0] must be an object, got null'],
    [{ averages: [] }, 'averages must be a list with at least one entry, got a Array'],
    [{ optimizer: 7 }, 'optimizer must be an object, got 7'],
    [{ optimizer: { className: 'PolyakSGD' } }, 'config must be an object, got undefined'],
    [{ optimizer: { className: 7, config: {} } }, 'className must be a string, got 7'],
    [
      { optimizer: { className: 'toString', config: {} } },
      'the optimizer class toString is not registered with tfjs',
    ],
    [{ kept: null }, 'kept must be an object, got null'],
    [{ kept: { exclude: [123] } }, 'exclude must be names that were saved with a model'],
    [{ everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
  ])('a model’s file with %j is refused, and leaves nothing behind', (change, message) => {
    // Has tensors from the start.
    const opt = new EMAOptimizer(tf.train.adam(0.1), { decay: 0.5 });
    const config = { ...opt.getConfig(), ...change };
    expect(() => EMAOptimizer.fromConfig(EMAOptimizer as never, config as never)).toThrow(message);
    opt.dispose();
  });

  // NeMo: test_exp_manager_ema_weights. Its top-k tests are about the files of a checkpoint manager.
  test('a model that is saved inside a swap has the averages for its weights', async () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
    const opt = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.5 });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([4, 3]), tf.zeros([4, 2])];
    await model.fit(x, y, { epochs: 3, verbose: 0 });
    const saved = await opt.swapEmaWeights(() => saveModel(model));
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(saved));
    for (const [i, average] of opt.emaWeights().entries()) {
      expect(await values(loaded.getWeights()[i])).toEqual(await values(average));
      expect(await values(model.getWeights()[i])).not.toEqual(await values(average));
    }
    (loaded.optimizer as EMAOptimizer).dispose();
    for (const one of [opt, model, loaded]) one.dispose();
    tf.dispose([x, y]);
  });

  test('a model saved with its optimizer brings the averages back', async () => {
    const build = (): tf.Sequential =>
      tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
    const model = build();
    const opt = new EMAOptimizer(tf.train.adam(0.1), { decay: 0.5, everyNSteps: 2 });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([4, 3]), tf.zeros([4, 2])];
    await model.fit(x, y, { epochs: 3, verbose: 0 });

    const saved = await saveModel(model);
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
      // Not to the last bit: stock Adam recomputes the powers of its betas.
      expectClose(await values(restored.emaWeights()[i]), await values(average), 1e-5);
    }
    opt.dispose();
    restored.dispose();
    model.dispose();
    loaded.dispose();
    tf.dispose([x, y]);
  });
});
