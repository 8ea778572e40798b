import * as tf from '@tensorflow/tfjs';
import { makeVariable, ScriptedOptimizer, stepTo, stockMomentum, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test, vi } from 'vitest';
import { EMAOptimizer, SGD } from '../../index.ts';

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

  test.each([() => new SGD(), () => tf.train.sgd(1)])(
    'tells which engine runs it: tf ops, where there is no GPU',
    (make) => {
      const engine = tf.getBackend() === 'webgpu' ? 'webgpu' : 'ops';
      const w = makeVariable([1]);
      const opt = new EMAOptimizer<tf.Optimizer>(make(), { decay: 0.5 });
      expect(opt.engine).toBe(engine);
      opt.minimize(() => tf.sum(w).asScalar(), false, [w]);
      expect(opt.engine).toBe(engine);
      opt.dispose();
      w.dispose();
    },
  );

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

// NeMo: test_ema_value
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
    expect(() => (opt.currentStep = -1)).toThrow('currentStep must be an integer of at least 0');
    expect([opt.decay, opt.everyNSteps, opt.currentStep]).toEqual([0.5, 1, 0]);
    opt.currentStep = 7;
    expect(opt.currentStep).toBe(7);
    opt.dispose();
  });

  test('after dispose() no kernels are compiled', async () => {
    const opt = new EMAOptimizer(tf.train.sgd(0.1));
    await opt.prepare();
    opt.dispose();
    await expect(opt.prepare()).rejects.toThrow('the EMAOptimizer is disposed');
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
