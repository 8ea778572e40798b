import * as tf from '@tensorflow/tfjs';
import { expectClose, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { PostHocEma } from '../../index.ts';
import { gammaOfSigmaRel } from '../decay/sigma-rel.ts';

describe('a model', () => {
  function makeModel(): tf.Sequential {
    return tf.sequential({
      layers: [
        tf.layers.dense({ units: 2, inputShape: [2], kernelInitializer: 'zeros' }),
        tf.layers.batchNormalization(),
        tf.layers.dense({ units: 1, kernelInitializer: 'zeros' }),
      ],
    });
  }

  /** Sets every weight of the model, moving statistics included, to one number. */
  function fill(model: tf.LayersModel, value: number): void {
    tf.tidy(() =>
      model.setWeights(model.getWeights().map((weight) => tf.fill(weight.shape, value))),
    );
  }

  const names = (model: tf.LayersModel): string[] =>
    model.weights.map((weight) => weight.originalName.replace(/^.*_/, ''));

  const firstsOf = async (tensors: readonly tf.Tensor[]): Promise<number[]> =>
    Promise.all(tensors.map(async (tensor) => (await values(tensor))[0] ?? NaN));

  test('gives tensors for setWeights, frozen or not; statistics are those of the step', async () => {
    for (const isFrozen of [false, true]) {
      const model = makeModel();
      const postHoc = new PostHocEma(model, { sigmaRels: [0.1, 0.2] });
      for (const value of [0, 16, 32]) {
        fill(model, value);
        postHoc.update();
      }
      await postHoc.snapshot();
      fill(model, 7);
      const [first] = model.layers;
      if (isFrozen && first) first.trainable = false;
      const tensors = await postHoc.synthesize({ sigmaRel: 0.1 });
      // Decays 0, (1/2)^(γ + 1), (2/3)^(γ + 1).
      const power = gammaOfSigmaRel(0.1) + 1;
      const average = (2 / 3) ** power * (1 - 0.5 ** power) * 16 + (1 - (2 / 3) ** power) * 32;
      const expected = names(model).map((name) =>
        name === 'mean' || name === 'variance' ? 32 : average,
      );
      expect(expected.filter((value) => value === 32).length).toBe(2);
      expectClose(await firstsOf(tensors), expected, 1e-6);
      model.setWeights(tensors);
      expect(await firstsOf(model.getWeights())).toEqual(await firstsOf(tensors));
      tf.dispose(tensors);
      postHoc.dispose();
      model.dispose();
    }
  });

  test('what is frozen at first and trained later is averaged', async () => {
    const model = makeModel();
    const [, statistics, last] = model.layers;
    if (!statistics || !last) throw new Error('the model has three layers');
    statistics.trainable = false;
    last.trainable = false;
    const postHoc = new PostHocEma(model);
    fill(model, 0);
    postHoc.update();
    fill(model, 8);
    postHoc.update();
    await postHoc.snapshot();
    last.trainable = true;
    const tensors = await postHoc.synthesize({ sigmaRel: 0.05 });
    const average = 8 * (1 - 0.5 ** (gammaOfSigmaRel(0.05) + 1));
    const expected = names(model).map((name) =>
      name === 'mean' || name === 'variance' ? 8 : average,
    );
    expectClose(await firstsOf(tensors), expected, 1e-6);
    tf.dispose(tensors);
    postHoc.dispose();
    model.dispose();
  });

  test('is evaluated with the average, and gets its weights back afterward', async () => {
    const model = makeModel();
    const postHoc = new PostHocEma(model);
    fill(model, 5);
    postHoc.update();
    await postHoc.snapshot();
    fill(model, 9);
    const before = tf.memory().numTensors;
    const inside = await postHoc.swapWeights({ sigmaRel: 0.15 }, async () => {
      expect(() => postHoc.update()).toThrow(
        'update() is not possible while an average is swapped',
      );
      await expect(postHoc.snapshot()).rejects.toThrow('snapshot() is not possible while');
      await expect(postHoc.swapWeights({ sigmaRel: 0.1 }, () => 0)).rejects.toThrow(
        'swapWeights() is not possible while an average is swapped in',
      );
      return firstsOf(model.getWeights());
    });
    expectClose(inside, Array(8).fill(5), 1e-6);
    expect(await firstsOf(model.getWeights())).toEqual(Array(8).fill(9));
    expect(tf.memory().numTensors).toBe(before);
    postHoc.dispose();
    model.dispose();
  });
});
