// cspell:ignore unbiassed
import * as tf from '@tensorflow/tfjs';
import { computed, CustomLayer, expectClose, onDevice } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import golden from '#golden/averaging.json';
import { AveragedModel, updateBn, type BatchLoader } from '../../index.ts';
import { CumulativeStatistics } from './statistics.ts';

interface Golden {
  state: Record<string, number[]>;
  batches: number[][][];
  running_mean: number[];
  running_var: number[];
  momentum: number;
}

const found = (golden as unknown as object[]).find((entry) => 'update_bn' in entry);
const torch = (found as { update_bn: Golden }).update_bn;

/** Linear(3, 4), BatchNorm1d(4), Tanh, Linear(4, 2); torch keeps kernels as [out, in]. */
function torchModel(): tf.Sequential {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 4, inputShape: [3] }),
      tf.layers.batchNormalization({ momentum: torch.momentum }),
      tf.layers.activation({ activation: 'tanh' }),
      tf.layers.dense({ units: 2 }),
    ],
  });
  tf.tidy(() => {
    const of = (name: string, shape?: number[]): tf.Tensor =>
      tf.tensor(torch.state[name] ?? [], shape);
    model.setWeights([
      tf.transpose(of('0.weight', [4, 3])),
      of('0.bias'),
      of('1.weight'),
      of('1.bias'),
      tf.transpose(of('3.weight', [2, 4])),
      of('3.bias'),
      of('1.running_mean'),
      of('1.running_var'),
    ]);
  });
  return model;
}

/** One normalization of two channels by itself, so that its batch statistics can be seen in the input. */
function bare(): tf.Sequential {
  return tf.sequential({
    layers: [tf.layers.batchNormalization({ inputShape: [2], momentum: 0.3 })],
  });
}

function normalization(model: tf.LayersModel): tf.layers.Layer & { momentum: number } {
  const layer = model.layers.find((each) => each.getClassName() === 'BatchNormalization');
  return layer as unknown as tf.layers.Layer & { momentum: number };
}

async function statistics(layer: tf.layers.Layer): Promise<number[][]> {
  const weights = layer.weights.slice(-2).map((weight) => weight.read().data());
  return (await Promise.all(weights)).map((values) => Array.from(values));
}

// Channels 1, 3 and 10, 20: means 2 and 15, biased variances 1 and 25. Then 4, 4 and 0, 2: 4 and 1; 0 and 1.
const twoBatches = [
  [
    [1, 10],
    [3, 20],
  ],
  [
    [4, 0],
    [4, 2],
  ],
];
const means = [3, 8];
const biased = [0.5, 13];
const unbiased = [1, 26];

/** Runs with the two batches as tensors, and disposes them. */
async function withBatches(
  body: (batches: [tf.Tensor, tf.Tensor]) => Promise<void>,
): Promise<void> {
  const batches = twoBatches.map((batch) => computed(batch)) as [tf.Tensor, tf.Tensor];
  await body(batches);
  tf.dispose(batches);
}

// torch: test_update_bn_dnn, test_bn_update_eval_momentum
test("torch's numbers", async () => {
  const model = torchModel();
  const batches = torch.batches.map((batch) => tf.tensor2d(batch));
  const layer = normalization(model);
  const weights = await Promise.all(model.trainableWeights.map((weight) => weight.read().data()));
  // Twice: the statistics start afresh each time.
  for (let run = 0; run < 2; run++) {
    await updateBn(batches, model);
    const [mean, variance] = await statistics(layer);
    expectClose(mean ?? [], torch.running_mean, 1e-6);
    expectClose(variance ?? [], torch.running_var, 1e-6);
  }
  expect(layer.momentum).toBe(torch.momentum);
  expect(Object.hasOwn(layer, 'call')).toBe(false);
  const after = await Promise.all(model.trainableWeights.map((weight) => weight.read().data()));
  expect(after).toEqual(weights);
  tf.dispose(batches);
  model.dispose();
});

// torch: test_update_bn_dnn, whose loaders give x or (x, y)
describe('loaders', () => {
  const y = 'labels, which are not looked at';
  async function* stream(batches: tf.Tensor[]): AsyncGenerator<tf.Tensor> {
    for (const batch of batches) yield await Promise.resolve(batch);
  }
  test.each<[string, (batches: tf.Tensor[]) => BatchLoader]>([
    ['x', (batches) => batches],
    ['[x, y]', (batches) => batches.map((x) => [x, y] as const)],
    ['{ xs, ys }', (batches) => batches.map((xs) => ({ xs, ys: y }))],
    ['an iterable', (batches) => new Set(batches)],
    ['an async iterable', stream],
  ])('%s', async (_, loaderOf) => {
    await withBatches(async (batches) => {
      const model = bare();
      await updateBn(loaderOf(batches), model);
      const [mean, variance] = await statistics(normalization(model));
      expectClose(mean ?? [], means, 1e-6);
      expectClose(variance ?? [], unbiased, 1e-6);
      expect(batches.every(({ isDisposed }) => !isDisposed)).toBe(true);
      model.dispose();
    });
  });

  test('one tensor is one batch', async () => {
    const model = bare();
    const x = computed(twoBatches.flat());
    await updateBn(x, model);
    // The mean of 1, 3, 4, 4 is 3, and their squared deviations sum to 4 + 0 + 1 + 1 = 6; / 3 = 2.
    const [mean, variance] = await statistics(normalization(model));
    expectClose(mean ?? [], [3, 8], 1e-6);
    expect(variance?.[0]).toBeCloseTo(2, 5);
    tf.dispose(x);
    model.dispose();
  });

  test('a tf.data dataset, whose batches are disposed', async () => {
    const xs = tf.data.array(twoBatches.flat());
    const ys = tf.data.array([0, 1, 0, 1]);
    for (const dataset of [xs.batch(2), tf.data.zip({ xs, ys }).batch(2)]) {
      const model = bare();
      await updateBn(dataset, model);
      const [mean, variance] = await statistics(normalization(model));
      expectClose(mean ?? [], means, 1e-6);
      expectClose(variance ?? [], unbiased, 1e-6);
      model.dispose();
    }
  });

  test('batches of different sizes count alike', async () => {
    const model = bare();
    const batches = [computed([[0, 0], [2, 2], [4, 4]]), computed([[5, 5], [5, 9]])]; // prettier-ignore
    await updateBn(batches, model);
    // Means 2 and 5, 7. Unbiased variances 8 / 2 = 4 and 0, 8.
    const [mean, variance] = await statistics(normalization(model));
    expectClose(mean ?? [], [3.5, 4.5], 1e-6);
    expectClose(variance ?? [], [2, 6], 1e-6);
    tf.dispose(batches);
    model.dispose();
  });
});

test('many batches do not wear the statistics off', async () => {
  await withBatches(async ([x]) => {
    const model = bare();
    await updateBn(x, model);
    const once = await statistics(normalization(model));
    await updateBn(Array<tf.Tensor>(300).fill(x), model);
    expect(await statistics(normalization(model))).toEqual(once);
    model.dispose();
  });
});

test('biased, as tfjs trains', async () => {
  await withBatches(async (batches) => {
    const model = bare();
    await updateBn(batches, model, { unbiased: false });
    expectClose((await statistics(normalization(model)))[1] ?? [], biased, 1e-6);

    // With the momentum 0, training on a batch leaves its own statistics.
    const [x] = batches;
    await updateBn(x, model, { unbiased: false });
    const updated = await statistics(normalization(model));
    normalization(model).momentum = 0;
    tf.tidy(() => void model.apply(x, { training: true }));
    expect(await statistics(normalization(model))).toEqual(updated);
    model.dispose();
  });
});

describe('models', () => {
  test('without batch normalization: the loader is not read', async () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });
    const loader = {
      [Symbol.iterator]: () => {
        throw new Error('read');
      },
    };
    await updateBn(loader, model);
    model.dispose();
  });

  // torch: test_update_bn_cnn
  test('nested, wrapped, frozen and on images', async () => {
    const inner = tf.sequential({
      layers: [
        tf.layers.conv2d({ filters: 3, kernelSize: 1, inputShape: [2, 2, 2] }),
        tf.layers.batchNormalization(),
      ],
    });
    const wrapped = tf.layers.batchNormalization();
    const model = tf.sequential({
      layers: [
        inner,
        tf.layers.reshape({ targetShape: [4, 3] }),
        tf.layers.timeDistributed({ layer: wrapped }),
      ],
    });
    inner.layers.forEach((layer) => (layer.trainable = false));
    const batches = [tf.randomNormal([5, 2, 2, 2]), tf.randomNormal([5, 2, 2, 2])];
    await updateBn(batches, model);

    const outputs = batches.map((batch) => inner.layers[0]?.apply(batch) as tf.Tensor);
    const expected = tf.tidy(() => outputs.map((output) => tf.moments(output, [0, 1, 2])));
    const mean = tf.tidy(() => tf.mean(tf.stack(expected.map((each) => each.mean)), 0));
    // 5 * 2 * 2 = 20 values per channel.
    const variance = tf.tidy(() =>
      tf.mul(tf.mean(tf.stack(expected.map((each) => each.variance)), 0), 20 / 19),
    );
    const [movingMean, movingVariance] = await statistics(normalization(inner));
    expectClose(movingMean ?? [], await mean.data(), 1e-5);
    expectClose(movingVariance ?? [], await variance.data(), 1e-5);
    // Each of the 4 steps is a call of the wrapped layer, whose input has the mean 0 over all of them.
    const [wrappedMean, wrappedVariance] = await statistics(wrapped);
    for (const value of wrappedMean ?? []) expect(Math.abs(value)).toBeLessThan(1e-5);
    for (const value of wrappedVariance ?? []) expect(value).toBeGreaterThan(0.1);
    tf.dispose([...batches, ...outputs, mean, variance]);
    tf.dispose(expected.flatMap((each) => [each.mean, each.variance]));
    model.dispose();
  });

  test('a layer that is used twice takes both in', async () => {
    const input = tf.input({ shape: [1] });
    const shared = tf.layers.batchNormalization({ center: true });
    const shifted = tf.layers.dense({
      units: 1,
      kernelInitializer: 'ones',
      biasInitializer: 'ones',
    });
    const outputs = [shared.apply(input), shared.apply(shifted.apply(input))];
    const model = tf.model({ inputs: input, outputs: outputs as tf.SymbolicTensor[] });
    const x = computed([[1], [3]]);
    await updateBn([x], model);
    // Means 2 and 3, variances 2 and 2.
    expectClose((await statistics(shared)).flat(), [2.5, 2], 1e-6);
    x.dispose();
    model.dispose();
    shared.dispose();
  });

  test('of two inputs, by order and by name', async () => {
    const [a, b] = [tf.input({ shape: [1], name: 'a' }), tf.input({ shape: [1], name: 'b' })];
    const layer = tf.layers.batchNormalization();
    const joined = tf.layers.concatenate().apply([a, b]);
    const model = tf.model({ inputs: [a, b], outputs: layer.apply(joined) as tf.SymbolicTensor });
    const [x, y] = [computed([[0], [2]]), computed([[10], [30]])];
    const loaders: BatchLoader[] = [
      [[[x, y], 'labels']],
      [{ xs: [x, y] }],
      [{ b: y, a: x }],
      [{ xs: { b: y, a: x } }],
    ];
    for (const loader of loaders) {
      await updateBn(loader, model);
      expectClose((await statistics(layer)).flat(), [1, 20, 2, 200], 1e-6);
    }
    await expect(updateBn([[x, y]], model)).rejects.toThrow(
      'batch 0 of loader must be x, [x, ...] or { xs, ... } with a tensor x for each input of the model, "a", "b"',
    );
    await expect(updateBn([{ a: x }], model)).rejects.toThrow('for each input of the model');
    tf.dispose([x, y]);
    model.dispose();
  });

  test('layers that a layer of the user lists', async () => {
    const inner = tf.layers.batchNormalization();
    /** Normalizes, and calls the layer that does it one of its `layers`; the others are none. */
    class Listing extends CustomLayer {
      static override readonly className: string = 'Listing';
      override build(inputShape: tf.Shape): void {
        inner.build(inputShape);
        this.built = true;
      }
      override call(inputs: tf.Tensor | tf.Tensor[], kwargs: object): tf.Tensor | tf.Tensor[] {
        return inner.call(inputs, kwargs);
      }
      protected override makeLayers(): unknown {
        return ['none', null, inner, this, tf.layers.batchNormalization()];
      }
    }
    await withBatches(async (batches) => {
      const model = tf.sequential({ layers: [new Listing({ inputShape: [2] })] });
      await updateBn(batches, model);
      const [mean, variance] = await statistics(inner);
      expectClose(mean ?? [], means, 1e-6);
      expectClose(variance ?? [], unbiased, 1e-6);
      tf.dispose(inner.getWeights());
    });
  });

  test('the averages of an AveragedModel, not the model itself', async () => {
    await withBatches(async (batches) => {
      const model = bare();
      const averaged = new AveragedModel(model);
      averaged.updateParameters(model);
      const live = await statistics(normalization(model));
      await updateBn(batches, averaged.module);
      const [mean, variance] = await statistics(normalization(averaged.module));
      expectClose(mean ?? [], means, 1e-6);
      expectClose(variance ?? [], unbiased, 1e-6);
      expect(await statistics(normalization(model))).toEqual(live);

      averaged.updateParameters(model);
      await updateBn(batches, averaged);
      expectClose((await statistics(normalization(averaged.module)))[0] ?? [], means, 1e-6);
      averaged.dispose();
      model.dispose();
    });
  });
});

describe('what fails leaves the statistics as they were', () => {
  async function expectUnchanged(
    loaderOf: (batches: [tf.Tensor, tf.Tensor]) => BatchLoader,
    message: string,
  ): Promise<void> {
    await withBatches(async (batches) => {
      const model = bare();
      const layer = normalization(model);
      for (const weight of layer.weights.slice(-2)) onDevice(weight.read() as tf.Variable, [7, 8]);
      await expect(updateBn(loaderOf(batches), model)).rejects.toThrow(message);
      expect(await statistics(layer)).toEqual([
        [7, 8],
        [7, 8],
      ]);
      expect(layer.momentum).toBe(0.3);
      expect(Object.hasOwn(layer, 'call')).toBe(false);
      model.dispose();
    });
  }

  test('a loader that throws', async () => {
    await expectUnchanged(function* ([x]) {
      yield x;
      throw new Error('the disk is gone');
    }, 'the disk is gone');
  });

  test('a batch that the model refuses', async () => {
    const wrong = computed([[1, 2, 3]]);
    await expectUnchanged(([x]) => [x, wrong], 'axis');
    wrong.dispose();
  });

  test('a dataset whose second batch does not fit', async () => {
    const dataset = tf.data.generator(function* () {
      yield tf.tensor2d([[1, 2], [3, 4]]); // prettier-ignore
      yield tf.tensor2d([[1, 2, 3]]);
    });
    await expectUnchanged(() => dataset, 'axis');
  });

  test('one value per channel', async () => {
    const single = computed([[1, 2]]);
    await expectUnchanged(
      ([x]) => [x, single],
      'a batch must have at least 2 values per channel in "batch_normalization',
    );
    const model = bare();
    await updateBn([single], model, { unbiased: false });
    expect(await statistics(normalization(model))).toEqual([
      [1, 2],
      [0, 0],
    ]);
    model.dispose();
    single.dispose();
  });

  test('no batches, and what is no batch', async () => {
    await expectUnchanged(() => [], 'loader must have at least one batch, got none');
    await expectUnchanged(([x]) => [x, 7 as never], 'batch 1 of loader must be x, [x, ...]');
    await expectUnchanged(() => 7 as never, 'loader must be a tensor, an iterable of batches');
    await expectUnchanged(() => null as never, 'loader must be a tensor, an iterable of batches');
  });

  test('bad arguments', async () => {
    const model = bare();
    await expect(updateBn([], 7 as never)).rejects.toThrow(
      'model must be a tf.LayersModel or an AveragedModel of one, got 7',
    );
    await expect(updateBn([], model, { unbiased: 1 as never })).rejects.toThrow(
      'unbiased must be true or false, got 1',
    );
    for (const [options, message] of [
      [{ unbiassed: false }, 'unknown option "unbiassed" of updateBn: did you mean unbiased?'],
      [{ device: 'cpu' }, 'unknown option "device" of updateBn: the options are unbiased'],
      [true, 'options of updateBn must be an object such as { unbiased: … }, got true'],
      [5, 'got 5'],
      [null, 'got null'],
    ] as const) {
      await expect(updateBn([], model, options as never)).rejects.toThrow(message);
    }
    model.dispose();
  });
});

test('a layer that is not built has no statistics', () => {
  const layer = tf.layers.batchNormalization({ name: 'norm' });
  expect(() => new CumulativeStatistics(layer as never, false)).toThrow(
    '"norm" must be built before its statistics',
  );
});
