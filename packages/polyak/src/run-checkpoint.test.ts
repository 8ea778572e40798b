import * as tf from '@tensorflow/tfjs';
import { saveModel, stockMomentum, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import {
  Adam,
  EMAOptimizer,
  loadCheckpoint,
  loadModelStateDict,
  saveCheckpoint,
  updateBn,
} from './index.ts';

const optimizers: [string, () => tf.Optimizer][] = [
  ['an EMAOptimizer', () => new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 })],
  [
    'averages in the CPU’s memory',
    () => new EMAOptimizer(new Adam({ lr: 0.1 }), { device: 'cpu' }),
  ],
  ['Adam', () => new Adam({ lr: 0.1 })],
  ['tf.train.momentum', () => stockMomentum(0.1)],
];

function build(make: () => tf.Optimizer): { model: tf.Sequential; opt: tf.Optimizer } {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 2, inputShape: [2], kernelInitializer: 'ones' }),
      tf.layers.batchNormalization(),
      tf.layers.dense({ units: 1, kernelInitializer: 'ones' }),
    ],
  });
  const opt = make();
  model.compile({ optimizer: opt, loss: 'meanSquaredError' });
  return { model, opt };
}

async function fit(model: tf.LayersModel, epochs: number): Promise<void> {
  const [x, y] = [
    tf.tensor2d([
      [1, 2],
      [3, 5],
    ]),
    tf.tensor2d([[0], [1]]),
  ];
  await model.fit(x, y, { epochs, shuffle: false, verbose: 0 });
  tf.dispose([x, y]);
}

const weightsOf = (model: tf.LayersModel): Promise<number[][]> =>
  Promise.all(model.getWeights().map(values));

test.each(optimizers)('goes on as if there had been no stop: %s', async (_, make) => {
  const [whole, resumed] = [build(make), build(make)];
  await fit(whole.model, 3);
  const checkpoint = structuredClone(await saveCheckpoint(whole.model, whole.opt));
  await loadCheckpoint(resumed.model, resumed.opt, checkpoint);
  for (const { model } of [whole, resumed]) await fit(model, 2);
  expect(await weightsOf(resumed.model)).toEqual(await weightsOf(whole.model));
  const [before, after] = await Promise.all(
    [whole, resumed].map(({ model, opt }) => saveCheckpoint(model, opt)),
  );
  // (The second model's layers have other names.)
  const tensors = (one: typeof before): unknown => one?.model.map(({ values: own }) => own);
  expect(tensors(after)).toEqual(tensors(before));
  for (const { model, opt } of [whole, resumed]) {
    opt.dispose();
    model.dispose();
  }
});

test('inside a swap the weights are the weights, and the averages the averages', async () => {
  const make = (): EMAOptimizer<Adam> => new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
  const { model, opt } = build(make);
  const ema = opt as EMAOptimizer<Adam>;
  await fit(model, 3);
  const raw = await weightsOf(model);
  const averaged = await ema.swapEmaWeights(() => weightsOf(model));
  const [checkpoint, file] = await ema.swapEmaWeights(() =>
    Promise.all([saveCheckpoint(model, opt), saveModel(model)]),
  );

  const resumed = build(make);
  await loadCheckpoint(resumed.model, resumed.opt, structuredClone(checkpoint));
  expect(await weightsOf(resumed.model)).toEqual(raw);
  // At once, without a step.
  const again = resumed.opt as EMAOptimizer<Adam>;
  expect(await again.swapEmaWeights(() => weightsOf(resumed.model))).toEqual(averaged);
  // What the documentation warns of: the file has the averages for the weights.
  const loaded = await tf.loadLayersModel(tf.io.fromMemory(file));
  expect(await weightsOf(loaded)).toEqual(averaged);

  loaded.optimizer.dispose();
  for (const one of [opt, resumed.opt, model, resumed.model, loaded]) one.dispose();
});

test('what does not fit is refused, and nothing is changed', async () => {
  const make = (): EMAOptimizer<Adam> => new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
  const { model, opt } = build(make);
  await fit(model, 1);
  const checkpoint = await saveCheckpoint(model, opt);
  const circle = { ...checkpoint.optimizer };
  Object.assign(circle, { optimizer: circle });
  for (const [bad, message] of [
    [null, 'checkpoint must be an object, got null'],
    [{}, 'must be'],
    [{ ...checkpoint, optimizer: circle }, 'state must have no fields but'],
    [
      { ...checkpoint, epoch: 3 },
      'checkpoint must have no fields but model, identities, optimizer',
    ],
    [{ ...checkpoint, model: checkpoint.model.slice(1) }, 'is missing'],
    [
      { ...checkpoint, optimizer: { ...checkpoint.optimizer, className: 'SGD' } },
      'className must be',
    ],
  ] as const) {
    await expect(loadCheckpoint(model, opt, bad as never)).rejects.toThrow(message);
  }
  await (opt as EMAOptimizer).swapEmaWeights(async () => {
    await expect(loadCheckpoint(model, opt, checkpoint)).rejects.toThrow('loadCheckpoint() is not');
  });
  await expect(saveCheckpoint(7 as never, opt)).rejects.toThrow('model must be a tf.LayersModel');
  await expect(saveCheckpoint(model, 7 as never)).rejects.toThrow('optimizer must be');
  expect(await saveCheckpoint(model, opt)).toEqual(checkpoint);
  opt.dispose();
  model.dispose();
});

test('inside a swap, statistics that were recomputed there are the averages’', async () => {
  const make = (): EMAOptimizer<Adam> =>
    new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5, buffers: 'recompute' });
  const { model, opt } = build(make);
  const ema = opt as EMAOptimizer<Adam>;
  ema.followModel(model);
  await fit(model, 2);
  const x = tf.tensor2d([
    [1, 2],
    [3, 5],
  ]);
  const [checkpoint, averaged] = await ema.swapEmaWeights(async () => {
    await updateBn([x], model);
    return Promise.all([saveCheckpoint(model, opt), weightsOf(model)]);
  });
  const resumed = build(make);
  await loadCheckpoint(resumed.model, resumed.opt, structuredClone(checkpoint));
  const again = resumed.opt as EMAOptimizer<Adam>;
  expect(await again.swapEmaWeights(() => weightsOf(resumed.model))).toEqual(averaged);
  for (const one of [x, opt, resumed.opt, model, resumed.model]) one.dispose();
});

test('no swap begins before a load has ended, nor a load of weights within a swap', async () => {
  const { model, opt } = build(() => stockMomentum(0.1));
  const other = new EMAOptimizer(new Adam({ lr: 0.1 }));
  const [w] = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  if (!w) throw new Error('no weights');
  other.minimize(() => w.sum(), false, [w]);
  const checkpoint = await saveCheckpoint(model, opt);
  const loading = loadCheckpoint(model, opt, checkpoint);
  expect(() => other.swapEmaWeights()).toThrow('a swap is not possible before');
  await loading;
  other.swapEmaWeights(() => {
    expect(() => loadModelStateDict(model, checkpoint.model)).toThrow(
      'loadModelStateDict() is not',
    );
  });
  for (const one of [other, opt, model]) one.dispose();
});
