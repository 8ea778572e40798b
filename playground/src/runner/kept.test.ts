import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer, SGD, StepLR } from 'polyak';
import { expect, test } from 'vitest';
import { readKept, restoreKept } from './kept.ts';

await tf.setBackend('cpu');

/** Out of one run, through a message, into another. */
async function carry(from: Record<string, object>, to: Record<string, object>): Promise<void> {
  await restoreKept(to, structuredClone(await readKept(from)));
}

test('a model has its weights back, batch normalization its statistics', async () => {
  const build = () =>
    tf.sequential({
      layers: [
        tf.layers.dense({ units: 2, inputShape: [1], kernelInitializer: 'randomNormal' }),
        tf.sequential({ layers: [tf.layers.batchNormalization({ inputShape: [2] })] }),
      ],
    });
  const [first, second] = [build(), build()];
  const input = tf.tensor2d([[1], [3]]);
  tf.tidy(() => first.apply(input, { training: true }) as tf.Tensor);
  // A layer that has been frozen since is still in its place.
  first.layers.forEach((layer) => (layer.trainable = false));
  await carry({ model: first }, { model: second });
  const outputs = [first, second].map((model) => (model.predict(input) as tf.Tensor).arraySync());
  expect(outputs[1]).toEqual(outputs[0]);
  expect(outputs[0]).not.toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test.each([
  ['momentum', () => tf.train.momentum(0.5, 0.5)],
  ['RMSprop', () => tf.train.rmsprop(0.5)],
  // tfjs's own takes βᵗ as a power when it is loaded, as a running product otherwise.
  ['Adam', () => tf.train.adam(0.5), 5],
  ['SGD of polyak', () => new SGD({ lr: 0.5, momentum: 0.5 })],
  ['EMA around momentum', () => new EMAOptimizer(tf.train.momentum(0.5, 0.5), { decay: 0.5 })],
])('%s takes the same step as it would have taken', async (_, make, digits = 12) => {
  const run = () => ({ weight: tf.variable(tf.scalar(2)), optimizer: make() });
  const step = ({ weight, optimizer }: ReturnType<typeof run>) => {
    optimizer.minimize(() => tf.square(weight).asScalar(), false, [weight]);
    return weight.dataSync()[0] ?? NaN;
  };
  const [first, second] = [run(), run()];
  step(first);
  step(first);
  await carry(first, second);
  expect(step(second)).toBeCloseTo(step(first), digits);
});

test('plain data is put in place, at any depth', async () => {
  const path: number[][] = [[1, NaN]];
  const noise = new Float32Array([1, 2]);
  const [fresh, freshNoise]: [number[][], Float32Array] = [[], new Float32Array(2)];
  const state = { count: 0, path: fresh, best: { loss: 1 } };
  await carry({ state: { count: 3, path, best: null }, noise }, { state, noise: freshNoise });
  expect(state).toEqual({ count: 3, path: [[1, NaN]], best: null });
  expect(state.path).toBe(fresh);
  expect(freshNoise).toEqual(noise);
});

test('a schedule goes on; what is missing stays missing', async () => {
  const run = () => {
    const sgd = new SGD({ lr: 1 });
    return { sgd, schedule: new StepLR(sgd, { stepSize: 2, gamma: 0.5 }), other: undefined };
  };
  const [first, second] = [run(), run()];
  first.schedule.step();
  await restoreKept(second, structuredClone(await readKept(first)));
  second.schedule.step();
  expect(second.sgd.paramGroups[0]?.lr).toBe(0.5);
});

test('nothing is left on the device by saving', async () => {
  const kept = { weight: tf.variable(tf.scalar(2)), sgd: tf.train.momentum(0.5, 0.5) };
  const { numTensors } = tf.memory();
  await readKept(kept);
  expect(tf.memory().numTensors).toBe(numTensors);
});

test.each([
  [{ count: 3 }, 'kept.count must be an object that can be updated in place, got number'],
  [{ state: { draw: () => 0 } }, 'kept.state.draw must be a model, an optimizer, a variable,'],
  [{ x: tf.scalar(1) }, 'kept.x must be a model, an optimizer, a variable, plain data, or have'],
])('%j cannot be kept', async (kept, message) => {
  await expect(readKept(kept as Record<string, object>)).rejects.toThrow(message);
});
