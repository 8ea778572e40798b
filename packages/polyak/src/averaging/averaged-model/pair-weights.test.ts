import * as tf from '@tensorflow/tfjs';
import { makeVariable, onDevice, saveModel, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { AveragedModel } from '../../index.ts';

/** Two layers of one shape, so that order alone cannot tell them from each other. */
function makeModel(names: [string?, string?] = []): tf.Sequential {
  const [first, second] = names.map((name) => name && { name });
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 2, inputShape: [2], ...first }),
      tf.layers.dense({ units: 2, ...second }),
    ],
  });
}

/** Every weight of the i-th pair of kernel and bias becomes `numbers[i]`. */
function fill(model: tf.LayersModel, numbers: readonly number[]): void {
  tf.tidy(() =>
    model.setWeights(
      model.getWeights().map(({ shape }, i) => tf.fill(shape, numbers[i >> 1] ?? NaN)),
    ),
  );
}

/** The first element of each average. */
async function firsts(averaged: AveragedModel<tf.Sequential>): Promise<(number | undefined)[]> {
  return Promise.all(averaged.parameters().map(async (one) => (await values(one))[0]));
}

describe('a list of variables', () => {
  test('in another order: paired by name', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([2])];
    const averaged = new AveragedModel([a, b]);
    averaged.updateParameters([b, a]);
    onDevice(a, [5]);
    averaged.updateParameters([b, a]);
    expect(await Promise.all(averaged.parameters().map(values))).toEqual([[3], [2]]);
    averaged.dispose();
    tf.dispose([a, b]);
  });

  test('other variables: paired by order', async () => {
    const variables = [1, 2, 3, 4].map((value) => makeVariable([value]));
    const averaged = new AveragedModel(variables.slice(0, 2));
    averaged.updateParameters(variables.slice(2));
    expect(await Promise.all(averaged.parameters().map(values))).toEqual([[3], [4]]);
    averaged.dispose();
    tf.dispose(variables);
  });

  test('all that does not fit is named at once, and nothing changes', () => {
    const named = (name: string, dtype?: 'int32'): tf.Variable =>
      tf.tidy(() => tf.variable(tf.ones([2], dtype), true, name));
    const [a, b, c] = [named('pair/a'), named('pair/b'), named('pair/c')];
    const averaged = new AveragedModel([a, b, c]);
    averaged.updateParameters([a, b, c]);
    b.dispose();
    const [wide, d, whole] = [makeVariable([1, 2, 3]), named('pair/d'), named('pair/b', 'int32')];
    expect(() => averaged.updateParameters([d, a, whole])).toThrow(
      new RangeError(
        'the weights must be those of the averages: ' +
          '"pair/b" int32[2] does not fit its average, "pair/b" float32[2]; ' +
          '"pair/c" float32[2] is missing; "pair/d" float32[2] has no average',
      ),
    );
    // No name fits, so by order; of three one does not fit, and one is not there.
    expect(() => averaged.updateParameters([d, wide])).toThrow(
      new RangeError(
        'the weights must be those of the averages: ' +
          `"${wide.name}" float32[3] does not fit its average, "pair/b" float32[2]; ` +
          '"pair/c" float32[2] is missing',
      ),
    );
    expect(averaged.nAveraged).toBe(1);
    averaged.dispose();
    tf.dispose([a, c, wide, d, whole]);
  });
});

describe('a model', () => {
  test('with the same layers in another order: paired by name', async () => {
    const [model, turned] = [makeModel(['in', 'out']), makeModel(['out', 'in'])];
    fill(model, [1, 2]);
    fill(turned, [4, 3]);
    const averaged = new AveragedModel(model);
    averaged.updateParameters(model);
    averaged.updateParameters(turned);
    // in: the mean of 1 and 3; out: of 2 and 4.
    expect(await firsts(averaged)).toEqual([2, 2, 3, 3]);
    averaged.dispose();
    tf.dispose([...model.getWeights(), ...turned.getWeights()]);
  });

  test('that was rebuilt or loaded: matched by order, or by the names it kept', async () => {
    const [model, rebuilt] = [makeModel(), makeModel()];
    fill(model, [1, 2]);
    fill(rebuilt, [3, 4]);
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
    expect(rebuilt.layers[0]?.name).not.toBe(model.layers[0]?.name);
    const averaged = new AveragedModel<tf.LayersModel>(model);
    averaged.updateParameters(loaded);
    averaged.updateParameters(rebuilt);
    expect(await firsts(averaged as AveragedModel<tf.Sequential>)).toEqual([2, 2, 3, 3]);
    averaged.dispose();
    for (const one of [model, rebuilt, loaded]) one.dispose();
  });

  test('of which a layer was renamed is refused', () => {
    const [model, renamed] = [makeModel(['in', 'out']), makeModel(['in', 'exit'])];
    const averaged = new AveragedModel(model);
    expect(() => averaged.updateParameters(renamed)).toThrow(
      '"out/kernel" float32[2, 2] is missing; "out/bias" float32[2] is missing; ' +
        '"exit/kernel" float32[2, 2] has no average; "exit/bias" float32[2] has no average',
    );
    expect(averaged.nAveraged).toBe(0);
    averaged.dispose();
    model.dispose();
    renamed.dispose();
  });

  test('within models: layers of one name in two of them are not mixed up', async () => {
    const make = (names: string[]): tf.Sequential => {
      const outer = tf.sequential();
      for (const name of names) {
        const layers = [tf.layers.dense({ units: 2, inputShape: [2], name: 'dense' })];
        outer.add(tf.sequential({ layers, name }));
      }
      return outer;
    };
    const [model, turned] = [make(['left', 'right']), make(['right', 'left'])];
    fill(model, [1, 2]);
    fill(turned, [4, 3]);
    const averaged = new AveragedModel(model);
    averaged.updateParameters(model);
    averaged.updateParameters(turned);
    expect(await firsts(averaged)).toEqual([2, 2, 3, 3]);
    averaged.dispose();
    for (const { weights } of [model, turned]) tf.dispose(weights.map((weight) => weight.read()));
  });
});
