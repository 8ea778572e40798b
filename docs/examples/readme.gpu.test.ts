import * as tf from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import readme from '../../README.md?raw';
import { trainAndPredict } from './readme.ts';
import source from './readme.ts?raw';

/** Code without its layout, which the README has wider lines for. */
const bare = (code: string) =>
  code.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '');

it('the example of the README is this one', () => {
  const [, shown = ''] =
    /^```ts\n([\s\S]*?)^```/m.exec(readme) ?? [];
  const regions = Array.from(
    source.matchAll(/\/\/ #region \w+\n([\s\S]*?)\/\/ #endregion/g),
    ([, code = '']) => code,
  );
  expect(regions).toHaveLength(2);
  expect(bare(shown)).toBe(bare(regions.join('')));
});

it('it trains on WebGPU, predicts with the averages, and gives the weights back', async () => {
  const xs = tf.randomNormal([64, 2], 0, 1, 'float32', 1);
  const ys = tf.oneHot(xs.argMax(1), 2).toFloat();
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        units: 2,
        activation: 'softmax',
        inputShape: [2],
        kernelInitializer: tf.initializers.glorotNormal({
          seed: 2,
        }),
      }),
    ],
  });
  const { optimizer, prediction } = await trainAndPredict(
    model,
    xs,
    ys,
    xs,
  );
  expect(tf.getBackend()).toBe('webgpu');
  // 20 epochs of two batches.
  expect(optimizer.inner.iterations).toBe(40);

  const predicted = async (output: unknown) =>
    Array.from(await (output as tf.Tensor).data());
  const averaged = await predicted(prediction);
  const raw = await predicted(model.predict(xs));
  expect(averaged).not.toEqual(raw);
  const [kernel, bias] = optimizer.emaWeights() as [
    tf.Variable,
    tf.Variable,
  ];
  const byHand = xs.dot(kernel).add(bias).softmax() as tf.Tensor2D;
  const expected = await predicted(byHand);
  averaged.forEach((value, i) =>
    expect(value).toBeCloseTo(expected[i] ?? NaN, 5),
  );
});
