import * as tf from '@tensorflow/tfjs';
import { BlockLayer, CustomLayer, makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { AveragedModel } from '../../index.ts';

/** Two models inside a model that share a layer of one weight, which is 1. */
function sharing(): { model: tf.Sequential; weight: tf.Variable } {
  const shared = tf.layers.dense({
    name: 'shared',
    units: 1,
    useBias: false,
    kernelInitializer: 'ones',
    inputShape: [1],
  });
  const inner = (name: string): tf.Sequential =>
    tf.sequential({ name, layers: [tf.layers.inputLayer({ inputShape: [1] }), shared] });
  const model = tf.sequential({ layers: [inner('one'), inner('two')] });
  return { model, weight: shared.weights[0]?.read() as tf.Variable };
}

async function predict(model: tf.LayersModel): Promise<number> {
  const output = tf.tidy(() => model.predict(tf.ones([1, 1])) as tf.Tensor);
  const [value = NaN] = await values(output);
  output.dispose();
  return value;
}

describe.each(['model', 'cpu'] as const)('a layer that two models share, on %s', (device) => {
  test('is averaged once, and is the average in both', async () => {
    const { model, weight } = sharing();
    const averaged = new AveragedModel(model, { device });
    expect(averaged.parameters()).toHaveLength(1);
    averaged.updateParameters(model);
    onDevice(weight, [[3]]);
    averaged.updateParameters(model);
    await averaged.join();
    // The mean of 1 and 3, applied twice.
    expect(await predict(averaged.module)).toBe(4);
    expect(await predict(model)).toBe(9);

    const state = await averaged.stateDict();
    expect(state.weights.map(({ name }) => name)).toEqual(['one/shared/kernel']);
    averaged.loadStateDict({
      ...state,
      weights: state.weights.map((one) => ({ ...one, values: Float32Array.of(5) })),
    });
    expect(await predict(averaged.module)).toBe(25);
    averaged.dispose();
    weight.dispose();
  });
});

test('a variable that is listed twice is averaged once', async () => {
  const w = makeVariable([1]);
  const averaged = new AveragedModel([w, w]);
  averaged.updateParameters([w, w]);
  onDevice(w, [3]);
  averaged.updateParameters([w]);
  expect(await Promise.all(averaged.parameters().map(values))).toEqual([[2]]);
  averaged.dispose();
  w.dispose();
});

test.each([
  ['listed, and known to tfjs', new BlockLayer({ listed: true, inputShape: [2] }), 4],
  ['listed, and not known to tfjs', new BlockLayer({ listed: false, inputShape: [2] }), 4],
  ['beside a number', new CustomLayer({ listed: 3, inputShape: [2] }), 1],
])('the weights of a layer of the user, %s, are averaged', async (_, layer, count) => {
  const model = tf.sequential({ layers: [layer] });
  const averaged = new AveragedModel(model);
  averaged.updateParameters(model);
  expect(averaged.parameters()).toHaveLength(count);
  const scale = layer.weights[0]?.read() as tf.Variable;
  onDevice(scale, [3, 5]);
  averaged.updateParameters(model);
  // They were 1.
  expect(await values(averaged.parameters().at(-1))).toEqual([2, 3]);
  averaged.dispose();
  const inner = Array.isArray(layer.layers) ? (layer.layers as tf.layers.Layer[]) : [];
  tf.dispose([scale, ...inner.filter((one) => one !== layer).flatMap((one) => one.getWeights())]);
});

test.each<[unknown, unknown, string]>([
  [undefined, undefined, 'modelOrVariables must be a tf.LayersModel or an array of variables'],
  [null, undefined, 'modelOrVariables must be a tf.LayersModel or an array of variables, got null'],
  [[null], undefined, 'modelOrVariables[0] must be a variable, got null'],
  [Object.assign([], { 1: null }), undefined, 'modelOrVariables[0] must be a variable, got undef'],
  [[], null, 'options of AveragedModel must be an object such as { avgFn: … }, got null'],
  [[], { avg_fn: 1 }, 'unknown option "avg_fn" of AveragedModel: did you mean avgFn?'],
])('new AveragedModel(%j, %j) is refused', (source, options, message) => {
  expect(() => new AveragedModel(source as never, options as never)).toThrow(message);
});

test.each([undefined, null, 7, {}, [null]])('updateParameters(%j) is refused', (source) => {
  const w = makeVariable([1]);
  const averaged = new AveragedModel([w]);
  expect(() => averaged.updateParameters(source as never)).toThrow('modelOrVariables');
  expect(averaged.nAveraged).toBe(0);
  averaged.dispose();
  w.dispose();
});
