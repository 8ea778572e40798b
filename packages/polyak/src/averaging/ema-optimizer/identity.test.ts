// cspell:ignore identit
import * as tf from '@tensorflow/tfjs';
import {
  makeVariable,
  onDevice,
  saveModel,
  ScriptedOptimizer,
  stepTo,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  Adam,
  EmaCallback,
  EMAOptimizer,
  NAdam,
  SGD,
  type EMAOptimizerState,
} from '../../index.ts';

/** One step down the sum of the variables: each gradient is 1. */
function descend(opt: tf.Optimizer, used: tf.Variable[], listed = used): void {
  const loss = (): tf.Scalar => tf.addN(used.map((one) => tf.sum(one))).asScalar();
  opt.minimize(loss, false, listed);
}

describe('a variable that is listed twice is one', () => {
  const inners: [string, () => tf.Optimizer][] = [
    ['SGD', () => new SGD({ lr: 1 })],
    ['SGD of given params', () => new SGD({ lr: 1 })],
    ['tf.train.sgd', () => tf.train.sgd(1)],
    ['an EMAOptimizer', () => new EMAOptimizer(new SGD({ lr: 1 }))],
  ];

  test.each(inners)('in a varList, around %s', async (_, inner) => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(inner(), { decay: 0.5 });
    descend(opt, [w], [w, w]);
    // 0 − 1; the average (0 − 1) / 2
    expect(await values(w)).toEqual([-1]);
    expect(opt.emaWeights().length).toBe(1);
    expect(await opt.swapEmaWeights(() => values(w))).toEqual([-0.5]);
    expect(await values(w)).toEqual([-1]);
    opt.dispose();
    w.dispose();
  });

  test('in params, which stay what they were', async () => {
    const [v, w] = [makeVariable([0]), makeVariable([0])];
    const params = [w, w];
    const opt = new EMAOptimizer(new SGD(params, { lr: 1 }), { decay: 0.5 });
    params.push(v);
    descend(opt, [v, w]);
    expect([await values(v), await values(w)]).toEqual([[0], [-1]]);
    expect(opt.paramGroups[0]?.params.length).toBe(1);
    opt.dispose();
    tf.dispose([v, w]);
  });

  test('with two gradients it is refused', () => {
    const w = makeVariable([0]);
    const opt = new SGD({ lr: 1 });
    const gradients = [1, 2].map((g) => ({ name: w.name, tensor: tf.tensor([g]) }));
    expect(() => opt.applyGradients(gradients)).toThrow(`must give "${w.name}" one gradient`);
    tf.dispose([gradients.map(({ tensor }) => tensor)]);
    opt.dispose();
    w.dispose();
  });

  test('in two models that share layers, inside fit, with averaged moving statistics', async () => {
    const shared = tf.sequential({
      layers: [
        tf.layers.dense({ units: 1, inputShape: [1], kernelInitializer: 'ones', useBias: false }),
        tf.layers.batchNormalization({ momentum: 0 }),
      ],
    });
    const input = tf.input({ shape: [1] });
    const twice = [shared.apply(input), shared.apply(input)] as tf.SymbolicTensor[];
    const inner = tf.model({
      inputs: input,
      outputs: tf.layers.add().apply(twice) as tf.SymbolicTensor,
    });
    const outer = tf.sequential({ layers: [inner, shared] });
    const opt = new EMAOptimizer(new SGD({ lr: 0 }), {
      decay: 0.5,
      buffers: 'average',
      model: outer,
    });
    outer.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.tensor2d([[2], [4]]), tf.tensor2d([[0], [0]])];
    await outer.fit(x, y, { epochs: 1, verbose: 0, callbacks: new EmaCallback(outer) });
    const variance = shared.layers[1]?.weights[3]?.read() as tf.Variable;
    const before = await values(variance);
    // kernel, gamma, beta; moving mean and variance
    expect(opt.emaWeights().length).toBe(5);
    const [, , , , average] = opt.emaWeights();
    const kept = await values(average);
    expect(kept).not.toEqual(before);
    expect(await opt.swapEmaWeights(() => values(variance))).toEqual(kept);
    expect(await values(variance)).toEqual(before);
    opt.dispose();
    tf.dispose([x, y]);
    outer.dispose();
    // tfjs leaves shared layers as they are.
    for (const one of shared.weights) (one.read() as tf.Variable).dispose();
  });
});

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

/** Two models have the same variables by name, but they are not the same. */
function withoutIdentities(state: EMAOptimizerState): unknown {
  const text = (key: string, value: unknown): unknown =>
    key.startsWith('identit') ? undefined : value;
  return JSON.parse(JSON.stringify(state, text));
}

describe('a loaded state is whole at once', () => {
  async function trained(): Promise<{ model: tf.Sequential; opt: EMAOptimizer<NAdam> }> {
    const model = tf.sequential({
      layers: [
        tf.layers.dense({ units: 1, inputShape: [1], name: 'body', useBias: false }),
        tf.layers.dense({ units: 1, name: 'head', useBias: false }),
      ],
    });
    const opt = new EMAOptimizer(new NAdam({ lr: 0.1 }), { decay: 0.5, warmup: 'ramp' });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([2, 1]), tf.zeros([2, 1])];
    await model.fit(x, y, { epochs: 3, verbose: 0 });
    tf.dispose([x, y]);
    return { model, opt };
  }

  test('from a model’s file: read, saved, swapped and gone on from', async () => {
    const { model, opt } = await trained();
    const saved = await saveModel(model);
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(saved));
    const own = loaded.optimizer as EMAOptimizer<NAdam>;

    const [before, after] = [await opt.stateDict(), await own.stateDict()];
    expect(withoutIdentities(after)).toEqual(withoutIdentities(before));
    expect(own.nAveraged).toBe(3);
    const again = await saveModel(loaded);
    expect(again.weightSpecs?.map(({ name }) => name.replace(/_1(?=$|\/)/, ''))).toEqual(
      saved.weightSpecs?.map(({ name }) => name),
    );
    expect(await Promise.all(own.emaWeights().map(values))).toEqual(
      await Promise.all(opt.emaWeights().map(values)),
    );
    const message = 'call followModel(model) first';
    expect(() => own.swapEmaWeights(() => 0)).toThrow(message);
    expect(() => own.update()).toThrow(message);
    own.followModel(loaded);
    const kernels = (one: tf.LayersModel): Promise<number[][]> =>
      Promise.all(one.getWeights().map(values));
    expect(await own.swapEmaWeights(() => kernels(loaded))).toEqual(
      await opt.swapEmaWeights(() => kernels(model)),
    );
    expect(withoutIdentities(await own.stateDict())).toEqual(withoutIdentities(before));

    const [x, y] = [tf.ones([2, 1]), tf.zeros([2, 1])];
    for (const one of [model, loaded]) await one.fit(x, y, { epochs: 2, verbose: 0 });
    expect(await kernels(loaded)).toEqual(await kernels(model));
    expect(await Promise.all(own.emaWeights().map(values))).toEqual(
      await Promise.all(opt.emaWeights().map(values)),
    );
    tf.dispose([x, y]);
    for (const one of [opt, own, model, loaded]) one.dispose();
  });

  test('into an optimizer that knows its variables', async () => {
    const w = makeVariable([0]);
    const make = (): EMAOptimizer => new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    const opt = make();
    descend(opt, [w]);
    const state = await opt.stateDict();
    const second = make();
    await second.loadStateDict(state);
    expect(await second.swapEmaWeights(() => values(w))).toEqual([-0.5]);
    second.update();
    // (−0.5 − 1) / 2
    expect(await values(second.emaWeights()[0])).toEqual([-0.75]);
    opt.dispose();
    second.dispose();
    w.dispose();
  });
});

describe('states find their variables', () => {
  /** Two layers of the same shape, and another one. */
  function build(names: readonly (string | undefined)[]): tf.Sequential {
    const layers = names.map((name, i) =>
      tf.layers.dense({
        units: 1,
        useBias: false,
        kernelInitializer: 'ones',
        ...(i === 0 && { inputShape: [1] }),
        ...(name && { name }),
      }),
    );
    return tf.sequential({ layers });
  }

  const [x, y] = [(): tf.Tensor => tf.ones([1, 1]), (): tf.Tensor => tf.zeros([1, 1])];

  async function fit(model: tf.LayersModel, epochs: number): Promise<void> {
    const [inputs, targets] = [x(), y()];
    await model.fit(inputs, targets, { epochs, verbose: 0 });
    tf.dispose([inputs, targets]);
  }

  function compiled(model: tf.Sequential): EMAOptimizer<Adam> {
    const opt = new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    return opt;
  }

  const slots = (opt: EMAOptimizer<Adam>, model: tf.LayersModel): Promise<number[][]> =>
    Promise.all(
      model.layers.map((layer) =>
        values(opt.inner.state.get(layer.weights[0]?.read() as tf.Variable)?.slots['expAvg']),
      ),
    );

  test.each([
    ['given names', ['trunk', 'head'], ['trunk', 'head']],
    ['tfjs’s names', [undefined, undefined], [undefined, undefined]],
  ])('the head first, then all; resumed with all: %s', async (_, before, after) => {
    const model = build(before);
    const opt = compiled(model);
    const [trunk] = model.layers;
    if (!trunk) throw new Error('no layer');
    trunk.trainable = false;
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    await fit(model, 1);
    trunk.trainable = true;
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    await fit(model, 2);
    const state = structuredClone(await opt.stateDict());

    const second = build(after);
    const resumed = compiled(second);
    second.setWeights(model.getWeights());
    await resumed.loadStateDict(state);
    for (const one of [model, second]) await fit(one, 2);
    expect(await slots(resumed, second)).toEqual(await slots(opt, model));
    expect(await Promise.all(second.getWeights().map(values))).toEqual(
      await Promise.all(model.getWeights().map(values)),
    );
    expect(await Promise.all(resumed.emaWeights().map(values))).toEqual(
      await Promise.all(opt.emaWeights().map(values)),
    );
    for (const one of [opt, resumed, model, second]) one.dispose();
  });

  test('a first step that misses one', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
    descend(opt, [a]);
    descend(opt, [a, b]);
    const state = await opt.stateDict();
    const second = new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
    await second.loadStateDict(state);
    descend(second, [b]);
    expect(second.inner.state.get(b)?.host.step).toBe(2);
    expect(() => second.swapEmaWeights(() => 0)).toThrow(`"${a.name}"`);
    descend(second, [a, b]);
    expect(second.inner.state.get(a)?.host.step).toBe(3);
    expect(second.emaWeights().length).toBe(2);
    opt.dispose();
    second.dispose();
    tf.dispose([a, b]);
  });

  test('a conflict is an error at load that names both sides, and changes nothing', async () => {
    const named = (name: string, shape: number[]): tf.Variable =>
      tf.tidy(() => tf.variable(tf.ones(shape), true, name));
    const [a, b, c] = [named('a', [2]), named('b', [2]), named('c', [2])];
    const opt = new EMAOptimizer(new Adam([a, b]), { decay: 0.5 });
    descend(opt, [a, b]);
    const state = await opt.stateDict();
    const other = new EMAOptimizer(new Adam([a, c]), { decay: 0.5 });
    const before = await other.stateDict();
    await expect(other.loadStateDict(state)).rejects.toThrow(
      /"a" \[2\], "c" \[2\].*"a" \[2\], "b" \[2\]/,
    );
    expect(await other.stateDict()).toEqual(before);
    opt.dispose();
    other.dispose();
    tf.dispose([a, b, c]);
  });

  test('of an open optimizer with an added group', async () => {
    const [a, b, c] = [makeVariable([0]), makeVariable([0]), makeVariable([0])];
    const opt = new SGD({ lr: 1, momentum: 0.5 });
    opt.addParamGroup({ params: [b], lr: 2 });
    for (const used of [
      [c, b],
      [a, b, c],
    ])
      descend(opt, used);
    const state = structuredClone(await opt.stateDict());
    expect(state.paramGroups.map(({ params }) => params)).toEqual([[0, 1], [2]]);
    expect(state.variables?.map(({ name }) => name)).toEqual([a.name, c.name, b.name]);
    const second = new SGD({ lr: 1, momentum: 0.5 });
    second.addParamGroup({ params: [b], lr: 2 });
    second.loadStateDict(state);
    expect(await second.stateDict()).toEqual(state);
    descend(second, [a, b, c]);
    // Momenta after gradients of 1: 1, 1.5, 1.75.
    const momenta = [a, b, c].map((one) => second.state.get(one)?.slots['momentumBuffer']);
    expect(await Promise.all(momenta.map(values))).toEqual([[1.5], [1.75], [1.75]]);
    opt.dispose();
    second.dispose();
    tf.dispose([a, b, c]);
  });

  test('through setWeights(getWeights()), host counters and those without a step included', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const make = (): EMAOptimizer<NAdam> =>
      new EMAOptimizer(new NAdam([a, b], { lr: 0.1 }), { decay: 0.9, warmup: 'ramp' });
    const opt = make();
    descend(opt, [b], [a, b]);
    descend(opt, [b], [a, b]);
    const weights = await opt.getWeights();
    const second = make();
    await second.setWeights(weights);
    tf.dispose(weights.map(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    expect(await second.stateDict()).toEqual(await opt.stateDict());
    expect([second.inner.state.get(a), second.inner.state.get(b)?.host.step]).toEqual([
      undefined,
      2,
    ]);
    opt.dispose();
    second.dispose();
    tf.dispose([a, b]);
  });

  test('saved weights are in the order in which variables were made, not first stepped', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
    descend(opt, [b]);
    descend(opt, [a, b]);
    const weights = await opt.getWeights();
    const slots = weights.filter(({ name }) => /expAvg$|ema$/.test(name));
    expect(slots.map(({ name }) => name)).toEqual([
      `${a.name}/expAvg`,
      `${b.name}/expAvg`,
      `${a.name}/ema`,
      `${b.name}/ema`,
    ]);
    tf.dispose(weights.map(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('a newcomer’s loaded state is checked before anything moves', async () => {
    const [a, b] = [makeVariable([1, 2]), makeVariable([1, 2, 3])];
    const opt = new Adam({ lr: 0.1 });
    descend(opt, [a]);
    const state = await opt.stateDict();
    const second = new Adam({ lr: 0.1 });
    second.loadStateDict(state);
    expect(() => descend(second, [b])).toThrow('must have the shape [3]');
    expect(await values(b)).toEqual([1, 2, 3]);
    expect([second.iterations, second.state.size]).toEqual([1, 0]);
    expect(await second.stateDict()).toEqual(state);
    opt.dispose();
    second.dispose();
    tf.dispose([a, b]);
  });

  test('what earlier versions saved: no names, in the order of first steps', async () => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const opt = new SGD({ lr: 1, momentum: 0.5 });
    descend(opt, [a, b]);
    descend(opt, [b]);
    const { variables: _, ...state } = await opt.stateDict();
    const second = new SGD({ lr: 1, momentum: 0.5 });
    second.loadStateDict(state);
    expect((await second.stateDict()).state).toEqual(state.state);
    descend(second, [a, b]);
    const momenta = [a, b].map((one) => second.state.get(one)?.slots['momentumBuffer']);
    expect(await Promise.all(momenta.map(values))).toEqual([[1.5], [1.75]]);
    opt.dispose();
    second.dispose();
    tf.dispose([a, b]);
  });
});
