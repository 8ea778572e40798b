import * as tf from '@tensorflow/tfjs';
import { descend, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adam, EMAOptimizer, NAdam, SGD } from '../../../index.ts';

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
