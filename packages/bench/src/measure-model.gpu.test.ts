import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { compare } from './compare/compare.ts';
import { averages } from './contenders/kinds.ts';
import { measureModel, type ModelTask } from './measure-model.ts';
import type { Measurement } from './measure/measurement.ts';

const task: ModelTask = {
  model: 'squeezenet1_1',
  work: 'update',
  optimizer: 'sgd',
  libraries: ['tfjs', 'polyak'],
  averages,
  batch: 1,
  image: 32,
  repeats: 1,
  memory: 2 ** 30,
};

const counts = ({ optimizer, average, dispatches, submits, readbacks }: Measurement): unknown[] => [
  optimizer,
  average,
  dispatches,
  submits,
  readbacks,
];

test('measures a model, turn by turn, and leaves nothing behind', async () => {
  const tensors = tf.memory().numTensors;
  const shares: number[] = [];
  const row = await measureModel(task, (share) => shares.push(share));
  expect(row).toMatchObject({ work: 'update', tensors: 52, parameters: 1_235_496, skipped: null });
  // Each contender takes its one turn.
  expect(shares).toEqual(Array.from({ length: 8 }, (_, i) => (i + 1) / 8));
  expect(row.measurements.map(({ average }) => average)).toEqual([...averages, ...averages]);
  const own = row.measurements.slice(4).map(counts);
  expect(own.slice(0, 2)).toEqual([
    ['SGD', 'none', 52, 1, 0],
    ['SGD', 'EMAOptimizer', 52, 1, 0],
  ]);
  // A product for each of two terms, and their sum; then a pass over all.
  expect(row.measurements[6]?.dispatches).toBe(52 + 3 * 52);
  expect(row.measurements[7]?.dispatches).toBe(52 + 52);
  // The weights and the gradient are read, the weights written; the average is read and written.
  expect(row.measurements.slice(4, 6).map(({ bytes }) => bytes)).toEqual([
    12 * row.parameters,
    20 * row.parameters,
  ]);
  expect(tf.memory().numTensors).toBe(tensors);
  expect(row.measurements.filter(({ gpuMs }) => !gpuMs || gpuMs.median <= 0)).toEqual([]);
});

test('what has no room is not tried', async () => {
  const row = await measureModel({ ...task, memory: 1e6 });
  expect(row.measurements).toEqual([]);
  expect(row.skipped).toMatch(/^tf\.train\.sgd needs \d+ MB; 1 MB is allowed\. SGD needs/);
});

test('the ways to average, jax-js among them', async () => {
  const rows = await compare({ work: 'compare', model: 'squeezenet1_1', repeats: 1 });
  expect(rows.map(({ work }) => work)).toEqual(['average', 'step']);
  // tf.train.adam: 14 for each variable, and 4 for the two powers of the betas.
  expect(rows[1]?.measurements.map(({ dispatches }) => dispatches).slice(0, 3)).toEqual([
    14 * 52 + 4,
    ...[52, 52],
  ]);
  // The gradient is read; weights, two moments and the average are read and written.
  const { parameters } = rows[1] ?? { parameters: 0 };
  expect(rows[1]?.measurements.map(({ bytes }) => bytes).slice(1, 3)).toEqual([
    (4 + 3 * 8) * parameters,
    (4 + 4 * 8) * parameters,
  ]);
  expect(rows.map(({ measurements }) => measurements.map(({ average }) => average))).toEqual([
    [
      ...['plain copy', 'EMAOptimizer', 'EMAOptimizer, three decays'],
      ...['AveragedModel(avgFn)', 'AveragedModel(multiAvgFn)'],
      ...['tf.movingAverage', 'read back, CPU', 'jax-js'],
    ],
    ['none', 'none', 'EMAOptimizer', 'EMAOptimizer', 'jax-js'],
  ]);
});
