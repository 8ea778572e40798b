import * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import { allValues, coupled, rosenbrock, watched } from '@polyak/testing/minimization';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { LBFGS } from './lbfgs.ts';

const lineSearch = { lineSearchFn: 'strongWolfe' } as const;

describe('ends the step', () => {
  test('at once where the gradient is within toleranceGrad', async () => {
    const w = makeVariable([3, 1]);
    const opt = new LBFGS([w], { toleranceGrad: 0.5 });
    const { closure, calls } = watched(() => tf.sum(tf.mul(w, [0.5, -0.25])));
    expect(await opt.step(closure)).toBe(1.25);
    expect([calls(), opt.funcEvals, opt.iterations]).toEqual([1, 1, 0]);
    expect(await allValues(w)).toEqual([3, 1]);
    expect((await opt.stateDict()).memory).toBeNull();
    w.dispose();
  });

  test.each([lineSearch, {}])('when nothing changes by toleranceChange: %o', async (options) => {
    const { variables, closure } = coupled();
    // The first iteration moves by less than 1.
    const opt = new LBFGS(variables, { ...options, toleranceChange: 1 });
    await opt.step(closure);
    expect(opt.iterations).toBe(1);
    opt.dispose();
    tf.dispose(variables);
  });

  test('where the direction does not go down by toleranceChange, without a move', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables, { toleranceChange: 1e6 });
    await opt.step(closure);
    expect([opt.iterations, opt.funcEvals]).toEqual([1, 1]);
    expect(await allValues(...variables)).toEqual([0, 0, 0, 0.5]);
    opt.dispose();
    tf.dispose(variables);
  });

  test('after maxEval evaluations; a line search may take one more', async () => {
    for (const [options, most] of [
      [{ maxEval: 3 }, 3],
      [{ maxEval: 7, lr: 0.1 }, 7],
      [{ ...lineSearch, maxEval: 3 }, 4],
      [{ ...lineSearch, maxEval: 7, lr: 100 }, 8],
    ] as const) {
      const { variables, closure } = rosenbrock();
      const opt = new LBFGS(variables, { ...options, toleranceChange: 0 });
      const counted = watched(closure);
      await opt.step(counted.closure);
      expect(counted.calls()).toBe(opt.funcEvals);
      expect(counted.calls()).toBeGreaterThanOrEqual(options.maxEval);
      expect(counted.calls()).toBeLessThanOrEqual(most);
      opt.dispose();
      tf.dispose(variables);
    }
  });

  test('after maxIter iterations, the last of which is not evaluated', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables, { maxIter: 3, maxEval: 100 });
    const counted = watched(closure);
    await opt.step(counted.closure);
    expect([opt.iterations, counted.calls()]).toEqual([3, 3]);
    opt.dispose();
    tf.dispose(variables);
  });
});
