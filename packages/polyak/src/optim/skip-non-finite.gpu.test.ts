import * as tf from '@tensorflow/tfjs';
import { computed, countCalls, makeVariable, oneSubmit, values, type Calls } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { capture } from '../capture/capture.ts';
import { Adam } from './adam.ts';
import { SGD } from './sgd.ts';

/** What a step asks of the GPU, in which `value` is the gradient of each element. */
function step(opt: tf.Optimizer, variables: readonly tf.Variable[], value: number): Promise<Calls> {
  const gradients = Object.fromEntries(
    variables.map(({ name, shape }) => [
      name,
      tf.tidy((): tf.Tensor => tf.mul(tf.ones(shape), value)),
    ]),
  );
  return countCalls(webgpuBackend().device, () => opt.applyGradients(gradients)).finally(() =>
    tf.dispose(gradients),
  );
}

gpuTest(
  'taken or skipped, a step is 2 dispatches a variable and 1 more, and reads nothing',
  async () => {
    const variables = [1, 4, 257].map((size) => makeVariable(new Float32Array(size)));
    const opt = new EMAOptimizer(new Adam({ lr: 0.1, skipNonFinite: true }), { decay: 0.5 });
    for (const value of [1, NaN]) await step(opt, variables, value);
    for (const value of [1, NaN, 1]) {
      expect(await step(opt, variables, value)).toMatchObject({
        dispatches: 2 * variables.length + 1,
        ...oneSubmit,
      });
    }
    expect(await opt.inner.skippedSteps()).toBe(2);
    opt.dispose();
    tf.dispose(variables);
  },
);

gpuTest('prepare() compiles all that a step needs', async () => {
  const w = makeVariable([1, 2, 3]);
  const opt = new EMAOptimizer(new Adam({ skipNonFinite: true }), { decay: 0.5 });
  await opt.prepare();
  expect((await step(opt, [w], 1)).pipelines).toBe(0);
  opt.dispose();
  w.dispose();
});

gpuTest('a replayed step is skipped, too', async () => {
  const w = makeVariable([1, 2]);
  const opt = new SGD([w], { lr: 1, skipNonFinite: true });
  const train = capture((x: tf.Tensor) => {
    opt.minimize(() => tf.sum(tf.mul(w, x)));
  });
  const xs = [1, 1, 1, 1, NaN, 1].map((x) => computed([x, x]));
  for (const x of xs) train(x);
  expect(train.engine).toBe('captured');
  // Five steps by 1.
  expect(await values(w)).toEqual([-4, -3]);
  expect(await opt.skippedSteps()).toBe(1);
  train.dispose();
  opt.dispose();
  tf.dispose([w, ...xs]);
});
