import * as tf from '@tensorflow/tfjs';
import { descend, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EmaCallback, EMAOptimizer, SGD } from '../../../index.ts';

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
