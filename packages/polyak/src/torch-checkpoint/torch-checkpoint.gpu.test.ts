import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { AdamW, EMAOptimizer, fromTorchCheckpoint, toTorchCheckpoint } from '../index.ts';

function begin() {
  const model = tf.sequential({
    layers: [tf.layers.dense({ name: 'fc', units: 3, inputShape: [2] })],
  });
  const optimizer = new EMAOptimizer(new AdamW({ lr: 0.1 }), { decay: 0.5 });
  return { model, optimizer };
}

function train({ model, optimizer }: ReturnType<typeof begin>): void {
  const x = tf.tensor2d([[1, 2]]);
  optimizer.minimize(() => tf.sum(tf.square(model.apply(x) as tf.Tensor)));
  x.dispose();
}

async function numbersOf({ model, optimizer }: ReturnType<typeof begin>): Promise<number[][]> {
  const weights = model.weights.map((weight) => weight.read());
  const slots = [...optimizer.inner.state.values()].flatMap((state) => Object.values(state.slots));
  return Promise.all([...weights, ...slots, ...optimizer.emaWeights()].map(values));
}

gpuTest('a run on the GPU goes there and back bit for bit, and on', async () => {
  const [whole, resumed] = [begin(), begin()];
  for (let i = 0; i < 3; i++) train(whole);
  const checkpoint = await toTorchCheckpoint(whole.model, whole.optimizer);
  await fromTorchCheckpoint(resumed.model, resumed.optimizer, checkpoint);
  expect(await numbersOf(resumed)).toEqual(await numbersOf(whole));
  for (const run of [whole, resumed]) train(run);
  expect(await numbersOf(resumed)).toEqual(await numbersOf(whole));
  for (const { model, optimizer } of [whole, resumed]) {
    optimizer.dispose();
    model.dispose();
  }
});
