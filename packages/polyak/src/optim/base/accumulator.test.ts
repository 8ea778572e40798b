import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test, vi } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from '../adam.ts';
import { SGD } from '../sgd.ts';

function call(opt: tf.Optimizer, gradients: [tf.Variable, number[] | null][]): void {
  tf.tidy(() =>
    opt.applyGradients(
      gradients.map(([{ name }, g]) => ({ name, tensor: g ? tf.tensor(g) : null })) as never,
    ),
  );
}

test('steps once in k calls, with the mean of their gradients, over and over', async () => {
  const w = makeVariable([10, 10]);
  const opt = new SGD({ lr: 1, accumulate: 3 });
  const hook = vi.fn();
  opt.registerStepPostHook(hook);
  for (const g of [1, 2, 6]) {
    expect(await values(w)).toEqual([10, 10]);
    call(opt, [[w, [g, -g]]]);
  }
  // The mean of 1, 2, 6 is 3.
  expectClose(await values(w), [7, 13], 1e-6);
  for (const g of [3, 3, 3]) call(opt, [[w, [g, g]]]);
  expectClose(await values(w), [4, 10], 1e-6);
  expect([opt.iterations, hook.mock.calls.length]).toEqual([2, 2]);
  opt.dispose();
  w.dispose();
});

test('the average and its counter step along', async () => {
  const w = makeVariable([8]);
  const opt = new EMAOptimizer(new SGD({ lr: 1, accumulate: 2 }), { decay: 0.5 });
  call(opt, [[w, [2]]]);
  expect([opt.currentStep, opt.iterations]).toEqual([0, 0]);
  expect(await values(opt.emaWeights()[0])).toEqual([8]);
  call(opt, [[w, [6]]]);
  // w: 8 − 4 = 4; its average: (8 + 4) / 2.
  expect(await values(w)).toEqual([4]);
  expect(await values(opt.emaWeights()[0])).toEqual([6]);
  expect([opt.currentStep, opt.iterations]).toEqual([1, 1]);
  opt.dispose();
  w.dispose();
});

test('is one step on the whole batch', async () => {
  const [w1, w2] = [makeVariable([1, -1]), makeVariable([1, -1])];
  const [whole, parts] = [new Adam({ lr: 0.1 }), new Adam({ lr: 0.1, accumulate: 4 })];
  const x = tf.randomNormal([8, 2], 0, 1, 'float32', 3);
  const loss = (w: tf.Variable, batch: tf.Tensor): tf.Scalar =>
    tf.mean(tf.square(tf.sub(tf.sum(tf.mul(batch, w), 1), 1)));
  for (let step = 0; step < 3; step++) {
    whole.minimize(() => loss(w1, x), false, [w1]);
    for (let k = 0; k < 4; k++) {
      parts.minimize(() => loss(w2, tf.slice(x, [2 * k, 0], [2, 2])), false, [w2]);
    }
  }
  expectClose(await values(w2), await values(w1), 1e-5);
  whole.dispose();
  parts.dispose();
  tf.dispose([w1, w2, x]);
});

test('a variable without a gradient in some calls, or in all', async () => {
  const [a, b, c] = [makeVariable([0]), makeVariable([0]), makeVariable([0])];
  const opt = new SGD({ lr: 1, accumulate: 2 });
  call(opt, [[a, [2]], [b, null], [c, null]]); // prettier-ignore
  call(opt, [[a, [4]], [b, [6]], [c, null]]); // prettier-ignore
  // a: −(2 + 4) / 2; b: −(0 + 6) / 2
  expect([await values(a), await values(b), await values(c)]).toEqual([[-3], [-3], [0]]);
  opt.dispose();
  tf.dispose([a, b, c]);
});

test('a broken gradient does not outlive its step', async () => {
  const w = makeVariable([0]);
  const opt = new SGD({ lr: 0, accumulate: 2 });
  for (const g of [Infinity, 1]) call(opt, [[w, [g]]]);
  tf.tidy(() => w.assign(tf.tensor([0])));
  const [group] = opt.paramGroups;
  if (group) group.lr = 1;
  for (const g of [1, 3]) call(opt, [[w, [g]]]);
  expect(await values(w)).toEqual([-2]);
  opt.dispose();
  w.dispose();
});

test('bad input, and a state asked for halfway', async () => {
  expect(() => new SGD({ accumulate: 0 })).toThrow('accumulate must be an integer of at least 1');
  const w = makeVariable([0]);
  const opt = new SGD([w], { lr: 1, accumulate: 2 });
  call(opt, [[w, [1]]]);
  await expect(opt.stateDict()).rejects.toThrow('stateDict() is possible after a step');
  call(opt, [[w, [1]]]);
  expect((await opt.stateDict()).iterations).toBe(1);
  opt.dispose();
  w.dispose();
});

test.each([
  ['the means', { accumulate: 2 }],
  ['the numbers of skipped steps', { skipNonFinite: true }],
])('of variables that are gone, %s are freed with the next call', (_, options) => {
  const opt = new SGD({ lr: 1, ...options });
  const tensorsAfter = (): number => {
    const w = makeVariable([0]);
    call(opt, [[w, [1]]]);
    w.dispose();
    return tf.memory().numTensors;
  };
  const before = tensorsAfter();
  expect([tensorsAfter(), tensorsAfter()]).toEqual([before, before]);
  opt.dispose();
});

test.each([{ clipGradNorm: 1 }, { skipNonFinite: true }])(
  'goes on with new variables after tf.disposeVariables: %o',
  async ({ clipGradNorm, ...options }) => {
    const opt = new SGD({ lr: 1, ...options });
    opt.clipping = { ...(clipGradNorm && { clipGradNorm }) };
    const others = new Set(Object.keys(tf.engine().registeredVariables));
    call(opt, [[makeVariable([0]), [1]]]);
    // As tf.disposeVariables does, with those of this test.
    for (const [name, one] of Object.entries(tf.engine().registeredVariables)) {
      if (!others.has(name)) tf.engine().disposeVariable(one);
    }
    const w = makeVariable([3]);
    call(opt, [[w, [1]]]);
    expectClose(await values(w), [2], 1e-6);
    opt.dispose();
    w.dispose();
  },
);

test('a variable that is disposed between the calls is left out; the others take their step', async () => {
  const [a, b] = [makeVariable([0]), makeVariable([0])];
  const opt = new SGD({ lr: 1, accumulate: 2 });
  call(opt, [
    [a, [1]],
    [b, [1]],
  ]);
  b.dispose();
  call(opt, [[a, [3]]]);
  // −(1 + 3) / 2
  expect(await values(a)).toEqual([-2]);
  expect([opt.iterations, opt.state.size]).toEqual([1, 1]);
  opt.dispose();
  a.dispose();
});
