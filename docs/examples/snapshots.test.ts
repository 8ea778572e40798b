import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer, WebGPUUpdateError } from 'polyak';
import { beforeAll, expect, it } from 'vitest';
import { trainThroughLoss } from './snapshots.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

function build() {
  const model: tf.LayersModel = tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [1],
        kernelInitializer: 'zeros',
      }),
    ],
  });
  const optimizer: EMAOptimizer = new EMAOptimizer(
    new Adam({ lr: 0.01 }),
    {
      decay: 0.9,
    },
  );
  model.compile({ optimizer, loss: 'meanSquaredError' });
  return { model, optimizer };
}

const xs = tf.tensor2d([[-1], [1]]);
const ys = tf.tensor2d([[-3], [1]]);

/** Trains up to 250 steps; at one of them, the device seems to be lost. */
function trainer(lostAt: number) {
  const begun: number[] = [];
  const train = async ({
    model,
    optimizer,
  }: ReturnType<typeof build>) => {
    begun.push(optimizer.currentStep);
    while (optimizer.currentStep < 250) {
      if (optimizer.currentStep === lostAt && begun.length === 1)
        throw new WebGPUUpdateError('the GPU device was lost');
      await model.trainOnBatch(xs, ys);
    }
  };
  return { train, begun };
}

it('a run resumes from the last snapshot, and ends as if nothing had been lost', async () => {
  const whole = trainer(-1);
  const expected = await trainThroughLoss(
    build,
    whole.train,
    'cpu',
  );
  const lost = trainer(230);
  const run = await trainThroughLoss(build, lost.train, 'cpu');
  expect([whole.begun, lost.begun]).toEqual([[0], [0, 200]]);
  const valuesOf = ({ model, optimizer }: typeof run) =>
    [...model.getWeights(), ...optimizer.emaWeights()].map((w) => [
      ...w.dataSync(),
    ]);
  expect(valuesOf(run)).toEqual(valuesOf(expected));
});
