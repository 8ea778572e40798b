import * as tf from '@tensorflow/tfjs';
import {
  expectClose,
  makeVariable,
  saveModel,
  ScriptedOptimizer,
  stepTo,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer, updateBn, type EMAOptimizerOptions } from '../../index.ts';

/** A layer of batch normalization between two dense ones, the first of them frozen. */
function makeModel(): tf.Sequential {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 2, inputShape: [2], trainable: false }),
      tf.layers.batchNormalization({ momentum: 0.5 }),
      tf.layers.dense({ units: 1 }),
    ],
  });
  return model;
}

interface Run {
  readonly model: tf.Sequential;
  readonly opt: EMAOptimizer;
  /** The moving mean now. */
  readonly mean: () => tf.Variable;
  readonly fit: () => Promise<void>;
  readonly x: tf.Tensor;
  readonly dispose: () => void;
}

function makeRun(options: (model: tf.Sequential) => EMAOptimizerOptions): Run {
  const model = makeModel();
  const opt = new EMAOptimizer(tf.train.sgd(0.05), { decay: 0.75, ...options(model) });
  model.compile({ optimizer: opt, loss: 'meanSquaredError' });
  const [x, y] = [
    tf.tensor([
      [1, 2],
      [3, 5],
      [-1, 4],
      [2, 0],
    ]),
    tf.tensor([[1], [2], [3], [5]]),
  ];
  return {
    model,
    opt,
    x,
    mean: () => model.layers[1]?.weights[2]?.read() as tf.Variable,
    fit: async () => {
      await model.fit(x, y, { batchSize: 4, epochs: 1, verbose: 0, shuffle: false });
    },
    dispose: () => {
      opt.dispose();
      model.dispose();
      tf.dispose([x, y]);
    },
  };
}

describe('buffers of the model', () => {
  test('average: the moving statistics are averaged as the weights are', async () => {
    const { opt, mean, fit, dispose } = makeRun((model) => ({ model, buffers: 'average' }));
    // The average begins before the forward pass of the first step moves the statistics: at 0.
    let expected = [0, 0];
    for (let step = 0; step < 3; step++) {
      await fit();
      const now = await values(mean());
      expected = expected.map((average, i) => 0.75 * average + 0.25 * (now[i] ?? NaN));
    }
    const raw = await values(mean());
    await opt.swapEmaWeights(async () => expectClose(await values(mean()), expected, 1e-6));
    expect(await values(mean())).toEqual(raw);
    // gamma, beta, kernel, bias; then the frozen kernel and bias, and the two statistics
    expect(opt.emaWeights().length).toBe(8);
    dispose();
  });

  test('copy, the default: a swap leaves them alone, and they are listed themselves', async () => {
    const { opt, mean, fit, dispose } = makeRun((model) => ({ model }));
    await fit();
    const raw = await values(mean());
    await opt.swapEmaWeights(async () => expect(await values(mean())).toEqual(raw));
    expect(opt.emaWeights()[6]).toBe(mean());
    await opt.loadStateDict(await opt.stateDict());
    expect(opt.emaWeights()[6]).toBe(mean());
    dispose();
  });

  test('exclude: they are not listed, and not in the state', async () => {
    const { opt, fit, dispose } = makeRun((model) => ({ model, buffers: 'exclude' }));
    await fit();
    expect(opt.emaWeights().length).toBe(4);
    expect((await opt.stateDict()).buffers).toEqual([]);
    dispose();
  });

  test('recompute: the present ones stand in until updateBn has made those of the averages', async () => {
    const { model, opt, mean, fit, x, dispose } = makeRun((model) => ({
      model,
      buffers: 'recompute',
    }));
    await fit();
    const raw = await values(mean());
    await opt.swapEmaWeights(async () => expect(await values(mean())).toEqual(raw));
    await opt.swapEmaWeights(() => updateBn([x], model));
    expect(await values(mean())).toEqual(raw);
    // The mean of the frozen layer's output over the one batch
    const [frozen] = model.layers;
    const wanted = tf.tidy(() => tf.mean(frozen?.apply(x) as tf.Tensor, 0));
    const recomputed = await values(wanted);
    wanted.dispose();
    await opt.swapEmaWeights(async () => expectClose(await values(mean()), recomputed, 1e-6));
    await fit();
    // Training moves the present ones only.
    expect(await values(mean())).not.toEqual(raw);
    await opt.swapEmaWeights(async () => expectClose(await values(mean()), recomputed, 1e-6));
    dispose();
  });

  test('a resumed run has them all, recomputed or not', async () => {
    for (const buffers of ['average', 'recompute'] as const) {
      const { model, opt, mean, fit, x, dispose } = makeRun((model) => ({ model, buffers }));
      await fit();
      if (buffers === 'recompute') await opt.swapEmaWeights(() => updateBn([x], model));
      const state = structuredClone(await opt.stateDict());
      const expected = await opt.swapEmaWeights(() => values(mean()));
      const other = new EMAOptimizer(tf.train.sgd(0.05), { decay: 0.75, model, buffers });
      await other.loadStateDict(state);
      other.followModel(model);
      expect(await other.swapEmaWeights(() => values(mean()))).toEqual(expected);
      expect((await other.stateDict()).buffers).toEqual(state.buffers);
      other.dispose();
      dispose();
    }
  });

  test('come back with a saved model, once the optimizer knows it', async () => {
    const { model, opt, mean, fit, dispose } = makeRun((model) => ({ model, buffers: 'average' }));
    await fit();
    await fit();
    const expected = await opt.swapEmaWeights(() => values(mean()));
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
    const restored = loaded.optimizer as EMAOptimizer;
    restored.followModel(loaded);
    const x = tf.ones([4, 2]);
    const y = tf.ones([4, 1]);
    // Until its first step the restored optimizer waits for the trained weights only.
    const loadedMean = loaded.layers[1]?.weights[2]?.read() as tf.Variable;
    expect(await restored.swapEmaWeights(() => values(loadedMean))).toEqual(expected);
    await loaded.fit(x, y, { epochs: 1, verbose: 0 });
    expect(restored.emaWeights().length).toBe(8);
    restored.dispose();
    loaded.dispose();
    tf.dispose([x, y]);
    dispose();
  });

  test('a layer that is unfrozen goes on with the average it has, or gets one', async () => {
    for (const buffers of ['average', 'copy'] as const) {
      const { model, opt, fit, dispose } = makeRun((model) => ({ model, buffers }));
      await fit();
      for (const layer of model.layers) layer.trainable = true;
      model.compile({ optimizer: opt, loss: 'meanSquaredError' });
      await fit();
      const averages = opt.emaWeights();
      expect(new Set(averages).size).toBe(8);
      const kernel = model.layers[0]?.weights[0]?.read() as tf.Variable;
      const raw = await values(kernel);
      await opt.swapEmaWeights(async () => expect(await values(kernel)).not.toEqual(raw));
      expect(await values(kernel)).toEqual(raw);
      dispose();
    }
  });
});

describe('names', () => {
  let tags = 0;

  async function averaged(options: EMAOptimizerOptions): Promise<number[][]> {
    const tag = `policy${(tags += 1)}`;
    const [a, b, c] = ['enc/kernel', 'enc/bias', 'encoder'].map((name) =>
      tf.tidy(() => tf.variable(tf.zeros([1]), true, `${tag}-${name}`)),
    ) as [tf.Variable, tf.Variable, tf.Variable];
    const own = {
      ...options,
      ...(options.include && { include: `${tag}-${String(options.include)}` }),
    };
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5, ...own });
    stepTo(opt, [a, b, c], [2], [4], [8]);
    const seen = await opt.swapEmaWeights(() => Promise.all([a, b, c].map((one) => values(one))));
    opt.dispose();
    tf.dispose([a, b, c]);
    return seen;
  }

  test('a name means itself and what is below it; a pattern is searched for', async () => {
    expect(await averaged({})).toEqual([[1], [2], [4]]);
    expect(await averaged({ include: 'enc' })).toEqual([[1], [2], [8]]);
    expect(await averaged({ include: 'enc/bias' })).toEqual([[2], [2], [8]]);
    expect(await averaged({ exclude: /bias$/ })).toEqual([[1], [4], [4]]);
    expect(await averaged({ exclude: [/kernel/, /encoder/] })).toEqual([[2], [2], [8]]);
    expect(await averaged({ include: 'enc', exclude: /bias/ })).toEqual([[1], [4], [8]]);
  });

  test('policy has the last word', async () => {
    const policy = ({ name }: tf.Variable) => (name.endsWith('encoder') ? 'average' : undefined);
    expect(await averaged({ include: 'enc/bias', policy })).toEqual([[2], [2], [4]]);
    expect(await averaged({ policy: () => 'copy' })).toEqual([[2], [4], [8]]);
  });

  test('names and buffers come back with a saved model', async () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
    const options = { decay: 0.5, exclude: [/BIAS$/i, 'other'], buffers: 'recompute' } as const;
    const opt = new EMAOptimizer(tf.train.sgd(0.1), options);
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([4, 2]), tf.zeros([4, 1])];
    await model.fit(x, y, { epochs: 1, verbose: 0 });
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
    await loaded.fit(x, y, { epochs: 1, verbose: 0 });
    const restored = loaded.optimizer as EMAOptimizer;
    expect(restored.emaWeights().map(({ shape }) => shape)).toEqual([[2, 1]]);
    expect(restored.getConfig()['kept']).toEqual(opt.getConfig()['kept']);
    for (const one of [opt, restored, model, loaded]) one.dispose();
    tf.dispose([x, y]);
  });

  test('wrong options', () => {
    const make = (options: object) => () => new EMAOptimizer(new ScriptedOptimizer(), options);
    expect(make({ include: 3 })).toThrow('include must be a name, a regular expression, or a list');
    expect(make({ buffers: 'keep' })).toThrow(
      'buffers must be "average" or "copy" or "exclude" or "recompute", got "keep"',
    );
    expect(make({ policy: 'copy' })).toThrow('policy must be a function, got "copy"');
    expect(make({ model: 3 })).toThrow('model must be a tf.LayersModel or an array of variables');
    const w = makeVariable([0]);
    const opt = make({ policy: () => 'mean' })();
    expect(() => stepTo(opt, [w], [1])).toThrow(
      `policy("${w.name}") must be "average" or "copy" or "exclude" or "recompute", got "mean"`,
    );
    opt.dispose();
    w.dispose();
  });
});

describe('overwriteEveryNSteps', () => {
  test('the average takes the weights’ place after every N-th step', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(tf.train.sgd(1), { decay: 0.5, overwriteEveryNSteps: 2 });
    const step = async (): Promise<number[]> => {
      opt.minimize(() => tf.sum(tf.mul(w, -4)).asScalar(), false, [w]);
      return [...(await values(w)), ...(await values(opt.emaWeights()[0]))];
    };
    // Each step adds 4 to the weight.
    expect(await step()).toEqual([4, 2]);
    expect(await step()).toEqual([5, 5]); // weight 8, average 5
    expect(await step()).toEqual([9, 7]);
    opt.overwriteEveryNSteps = null;
    expect(await step()).toEqual([13, 10]);
    expect((await opt.stateDict()).overwriteEveryNSteps).toBe(null);
    opt.dispose();
    w.dispose();
  });

  test('is null or at least 1', () => {
    const make = () => new EMAOptimizer(new ScriptedOptimizer(), { overwriteEveryNSteps: 0 });
    expect(make).toThrow('overwriteEveryNSteps must be an integer of at least 1, got 0');
  });
});
