import * as tf from '@tensorflow/tfjs';
import { expectClose, lineModel, values, type LineModel } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adam, EmaCallback, EMAOptimizer, type EMAOptimizerOptions } from '../index.ts';

/** w goes 0, 1/2, 3/4, 7/8, …; its average at decay 1/2 goes 0, 1/4, 1/2, 11/16, … */
function line(options: EMAOptimizerOptions = { decay: 0.5 }): LineModel<EMAOptimizer> {
  return lineModel(new EMAOptimizer(tf.train.sgd(0.25), options));
}

describe('the metrics of the averages', () => {
  test('stand beside those of the weights in the history', async () => {
    const { model, x, y, dispose } = line();
    const validationData: [tf.Tensor, tf.Tensor] = [
      tf.tensor2d([[1], [0.6]]),
      tf.tensor2d([[1], [1]]),
    ];
    const callback = new EmaCallback(model, { validationData });
    const { history } = await model.fit(x, y, {
      epochs: 3,
      verbose: 0,
      validationData,
      callbacks: [callback],
    });
    // w: 1/2, 3/4, 7/8; its average: 1/4, 1/2, 11/16. The loss is ((w − 1)² + (0.6w − 1)²) / 2.
    const loss = (w: number): number => ((w - 1) ** 2 + (0.6 * w - 1) ** 2) / 2;
    expectClose(numbers(history['val_loss']), [0.5, 0.75, 0.875].map(loss), 1e-6);
    expectClose(numbers(history['ema_val_loss']), [0.25, 0.5, 0.6875].map(loss), 1e-6);
    // Accurate is what is above 1/2. Weights: none of 0.5, 0.3; one of 0.75, 0.45; both of 0.875, 0.525. Averages: none of
    // 0.25, 0.15; none of 0.5, 0.3; one of 0.6875, 0.4125.
    expect(history['val_acc']).toEqual([0, 0.5, 1]);
    expect(history['ema_val_acc']).toEqual([0, 0, 0.5]);
    // |average − w| / w: 1/4 of 1/2, 1/4 of 3/4, 3/16 of 7/8.
    expectClose(numbers(history['ema_distance']), [1 / 2, 1 / 3, 3 / 14], 1e-6);
    expect(Object.keys(history).sort()).toEqual([
      ...['acc', 'ema_distance', 'ema_val_acc', 'ema_val_loss', 'loss', 'val_acc', 'val_loss'],
    ]);
    dispose();
    tf.dispose(validationData);
  });

  test('need no validation data of fit, and reach callbacks that come later', async () => {
    const { model, x, y, dispose } = line();
    const seen: string[][] = [];
    const { history } = await model.fit(x, y, {
      epochs: 1,
      verbose: 0,
      callbacks: [
        new EmaCallback(model, { validationData: [x, y] }),
        { onEpochEnd: (_epoch: number, logs = {}) => void seen.push(Object.keys(logs)) },
      ],
    });
    expect(history['val_loss']).toBeUndefined();
    expect(history['ema_val_loss']).toEqual([0.75 ** 2]);
    expect(seen[0]).toContain('ema_val_loss');
    dispose();
  });

  test.each(['tensors', 'a dataset'])(
    'of several outputs have their names, on %s',
    async (kind) => {
      const x = tf.input({ shape: [1] });
      const head = (name: string): tf.SymbolicTensor =>
        tf.layers
          .dense({ name, units: 1, useBias: false, kernelInitializer: 'zeros' })
          .apply(x) as tf.SymbolicTensor;
      const model = tf.model({ inputs: x, outputs: [head('a'), head('b')] });
      const optimizer = new EMAOptimizer(tf.train.sgd(0.25), { decay: 0.5 });
      model.compile({ optimizer, loss: 'meanSquaredError', metrics: { a: 'mae' } });
      const [one, two] = [tf.ones([1, 1]), tf.fill([1, 1], 2)];
      const dataset = tf.data.generator(function* () {
        yield { xs: one.clone(), ys: [one.clone(), two.clone()] };
      });
      const validationData = kind === 'tensors' ? [one, [one, two]] : dataset;
      const callback = new EmaCallback(model, { validationData: validationData as never });
      const { history } = await model.fit(one, [one, two], {
        epochs: 1,
        verbose: 0,
        callbacks: [callback],
      });
      // The targets are 1 and 2, the weights go from 0 to half of them, their averages to a quarter: 0.25 and 0.5.
      expect(model.metricsNames).toEqual(['loss', 'a_loss', 'b_loss', 'a_mae']);
      expect(history['ema_val_a_loss']).toEqual([0.75 ** 2]);
      expect(history['ema_val_b_loss']).toEqual([1.5 ** 2]);
      expect(history['ema_val_loss']).toEqual([0.75 ** 2 + 1.5 ** 2]);
      expect(history['ema_val_a_mae']).toEqual([0.75]);
      expect(
        Object.keys(history)
          .filter((name) => name.startsWith('ema_'))
          .sort(),
      ).toEqual(
        ['distance', 'val_a_loss', 'val_a_mae', 'val_b_loss', 'val_loss'].map(
          (name) => `ema_${name}`,
        ),
      );
      optimizer.dispose();
      model.dispose();
      tf.dispose([one, two]);
    },
  );

  test("of several averages, and beside tfjs's own callbacks", async () => {
    const { model, x, y, dispose } = line({ decays: [0.5, 0] });
    const validationData: [tf.Tensor, tf.Tensor] = [x, y];
    const { history } = await model.fit(x, y, {
      epochs: 9,
      verbose: 0,
      callbacks: [
        new tf.CustomCallback(new EmaCallback(model, { validationData })),
        new tf.CustomCallback(
          new EmaCallback(model, { validationData, index: 1, prefix: 'late_' }),
        ),
        // The loss falls by 0.3 or more only once: 0.5625, 0.25, 0.09765625.
        tf.callbacks.earlyStopping({ monitor: 'ema_val_loss', minDelta: 0.3 }),
      ],
    });
    expect(history['ema_val_loss']).toEqual([0.75 ** 2, 0.5 ** 2, 0.3125 ** 2]);
    // Decay 0 is the weights themselves.
    expect(history['late_val_loss']).toEqual([0.5 ** 2, 0.25 ** 2, 0.125 ** 2]);
    expect(history['late_distance']).toEqual([0, 0, 0]);
    dispose();
  });

  test('fitDataset, validated on a dataset', async () => {
    const { model, dispose } = line();
    const examples = tf.data.zip<{ xs: tf.Tensor; ys: tf.Tensor }>({
      xs: tf.data.array([[1], [0.6], [0]]),
      ys: tf.data.array([[1], [1], [0]]),
    });
    const training = examples.take(1).batch(1);
    const validationData = examples.batch(2) as tf.data.Dataset<{ xs: tf.Tensor; ys: tf.Tensor }>;
    const all = new EmaCallback(model, { validationData });
    const first = new EmaCallback(model, { validationData, validationBatches: 1, prefix: 'b_' });
    const { history } = await model.fitDataset(training, {
      epochs: 2,
      verbose: 0,
      validationData,
      callbacks: [all, first],
    });
    const sum = (w: number): number => (w - 1) ** 2 + (0.6 * w - 1) ** 2;
    expectClose(numbers(history['val_loss']), [sum(0.5) / 3, sum(0.75) / 3], 1e-6);
    expectClose(numbers(history['ema_val_loss']), [sum(0.25) / 3, sum(0.5) / 3], 1e-6);
    expectClose(numbers(history['b_val_loss']), [sum(0.25) / 2, sum(0.5) / 2], 1e-6);
    dispose();
  });

  test('of two inputs and two outputs: the names of fit, each with its own number', async () => {
    const inputs = ['a', 'b'].map((name) => tf.input({ shape: [1], name }));
    const outputs = inputs.map(
      (input, i) => tf.layers.dense({ units: 1, name: `y${i}` }).apply(input) as tf.SymbolicTensor,
    );
    const model = tf.model({ inputs, outputs });
    // Decay 0: the averages are the weights, so their metrics must be the same, name by name.
    const opt = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0 });
    model.compile({ optimizer: opt, loss: ['meanSquaredError', 'meanAbsoluteError'] });
    const [x, y] = [tf.tensor2d([[1], [2], [3]]), tf.tensor2d([[1], [0], [1]])];
    const validationData: [tf.Tensor[], tf.Tensor[]] = [
      [x, y],
      [y, x],
    ];
    const { history } = await model.fit([x, y], [x, y], {
      epochs: 2,
      verbose: 0,
      validationData,
      callbacks: new EmaCallback(model, { validationData, batchSize: 2 }),
    });
    const names = Object.keys(history).filter((name) => name.startsWith('val_'));
    expect(names.sort()).toEqual(['val_loss', 'val_y0_loss', 'val_y1_loss']);
    // tfjs itself puts the sums on the way to the total loss first: `val_loss` has y0's, `val_y0_loss` the total,
    // `val_y1_loss` y0's again.
    const [first, total] = [history['val_loss'], history['val_y0_loss']].map(numbers);
    expect(numbers(history['val_y1_loss'])).toEqual(first);
    expectClose(numbers(history['ema_val_loss']), total ?? [], 1e-6);
    expectClose(numbers(history['ema_val_y0_loss']), first ?? [], 1e-6);
    const second = total?.map((sum, i) => sum - (first?.[i] ?? NaN));
    expectClose(numbers(history['ema_val_y1_loss']), second ?? [], 1e-6);
    opt.dispose();
    model.dispose();
    tf.dispose([x, y]);
  });
});

// NeMo: test_ema_run_cpu, test_ema_run_cuda. validate_original_weights is whether fit is given validationData, too.
describe('the training', () => {
  const inner = { 'tf.train.adam': () => tf.train.adam(0.05), Adam: () => new Adam({ lr: 0.05 }) };

  test.each(Object.entries(inner))('with %s is the same, bit for bit', async (_name, make) => {
    const run = async (withCallback: boolean, validatesWeights: boolean): Promise<number[][]> => {
      const model = tf.sequential({
        layers: [
          tf.layers.dense({ units: 3, inputShape: [2], kernelInitializer: 'ones' }),
          tf.layers.batchNormalization(),
          tf.layers.dense({ units: 1, kernelInitializer: 'ones' }),
        ],
      });
      const opt = new EMAOptimizer(make(), { decay: 0.9 });
      model.compile({ optimizer: opt, loss: 'meanSquaredError' });
      const [x, y] = [
        tf.tensor2d([1, 2, -1, 0, 3, 1, 0, 1], [4, 2]),
        tf.tensor2d([1, 0, 2, 1], [4, 1]),
      ];
      const validationData: [tf.Tensor, tf.Tensor] = [x, y];
      await model.fit(x, y, {
        epochs: 4,
        batchSize: 2,
        shuffle: false,
        verbose: 0,
        ...(validatesWeights && { validationData }),
        ...(withCallback && { callbacks: new EmaCallback(model, { validationData }) }),
      });
      const trained = await Promise.all(model.getWeights().map(values));
      const averages = await Promise.all(opt.emaWeights().map(values));
      opt.dispose();
      model.dispose();
      tf.dispose([x, y]);
      return [...trained, ...averages];
    };
    const plain = await run(false, false);
    expect(plain.flat().every(Number.isFinite)).toBe(true);
    expect(await run(true, false)).toEqual(plain);
    expect(await run(true, true)).toEqual(plain);
  });

  // NeMo: its EMAAssertCallback and EMAValidationAssertCallback, which compare without asserting.
  test('averages are the weights before it, in the model in validation, and out of it after', async () => {
    const { model, opt, x, y, dispose } = line();
    const evaluate = model.evaluate.bind(model);
    const seen: Record<string, tf.Tensor[]> = { before: [], within: [], after: [] };
    const see = (when: string): void =>
      void tf.tidy(() => seen[when]?.push(...model.getWeights().map((w) => tf.keep(w.clone()))));
    model.evaluate = (...args) => {
      see('within');
      return evaluate(...args);
    };
    opt.swapEmaWeights(() => see('before'));
    await model.fit(x, y, {
      epochs: 2,
      verbose: 0,
      callbacks: [
        new EmaCallback(model, { validationData: [x, y] }),
        { onEpochEnd: () => see('after') },
      ],
    });
    for (const [when, weights] of [
      ['before', [0]],
      ['within', [0.25, 0.5]],
      ['after', [0.5, 0.75]],
    ] as const) {
      expect((await Promise.all((seen[when] ?? []).map(values))).flat(), when).toEqual(weights);
    }
    tf.dispose(seen);
    dispose();
  });

  test('an evaluation that throws leaves the trained weights, and nothing behind', async () => {
    const { model, opt, x, y, dispose } = line();
    const wrong = tf.ones([1, 3]);
    const { numTensors } = tf.memory();
    const callbacks = new EmaCallback(model, { validationData: [wrong, y] });
    await expect(model.fit(x, y, { epochs: 2, verbose: 0, callbacks })).rejects.toThrow('shape');
    expect(await values(opt.emaWeights()[0])).toEqual([0.25]);
    expect(await values(model.getWeights()[0])).toEqual([0.5]);
    // What is left is the average.
    expect(tf.memory().numTensors).toBe(numTensors + 1);
    await model.fit(x, y, { verbose: 0 });
    expect(await values(model.getWeights()[0])).toEqual([0.75]);
    dispose();
    wrong.dispose();
  });

  test('ends with the averages in the model, if it is to', async () => {
    const { model, opt, x, y, dispose } = line();
    const callbacks = new EmaCallback(model, { finalizeVariableValues: true });
    await model.fit(x, y, { epochs: 3, verbose: 0, callbacks });
    expect(await values(model.getWeights()[0])).toEqual([0.6875]);
    expect(await values(opt.emaWeights()[0])).toEqual([0.6875]);
    // The next step resumes from there, and leaves the averages their own: 1 − 0.3125/2; 0.6875 + 0.15625/2.
    await model.fit(x, y, { verbose: 0 });
    expect(await values(model.getWeights()[0])).toEqual([0.84375]);
    expect(await values(opt.emaWeights()[0])).toEqual([0.765625]);
    dispose();
  });
});

test.each([10, null])("overwriteEveryNSteps %s is the optimizer's", (overwriteEveryNSteps) => {
  const { model, opt, dispose } = line();
  const callback = new EmaCallback(model, { overwriteEveryNSteps });
  expect(Reflect.get(opt, 'overwriteEveryNSteps')).toBe(overwriteEveryNSteps);
  callback.dispose();
  dispose();
});

/** A history's entry. tfjs's type has tensors in it, but by then they are numbers. */
function numbers(entry: (number | tf.Tensor)[] | undefined): number[] {
  return (entry ?? []).map(Number);
}
