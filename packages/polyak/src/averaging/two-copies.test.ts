import * as tf from '@tensorflow/tfjs';
import { lineModel, makeVariable, saveModel, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { afterAll, describe, expect, test } from 'vitest';
import * as polyak from '../index.ts';
import * as copy from '../index.ts?copy';

/** One step down the sum of the variables: each gradient is 1. */
function descend(opt: tf.Optimizer, ...list: tf.Variable[]): void {
  opt.minimize(() => tf.addN(list.map((one) => tf.sum(one))).asScalar(), false, list);
}

/** tfjs knows one class of each name; other test files expect those of the sources. */
afterAll(() => {
  for (const one of Object.values(polyak)) {
    if (Object.hasOwn(one, 'className') && 'fromConfig' in one) {
      tf.serialization.registerClass(one);
    }
  }
});

const both = [
  ['one', polyak, copy],
  ['the other', copy, polyak],
] as const;

describe.each(both)('%s copy of the package with the other', (_, here, there) => {
  test('averages around an optimizer, updated in its pass', async () => {
    expect(here.SGD).not.toBe(there.SGD);
    const w = makeVariable([0]);
    const lookahead = new here.Lookahead(new there.SGD([w], { lr: 1 }), { syncPeriod: 2 });
    const opt = new there.EMAOptimizer(lookahead, { decay: 0.5 });
    descend(opt, w);
    // 0 − 1; the average (0 − 1) / 2
    expect(await values(w)).toEqual([-1]);
    expect(await opt.swapEmaWeights(() => values(w))).toEqual([-0.5]);
    descend(opt, w);
    // Half of the way from 0 to −2; (−1/2 − 1) / 2
    expect(await values(w)).toEqual([-1]);
    expect(await opt.swapEmaWeights(() => values(w))).toEqual([-0.75]);
    opt.dispose();
    w.dispose();
  });

  test('what one swaps in is known to the other', async () => {
    const { model, opt, x, y, dispose } = lineModel(
      new here.EMAOptimizer(new here.SGD({ lr: 0.25 }), { decay: 0.5 }),
    );
    await model.fit(x, y, { verbose: 0 });
    const w = model.trainableWeights[0]?.read() as tf.Variable;
    const other = new there.EMAOptimizer(new there.SGD([w], { lr: 1 }), { decay: 0.75 });
    descend(other, w);
    // Weights 1/2, then −1/2. One average is 1/4, the other 3/4 · 1/2 − 1/4 · 1/2 = 1/4; the first moves on by hand.
    opt.update();
    const first = opt.swapEmaWeights();
    // (1/4 − 1/2) / 2
    expect(await values(w)).toEqual([-0.125]);
    expect(() => descend(other, w)).toThrow('a step is not possible while averaged weights are in');
    const second = other.swapEmaWeights();
    expect(await values(w)).toEqual([0.25]);
    const { model: saved } = await there.saveCheckpoint(model, opt);
    expect(saved[0]?.values).toEqual(new Float32Array([-0.5]));
    first.restore();
    expect(await values(w)).toEqual([0.25]);
    second.restore();
    expect(await values(w)).toEqual([-0.5]);
    other.dispose();
    dispose();
  });

  test('a state finds its variables, whatever their order', async () => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const opt = new here.EMAOptimizer(new here.SGD([a, b], { lr: 1 }), { decay: 0.5 });
    descend(opt, a);
    descend(opt, a, b);
    // a: −1/2, then (−1/2 − 2) / 2
    const expected = [[-0.5], [-1.25]];
    const other = new there.EMAOptimizer(new there.SGD([b, a], { lr: 1 }));
    await other.loadStateDict(await opt.stateDict());
    expect(await Promise.all(other.emaWeights().map(values))).toEqual(expected);
    const third = new there.EMAOptimizer(new there.SGD([b, a], { lr: 1 }));
    const weights = await opt.getWeights();
    await third.setWeights(weights);
    tf.dispose(weights.map(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    expect(await Promise.all(third.emaWeights().map(values))).toEqual(expected);
    for (const one of [opt, other, third]) one.dispose();
    tf.dispose([a, b]);
  });

  test('no swap begins before the other has loaded', async () => {
    const { model, opt, x, y, dispose } = lineModel(
      new here.EMAOptimizer(new here.SGD({ lr: 0.25 }), { decay: 0.5 }),
    );
    await model.fit(x, y, { verbose: 0 });
    const checkpoint = await here.saveCheckpoint(model, opt);
    const w = model.trainableWeights[0]?.read() as tf.Variable;
    const other = new there.EMAOptimizer(new there.SGD([w], { lr: 1 }));
    descend(other, w);
    const loading = here.loadCheckpoint(model, opt, checkpoint);
    expect(() => other.swapEmaWeights()).toThrow('a swap is not possible before');
    await loading;
    expect(await values(w)).toEqual([0.5]);
    other.dispose();
    dispose();
  });

  test('a callback, an averaged model and its function', async () => {
    const { model, opt, x, y, dispose } = lineModel(
      new here.EMAOptimizer(new there.SGD({ lr: 0.25 }), { decay: 0.5 }),
    );
    const averaged = new here.AveragedModel<tf.LayersModel>(model, {
      multiAvgFn: there.getEmaMultiAvgFn(0.5),
    });
    const callbacks = new there.EmaCallback(model, { validationData: [x, y] });
    const { history } = await model.fit(x, y, { epochs: 2, verbose: 0, callbacks });
    // The averages are 1/4 and 1/2; the loss is the square of the distance to 1.
    expect(history['ema_val_loss']).toEqual([0.5625, 0.25]);
    averaged.updateParameters(model);
    await model.fit(x, y, { verbose: 0 });
    averaged.updateParameters(model);
    // 3/4, then (3/4 + 7/8) / 2
    expect(await values(averaged.parameters()[0])).toEqual([0.8125]);
    expect(opt.currentStep).toBe(3);
    expect(() => {
      new here.AveragedModel(model, { avgFn: there.getEmaMultiAvgFn(0.5) as never });
    }).toThrow('avgFn must be a function of its kind, got one for multiAvgFn');
    averaged.dispose();
    dispose();
  });

  test('a model’s file: tfjs gives the class of the copy that was loaded last', async () => {
    const { model, opt, x, y, dispose } = lineModel(
      new here.EMAOptimizer(new here.Adam({ lr: 0.25 }), { decay: 0.5 }),
    );
    await model.fit(x, y, { epochs: 2, verbose: 0 });
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
    const again = loaded.optimizer as polyak.EMAOptimizer<polyak.Adam>;
    expect([again.constructor, again.inner.constructor]).toEqual([copy.EMAOptimizer, copy.Adam]);
    for (const one of [model, loaded]) await one.fit(x, y, { verbose: 0 });
    const valuesOf = (one: tf.LayersModel): Promise<number[]> =>
      values(one.trainableWeights[0]?.read());
    expect(await valuesOf(loaded)).toEqual(await valuesOf(model));
    expect(await again.swapEmaWeights(() => valuesOf(loaded))).toEqual(
      await opt.swapEmaWeights(() => valuesOf(model)),
    );
    again.dispose();
    loaded.dispose();
    dispose();
  });

  test('schedules of both in a SequentialLR and a ChainedScheduler', () => {
    const inOrder = (
      first: typeof polyak,
      second: typeof polyak,
      third: typeof polyak,
    ): number[] => {
      const optimizer = new second.SGD({ lr: 1 });
      const schedule = new third.ChainedScheduler([
        new third.SequentialLR(optimizer, {
          schedulers: [
            new first.LinearLR(optimizer, { startFactor: 0.5, totalIters: 2 }),
            new second.StepLR(optimizer, { stepSize: 1, gamma: 0.5 }),
          ],
          milestones: [3],
        }),
        new first.ConstantLR(optimizer, { factor: 1, totalIters: 1 }),
      ]);
      const rates = [optimizer.learningRate];
      for (let epoch = 1; epoch < 6; epoch++) {
        schedule.step();
        rates.push(optimizer.learningRate);
      }
      optimizer.dispose();
      return rates;
    };
    // The warmup is 1/2, 3/4, 1, and the second starts in epoch 3 from 1, not from what the first has left.
    expect(inOrder(here, here, here)).toEqual([0.5, 0.75, 1, 1, 0.5, 0.25]);
    expect(inOrder(here, there, here)).toEqual([0.5, 0.75, 1, 1, 0.5, 0.25]);
    expect(inOrder(there, here, here)).toEqual([0.5, 0.75, 1, 1, 0.5, 0.25]);
    const optimizer = new here.SGD({ lr: 1 });
    // By hand after a schedule of the other: the next one starts from there.
    new there.StepLR(optimizer, { stepSize: 1 });
    optimizer.learningRate = 0.25;
    new here.ExponentialLR(optimizer, { gamma: 0.5 }).step();
    expect(optimizer.learningRate).toBe(0.125);
    expect(() => {
      new here.ChainedScheduler([new there.ReduceLROnPlateau(optimizer) as never]);
    }).toThrow('schedulers[0] must be a schedule that steps without a metric, got a ReduceLROnPla');
    optimizer.dispose();
  });

  test('a step of one in a function that the other captures', async () => {
    const [w, eager] = [makeVariable([4]), makeVariable([4])];
    const make = (variable: tf.Variable): polyak.EMAOptimizer =>
      new there.EMAOptimizer(new here.Adam([variable], { lr: 0.5 }), { decay: 0.5 });
    const [opt, twin] = [make(w), make(eager)];
    const train = there.capture(() => opt.minimize(() => tf.sum(tf.square(w)), true) as tf.Scalar);
    for (let step = 0; step < 8; step++) {
      train().dispose();
      twin.minimize(() => tf.sum(tf.square(eager)));
    }
    expect(train.engine).toBe(tf.getBackend() === 'webgpu' ? 'captured' : 'eager');
    expect(train.reason).toBeNull();
    expect(await values(w)).toEqual(await values(eager));
    expect(await values(opt.emaWeights()[0])).toEqual(await values(twin.emaWeights()[0]));
    expect(opt.iterations).toBe(8);
    train.dispose();
    for (const one of [opt, twin, w, eager]) one.dispose();
  });
});
