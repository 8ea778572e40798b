import * as tf from '@tensorflow/tfjs';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  greedySoup,
  loadModelStateDict,
  modelStateDict,
  uniformSoup,
  type TensorState,
} from '../../index.ts';

const tensor = (name: string, ...values: number[]): TensorState => ({
  name,
  dtype: 'float32',
  shape: [values.length],
  values: Float32Array.from(values),
});

const count = (name: string, value: number): TensorState => ({
  name,
  dtype: 'int32',
  shape: [],
  values: Int32Array.of(value),
});

describe('the uniform soup', () => {
  test('is the equal mean, whatever the order of the tensors; of integers, the first', () => {
    const soup = uniformSoup([
      [tensor('a', 1, 2), tensor('b', 10), count('n', 3)],
      [tensor('b', 40), count('n', 5), tensor('a', 3, 6)],
      [tensor('a', 5, 1), tensor('b', 10), count('n', 7)],
    ]);
    expect(soup).toEqual([tensor('a', 3, 3), tensor('b', 20), count('n', 3)]);
  });

  test('does not overflow, and rounds once', () => {
    const huge = 3e38;
    expect(uniformSoup([[tensor('a', huge)], [tensor('a', huge)]])).toEqual([tensor('a', huge)]);
    const thirds = [0.1, 0.2, 0.7].map((value) => [tensor('a', value)]);
    const sum = [0.1, 0.2, 0.7].map(Math.fround).reduce((a, b) => a + b);
    expect(uniformSoup(thirds)).toEqual([tensor('a', sum / 3)]);
  });

  test('of one model is a copy of it', () => {
    const model = [tensor('a', 1), count('n', 2)];
    const [a, n] = uniformSoup([model]);
    expect([a, n]).toEqual(model);
    expect(a?.values).not.toBe(model[0]?.values);
    expect(n?.values).not.toBe(model[1]?.values);
  });

  test('of models made one after the other, whose names tfjs numbers', () => {
    const [first, second] = [tensor('dense_Dense1/kernel', 2), tensor('dense_Dense7/kernel', 4)];
    expect(uniformSoup([[first], [second]])).toEqual([tensor('dense_Dense1/kernel', 3)]);
  });

  test('loads into the model', async () => {
    const models = [1, 3].map((value) => {
      const kernelInitializer = tf.initializers.constant({ value });
      const dense = tf.layers.dense({ units: 2, inputShape: [2], kernelInitializer });
      return tf.sequential({ layers: [dense, tf.layers.batchNormalization()] });
    });
    const [model] = models as [tf.Sequential];
    loadModelStateDict(model, uniformSoup(await Promise.all(models.map(modelStateDict))));
    const [kernel] = await modelStateDict(model);
    expect([...(kernel?.values ?? [])]).toEqual([2, 2, 2, 2]);
    for (const one of models) one.dispose();
  });

  test.each<[unknown, string]>([
    [[], 'stateDicts must be a list of at least one state dict, got none'],
    [{}, 'stateDicts must be a list of at least one state dict, got a Object'],
    [
      [[tensor('a', 1)], [tensor('b', 1)]],
      '"a" float32[1] is missing; "b" float32[1] has no weight',
    ],
    [
      [[tensor('a', 1)], [tensor('a', 1, 2)]],
      '"a" float32[2] does not fit its weight, "a" float32[1]',
    ],
    [[[tensor('a', 1)], [tensor('a', 1), tensor('b', 1)]], '"b" float32[1] has no weight'],
    [[[count('n', 1)], [tensor('n', 1)]], 'does not fit its weight'],
    [[[tensor('a', 1)], null], 'stateDicts[1] must be an array of tensors, got null'],
  ])('refuses %#', (stateDicts, message) => {
    expect(() => uniformSoup(stateDicts as never)).toThrow(message);
  });
});

describe('the greedy soup', () => {
  const models = [4, 1, 7, 2].map((value, i) => [tensor('a', value), count('n', i)]);
  const valueOf = ([one]: readonly TensorState[]): number => one?.values[0] ?? NaN;

  test('keeps a model if the mean with it is not worse, from the best one on', async () => {
    const asked: number[] = [];
    // Close to 3 is best: scores of −1, −2, −4 and −1.
    const soup = await greedySoup(models, (weights) => {
      asked.push(valueOf(weights));
      return -Math.abs(valueOf(weights) - 3);
    });
    // Of the two best ones, the first; with 2 the mean is 3; with 1 it is 7/3, and with 7 it is 13/3.
    expect(asked).toEqual([4, 1, 7, 2, 3, 7 / 3, 13 / 3].map(Math.fround));
    expect(soup).toEqual({
      stateDict: [tensor('a', 3), count('n', 0)],
      score: -0,
      ingredients: [0, 3],
      scores: [-1, -2, -4, -1],
    });
  });

  test('a tie is kept; integers are those of the best model', async () => {
    const soup = await greedySoup(models, (weights) =>
      Promise.resolve(Math.sign(valueOf(weights))),
    );
    expect(soup.ingredients).toEqual([0, 1, 2, 3]);
    // (4 + 1 + 7 + 2) / 4
    expect(soup.stateDict[0]).toEqual(tensor('a', 3.5));
    const best = await greedySoup(models, valueOf);
    expect(best).toMatchObject({ ingredients: [2], score: 7 });
    expect(best.stateDict[1]).toEqual(count('n', 2));
  });

  test('fails as the score does, and if it is no number', async () => {
    await expect(greedySoup(models, () => NaN)).rejects.toThrow(
      'what score gives must be a number, got NaN',
    );
    await expect(greedySoup(models, () => Promise.reject(new Error('no data')))).rejects.toThrow(
      'no data',
    );
    await expect(greedySoup(models, 3 as never)).rejects.toThrow('score must be a function, got 3');
    await expect(greedySoup([], valueOf)).rejects.toThrow('at least one state dict');
  });
});
