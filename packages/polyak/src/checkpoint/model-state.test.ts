import * as tf from '@tensorflow/tfjs';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { loadModelStateDict, modelStateDict } from './model-state.ts';
import type { TensorState } from './state-dict.ts';

function makeModel({ name = 'a', units = 3, normalized = true } = {}): tf.Sequential {
  const model = tf.sequential();
  model.add(tf.layers.dense({ name, units, inputShape: [2] }));
  if (normalized) model.add(tf.layers.batchNormalization({ name: 'bn' }));
  model.add(tf.layers.dense({ name: 'out', units: 1, useBias: false }));
  return model;
}

const names = ['a/kernel', 'a/bias', 'bn/gamma', 'bn/beta']
  .concat(['bn/moving_mean', 'bn/moving_variance'])
  .concat(['out/kernel']);

test('each weight is saved by name, and restored in a rebuilt model', async () => {
  const [model, other] = [makeModel(), makeModel()];
  const state = await modelStateDict(model);
  expect(state.map(({ name }) => name)).toEqual(names);
  expect(await modelStateDict(other)).not.toEqual(state);
  loadModelStateDict(other, structuredClone(state));
  expect(await modelStateDict(other)).toEqual(state);
  for (const each of [model, other]) each.dispose();
});

test('weights are bound by name, whatever their order and whatever is frozen', async () => {
  const [model, other] = [makeModel(), makeModel()];
  const state = await modelStateDict(model);
  other.getLayer('a').trainable = false;
  expect((await modelStateDict(other)).map(({ name }) => name)).toEqual(names);
  loadModelStateDict(other, [...state].reverse());
  expect(await modelStateDict(other)).toEqual(state);
  for (const each of [model, other]) each.dispose();
});

test('weights are bound by order where all layers have other names', async () => {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [2] })] });
  const other = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [2] })] });
  const state = await modelStateDict(model);
  loadModelStateDict(other, state);
  const values = (states: TensorState[]): unknown => states.map((one) => one.values);
  expect(values(await modelStateDict(other))).toEqual(values(state));
  for (const each of [model, other]) each.dispose();
});

test('a layer that two models share is there once', async () => {
  const shared = tf.layers.dense({ name: 'shared', units: 2, useBias: false, inputShape: [2] });
  const inner = (name: string): tf.Sequential =>
    tf.sequential({ name, layers: [tf.layers.inputLayer({ inputShape: [2] }), shared] });
  const model = tf.sequential({ layers: [inner('one'), inner('two')] });
  // tfjs lists it twice.
  expect(model.weights).toHaveLength(2);
  const state = await modelStateDict(model);
  expect(state.map(({ name }) => name)).toEqual(['one/shared/kernel']);
  const next = state.map((one) => ({ ...one, values: Float32Array.of(1, 2, 3, 4) }));
  loadModelStateDict(model, next);
  expect(await modelStateDict(model)).toEqual(next);
  tf.dispose(shared.getWeights());
});

test('the model and the state share no memory', async () => {
  const model = makeModel();
  const state = await modelStateDict(model);
  const copy = structuredClone(state);
  loadModelStateDict(model, state);
  for (const { values } of state) values.fill(7);
  expect(await modelStateDict(model)).toEqual(copy);
  model.dispose();
});

describe('a state that does not fit is refused, and nothing changes', () => {
  test.each<[string, (state: TensorState[]) => unknown, string]>([
    ['null', () => null, 'state must be an array of tensors, got null'],
    ['a record', () => ({}), 'state must be an array of tensors, got a Object'],
    ['nothing', () => [], 'state must be of such a model: "a/kernel" float32[2, 3] is missing; "'],
    ['a weight missing', (state) => state.slice(1), '"a/kernel" float32[2, 3] is missing'],
    ['one too many', (state) => [...state, { ...state[0], name: 'b' }], '"b" float32[2, 3] has no'],
    [
      'another shape',
      ([first, ...others]) => [{ ...first, shape: [3, 2] }, ...others],
      '"a/kernel" float32[3, 2] does not fit its weight, "a/kernel" float32[2, 3]',
    ],
    [
      'another dtype in the last',
      (state) => [...state.slice(0, -1), { ...state.at(-1), dtype: 'int32' }],
      'state[6].values must be a Int32Array, got a Float32Array',
    ],
  ])('%s', async (_, change, message) => {
    const model = makeModel();
    const state = await modelStateDict(model);
    const changed = change(structuredClone(state)) as TensorState[];
    expect(() => loadModelStateDict(model, changed)).toThrow(message);
    expect(await modelStateDict(model)).toEqual(state);
    model.dispose();
  });

  test('one of a larger model', async () => {
    const [small, large] = [makeModel({ normalized: false }), makeModel()];
    const state = await modelStateDict(large);
    expect(() => loadModelStateDict(small, state)).toThrow('"bn/gamma" float32[3] has no weight');
    for (const each of [small, large]) each.dispose();
  });

  test('what is no model', async () => {
    for (const given of [undefined, null, 7, {}, []]) {
      await expect(modelStateDict(given as never)).rejects.toThrow(
        'model must be a tf.LayersModel',
      );
      expect(() => loadModelStateDict(given as never, [])).toThrow(
        'model must be a tf.LayersModel',
      );
    }
  });
});
