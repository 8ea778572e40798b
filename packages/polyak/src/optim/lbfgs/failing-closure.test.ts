import * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import {
  allValues,
  barrier,
  coupled,
  rosenbrock,
  run,
  watched,
} from '@polyak/testing/minimization';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { LBFGS } from './lbfgs.ts';

const lineSearch = { lineSearchFn: 'strongWolfe' } as const;

describe('when the closure fails', () => {
  const fail = (): never => {
    throw new Error('in the closure');
  };

  test.each([
    [1, lineSearch],
    [2, lineSearch],
    [1, {}],
    [2, {}],
  ])('at call %d of a step with %o, the step might never have been', async (at, options) => {
    const [whole, broken] = [rosenbrock(), rosenbrock()];
    const opt1 = new LBFGS(whole.variables, { ...options, maxIter: 3 });
    const opt2 = new LBFGS(broken.variables, { ...options, maxIter: 3 });
    await opt1.step(whole.closure);
    await opt2.step(broken.closure);
    const tensors = tf.memory().numTensors;
    const { closure } = watched(broken.closure, at, fail);
    await expect(opt2.step(closure)).rejects.toThrow('in the closure');
    expect(tf.memory().numTensors).toBe(tensors);
    expect(await allValues(...broken.variables)).toEqual(await allValues(...whole.variables));

    await opt1.step(whole.closure);
    await opt2.step(broken.closure);
    expect(await allValues(...broken.variables)).toEqual(await allValues(...whole.variables));
    expect((await opt2.stateDict()).memory).toEqual((await opt1.stateDict()).memory);
    expect(opt2.iterations).toBe(opt1.iterations);
    opt1.dispose();
    opt2.dispose();
    tf.dispose([...whole.variables, ...broken.variables]);
  });

  test('later in the step, what the iterations before it have reached stays', async () => {
    const [whole, broken] = [coupled(), coupled()];
    const opt1 = new LBFGS(whole.variables, { maxIter: 1 });
    const opt2 = new LBFGS(broken.variables, { maxIter: 9 });
    await run(opt1, whole.closure, 2);
    const { closure } = watched(broken.closure, 4, fail);
    await expect(opt2.step(closure)).rejects.toThrow('in the closure');
    expect(await allValues(...broken.variables)).toEqual(await allValues(...whole.variables));
    expect(opt2.iterations).toBe(2);
    opt1.dispose();
    opt2.dispose();
    tf.dispose([...whole.variables, ...broken.variables]);
  });

  test('to be finite where the step begins, nothing changes', async () => {
    const w = makeVariable([-1]);
    const opt = new LBFGS([w], lineSearch);
    await expect(opt.step(() => tf.sum(tf.log(w)))).rejects.toThrow(
      'closure must give a finite loss and gradient, got the loss NaN',
    );
    expect(await allValues(w)).toEqual([-1]);
    expect(opt.iterations).toBe(0);
    w.dispose();
  });

  test('to have a finite gradient, it is an error too', async () => {
    const w = makeVariable([0, 1]);
    const opt = new LBFGS([w]);
    await expect(opt.step(() => tf.sum(tf.sqrt(w)))).rejects.toThrow(
      'got a gradient that is not finite',
    );
    w.dispose();
  });

  test('to be finite where a step without a line search goes, the step is taken back', async () => {
    const { variables, closure } = barrier();
    const opt = new LBFGS(variables, { lr: 20 });
    // 0.5 + 20 · 1, then far below 0.
    await expect(opt.step(closure)).rejects.toThrow('got the loss NaN');
    expect(await allValues(...variables)).toEqual([20.5]);
    expect(opt.iterations).toBe(1);
    opt.dispose();
    tf.dispose(variables);
  });
});
