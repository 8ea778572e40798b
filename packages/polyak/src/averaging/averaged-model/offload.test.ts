import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  AveragedModel,
  getEmaAvgFn,
  getEmaMultiAvgFn,
  getSwaAvgFn,
  updateBn,
  type AveragedModelOptions,
} from '../../index.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function makeModel(): tf.Sequential {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 3, inputShape: [2], kernelInitializer: 'ones' }),
      tf.layers.batchNormalization(),
      tf.layers.dense({ units: 1, kernelInitializer: 'ones' }),
    ],
  });
}

/** The averages and buffers after ten moves of all weights, moving statistics included. */
async function walk(
  options: AveragedModelOptions,
  between: () => Promise<void> | void,
): Promise<number[][]> {
  const model = makeModel();
  const averaged = new AveragedModel(model, options);
  for (let step = 0; step < 10; step++) {
    tf.tidy(() =>
      model.setWeights(model.getWeights().map((one, i) => tf.add(tf.mul(one, 0.7), i + step))),
    );
    averaged.updateParameters(model);
    await between();
  }
  await averaged.join();
  const all = await Promise.all([...averaged.parameters(), ...averaged.buffers()].map(values));
  averaged.dispose();
  model.dispose();
  return all;
}

describe("device: 'cpu'", () => {
  test.each<AveragedModelOptions>([
    {},
    { useBuffers: true },
    { multiAvgFn: getEmaMultiAvgFn(0.9) },
    { avgFn: getEmaAvgFn(0.9), useBuffers: true },
    { avgFn: getSwaAvgFn() },
  ])('the averages are those on the device: %o', async (options) => {
    const expected = await walk(options, () => undefined);
    for (const between of [nextTurn, () => undefined]) {
      const given = await walk({ ...options, device: 'cpu' }, between);
      expect(given).toHaveLength(expected.length);
      given.forEach((one, i) => expectClose(one, expected[i] ?? [], 1e-5));
    }
  });

  test('integers are copied', async () => {
    const n = tf.tidy(() => tf.variable(tf.tensor1d([7], 'int32')));
    const w = makeVariable([1]);
    const averaged = new AveragedModel([w, n], { device: 'cpu', useBuffers: true });
    averaged.updateParameters([w, n]);
    tf.tidy(() => n.assign(tf.tensor1d([9], 'int32')));
    onDevice(w, [3]);
    averaged.updateParameters([w, n]);
    await averaged.join();
    // (1 + 3) / 2
    expect(await Promise.all(averaged.parameters().map(values))).toEqual([[2], [9]]);
    averaged.dispose();
    tf.dispose([w, n]);
  });

  test('a state waits for what is on its way; loading one says that it cannot', async () => {
    const w = makeVariable([4]);
    const averaged = new AveragedModel([w], { device: 'cpu' });
    averaged.updateParameters([w]);
    onDevice(w, [8]);
    averaged.updateParameters([w]);
    const pending = averaged.stateDict();
    expect(() => averaged.loadStateDict({ nAveraged: 0, weights: [] })).toThrow(
      "updates are on their way to device 'cpu': await join() before loadStateDict()",
    );
    const state = await pending;
    expect(Array.from(state.weights[0]?.values ?? [])).toEqual([6]);
    onDevice(w, [0]);
    averaged.updateParameters([w]);
    await averaged.join();
    averaged.loadStateDict(state);
    onDevice(w, [3]);
    averaged.updateParameters([w]);
    await averaged.join();
    // (2 · 6 + 3) / 3
    expect(await values(averaged.parameters()[0])).toEqual([5]);
    averaged.dispose();
    w.dispose();
  });

  test('updateBn waits, too', async () => {
    const model = makeModel();
    const averaged = new AveragedModel(model, { device: 'cpu' });
    averaged.updateParameters(model);
    const x = tf.tensor2d([
      [1, 2],
      [3, 4],
    ]);
    await updateBn([x], averaged);
    // The first layer gives 3 and 7 in each channel: mean 5, unbiased variance 8.
    const [mean, variance] = await Promise.all(averaged.buffers().map(values));
    expectClose(mean ?? [], [5, 5, 5], 1e-6);
    expectClose(variance ?? [], [8, 8, 8], 1e-6);
    await nextTurn();
    expectClose(await values(averaged.buffers()[0]), [5, 5, 5], 1e-6);
    averaged.dispose();
    model.dispose();
    x.dispose();
  });

  test('disposed while weights are on their way', async () => {
    const w = makeVariable([1]);
    const averaged = new AveragedModel([w], { device: 'cpu' });
    for (let step = 0; step < 8; step++) averaged.updateParameters([w]);
    averaged.dispose();
    await nextTurn();
    w.dispose();
  });

  test('wrong options', () => {
    const w = makeVariable([1]);
    expect(() => new AveragedModel([w], { device: 'gpu' as never })).toThrow(
      'device must be "model" or "cpu", got "gpu"',
    );
    const avgFn = (averaged: tf.Tensor): tf.Tensor => averaged.clone();
    expect(() => new AveragedModel([w], { device: 'cpu', avgFn })).toThrow(
      "device 'cpu' needs an averaging function that Polyak makes",
    );
    w.dispose();
  });
});
