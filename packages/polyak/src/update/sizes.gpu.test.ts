import * as tf from '@tensorflow/tfjs';
import { computed, countCalls, expectClose, makeVariable, values } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { SGD } from '../optim/sgd.ts';
import { applyUpdates } from './apply.ts';
import { StagingRing } from './device/staging-ring.ts';
import { tfjsBackend } from './tfjs/backend.ts';

// What is kept from call to call fits the next one, too.

gpuTest('more averages than one kernel binds, each with its own remainder and rate', async () => {
  const rates = Array.from({ length: 7 }, (_, k) => (k + 1) / 8);
  const weights = makeVariable([3]);
  const averages = rates.map((_, k) => makeVariable([k]));
  // What the average was rounded off by is part of it.
  const remainders = rates.map((_, k) => makeVariable([(k + 1) / 1024]));
  const calls = await countCalls(webgpuBackend().device, () =>
    applyUpdates([{ weights, averages, remainders, scalars: rates }]),
  );
  expect(calls.dispatches).toBeGreaterThan(1);
  for (const [k, rate] of rates.entries()) {
    const exact = (k + (k + 1) / 1024) * (1 - rate) + 3 * rate;
    const [[average = NaN], [remainder = NaN]] = [
      await values(averages[k]),
      await values(remainders[k]),
    ];
    expect(Math.abs(average + remainder - exact)).toBeLessThan(1e-6);
  }
  tf.dispose([weights, ...averages, ...remainders]);
});

/** Steps so many variables of `size` elements, i + 1 the gradient of the i-th, clipped to half of its norm. */
async function stepMany(opt: SGD, count: number, size: number): Promise<void> {
  const variables = Array.from({ length: count }, () => makeVariable(Array(size).fill(0)));
  const entries = variables.map(
    ({ name }, i) => [name, computed(Array(size).fill(i + 1))] as const,
  );
  const norm = Math.sqrt(size * variables.reduce((sum, _, i) => sum + (i + 1) ** 2, 0));
  opt.applyGradients(Object.fromEntries(entries), { clipGradNorm: norm / 2 });
  expectClose([await opt.gradNorm()], [norm], 1e-5);
  const first = await Promise.all(variables.map(async (w) => (await values(w))[size - 1] ?? NaN));
  expectClose(
    first,
    variables.map((_, i) => -(i + 1) / 2),
    1e-5,
  );
  tf.dispose([...variables, ...entries.map(([, gradient]) => gradient)]);
}

// 12 variables write 12 + 1 + 1 lists of scalars, where the first buffer has room for 8.
gpuTest(
  'the scalars and the partial sums of 1 variable, then of 12, then of 40, then of 1',
  async () => {
    const opt = new SGD({ lr: 1 });
    for (const count of [1, 12, 40, 1]) await stepMany(opt, count, 3);
    opt.dispose();
  },
);

gpuTest('the partial sums of a large gradient among small ones', async () => {
  const opt = new SGD({ lr: 1 });
  for (const size of [4, 65 * 256 * 4]) await stepMany(opt, 3, size);
  opt.dispose();
});

gpuTest('a staging buffer serves readings of its own size, and others get their own', async () => {
  const tfjs = tfjsBackend();
  if (!tfjs) throw new Error('this test needs WebGPU');
  const ring = new StagingRing(tfjs);
  const tensors = [[1], [2, 3, 4], [5, 6]].map((list) => computed(list));
  const [a, b, c] = tensors as [tf.Tensor, tf.Tensor, tf.Tensor];
  const read = async (list: tf.Tensor[]): Promise<number[][]> => {
    const landing = await ring.read(list);
    const copies = landing.values.map((one) => Array.from(one));
    landing.release();
    return copies;
  };
  expect(await read([a])).toEqual([[1]]);
  expect(await read([a, b])).toEqual([[1], [2, 3, 4]]);
  expect(await read([b])).toEqual([[2, 3, 4]]);
  // Of the same size, so in the buffer of the reading before.
  const calls = await countCalls(tfjs.device, async () => {
    expect(await read([a, c])).toEqual([[1], [5, 6]]);
  });
  expect(calls.newBuffers).toBe(0);
  ring.dispose();
  tf.dispose(tensors);
});
