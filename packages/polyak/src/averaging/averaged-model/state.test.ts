import * as tf from '@tensorflow/tfjs';
import { makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { AveragedModel, getEmaMultiAvgFn, type AveragedModelState } from '../../index.ts';

function makeModel(): tf.Sequential {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 2, inputShape: [2] }),
      tf.layers.batchNormalization(),
      tf.layers.dense({ units: 1 }),
    ],
  });
}

/** Takes the model into the average after each of `steps` moves of all its weights. */
function walk(model: tf.LayersModel, averaged: AveragedModel<tf.Sequential>, steps: number): void {
  for (let step = 0; step < steps; step++) {
    tf.tidy(() =>
      model.setWeights(model.getWeights().map((weight) => tf.add(tf.mul(weight, 0.7), 0.3))),
    );
    averaged.updateParameters(model as tf.Sequential);
  }
}

async function all(averaged: AveragedModel<tf.Sequential>): Promise<number[][]> {
  return Promise.all([...averaged.parameters(), ...averaged.buffers()].map(values));
}

// torch: test_averaged_model_state_dict, test_averaged_model_default_avg_fn_picklable
test.each([undefined, getEmaMultiAvgFn(0.9)])(
  'a cloned state goes on as the original does, to the last bit: %o',
  async (multiAvgFn) => {
    const options = { useBuffers: true, ...(multiAvgFn && { multiAvgFn }) };
    const [model, other] = [makeModel(), makeModel()];
    const [whole, resumed] = [new AveragedModel(model, options), new AveragedModel(other, options)];
    walk(model, whole, 3);
    const state = structuredClone(await whole.stateDict());
    resumed.loadStateDict(state);
    expect(resumed.nAveraged).toBe(3);
    expect(await all(resumed)).toEqual(await all(whole));
    expect(await resumed.stateDict()).toEqual({
      nAveraged: 3,
      weights: state.weights.map((weight) => ({ ...weight, name: expect.any(String) as string })),
    });

    tf.tidy(() => other.setWeights(model.getWeights().map((weight) => weight.clone())));
    walk(model, whole, 2);
    walk(other, resumed, 2);
    expect(resumed.nAveraged).toBe(5);
    expect(await all(resumed)).toEqual(await all(whole));
    whole.dispose();
    resumed.dispose();
    model.dispose();
    other.dispose();
  },
);

test('the state is a copy: neither side moves the other', async () => {
  const w = makeVariable([1]);
  const averaged = new AveragedModel([w]);
  averaged.updateParameters([w]);
  const state = await averaged.stateDict();
  onDevice(w, [3]);
  averaged.updateParameters([w]);
  expect(Array.from(state.weights[0]?.values ?? [])).toEqual([1]);
  averaged.loadStateDict(state);
  averaged.updateParameters([w]);
  // 1, then the mean of 1 and 3.
  expect(await values(averaged.parameters()[0])).toEqual([2]);
  expect(Array.from(state.weights[0]?.values ?? [])).toEqual([1]);
  averaged.dispose();
  w.dispose();
});

describe('a state that does not fit is refused, and nothing changes', () => {
  const weight = (shape: number[], more: object = {}): object => ({
    name: 'w',
    dtype: 'float32',
    shape,
    values: new Float32Array(shape.reduce((product, length) => product * length, 1)),
    ...more,
  });

  test.each<[string, object, string]>([
    [
      'count',
      { nAveraged: -1, weights: [weight([2])] },
      'nAveraged must be an integer of at least 0',
    ],
    ['no weights', { nAveraged: 1 }, 'weights must be an array of tensors'],
    ['too few', { nAveraged: 1, weights: [] }, 'float32[2] is missing'],
    [
      'too many',
      { nAveraged: 1, weights: [weight([2]), weight([])] },
      '"w" float32[] has no average',
    ],
    ['shape', { nAveraged: 1, weights: [weight([1, 2])] }, '"w" float32[1, 2] does not fit'],
    [
      'dtype',
      { nAveraged: 1, weights: [weight([2], { dtype: 'int32', values: new Int32Array(2) })] },
      '"w" int32[2] does not',
    ],
    [
      'values',
      { nAveraged: 1, weights: [weight([2], { values: new Float32Array(1) })] },
      'weights[0] must have as many values as its shape says',
    ],
  ])('%s', async (_name, state, message) => {
    const w = makeVariable([5, 6]);
    const averaged = new AveragedModel([w]);
    averaged.updateParameters([w]);
    expect(() => averaged.loadStateDict(state as AveragedModelState)).toThrow(message);
    expect(averaged.nAveraged).toBe(1);
    expect(await values(averaged.parameters()[0])).toEqual([5, 6]);
    averaged.dispose();
    w.dispose();
  });
});
