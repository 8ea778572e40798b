import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable } from '@polyak/testing';
import { coupled, rosenbrock } from '@polyak/testing/minimization';
import '@polyak/testing/no-leaks';
import { describe, expect, test, vi } from 'vitest';
import { LBFGS } from './lbfgs.ts';

const lineSearch = { lineSearchFn: 'strongWolfe' } as const;

describe('the memory', () => {
  test('is the last direction and gradient and historySize pairs, and goes with dispose()', async () => {
    const { variables, closure } = rosenbrock();
    const opt = new LBFGS(variables, { ...lineSearch, historySize: 2, maxIter: 3, maxEval: 30 });
    const before = tf.memory().numTensors;
    const counts: number[] = [];
    for (let i = 0; i < 3; i++) {
      await opt.step(closure);
      counts.push(tf.memory().numTensors - before);
    }
    expect(counts).toEqual([6, 6, 6]);
    const { memory } = await opt.stateDict();
    expect([memory?.oldDirs.length, memory?.oldStps.length, memory?.ro.length]).toEqual([2, 2, 2]);
    opt.dispose();
    expect(tf.memory().numTensors).toBe(before);
    tf.dispose(variables);
  });

  test('takes in no pair with y · s of at most 1e-10', async () => {
    const w = makeVariable([0.5]);
    // Up to π / 2 the cosine is concave: y · s is negative.
    const opt = new LBFGS([w], { lr: 0.1, maxIter: 3 });
    await opt.step(() => tf.sum(tf.cos(w)));
    const { memory } = await opt.stateDict();
    expect([memory?.ro, memory?.hDiag]).toEqual([[], 1]);
    opt.dispose();
    w.dispose();
  });

  test('holds 1 / y · s of its pairs, and y · s / y · y of the last', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables, { lr: 0.5, maxIter: 3, maxEval: 9 });
    await opt.step(closure);
    const { memory } = await opt.stateDict();
    if (!memory) throw new Error('no memory');
    const dot = (a: Float32Array, b: Float32Array): number =>
      a.reduce((total, value, i) => total + value * (b[i] ?? NaN), 0);
    const { oldDirs, oldStps, ro, hDiag } = memory;
    expect(oldDirs.length).toBe(2);
    const ys = oldDirs.map((y, i) => dot(y, oldStps[i] ?? y));
    expectClose(
      ro,
      ys.map((product) => 1 / product),
      1e-5,
    );
    const last = oldDirs[1] ?? new Float32Array();
    expectClose([hDiag], [(ys[1] ?? NaN) / dot(last, last)], 1e-5);
    opt.dispose();
    tf.dispose(variables);
  });

  test('reads the GPU once for each evaluation and each direction, and never waits in place', async () => {
    const { variables, closure } = rosenbrock();
    const opt = new LBFGS(variables, { ...lineSearch, maxIter: 5 });
    const data = vi.spyOn(tf.Tensor.prototype, 'data');
    const dataSync = vi.spyOn(tf.Tensor.prototype, 'dataSync');
    await opt.step(closure);
    expect(data).toHaveBeenCalledTimes(opt.funcEvals + opt.iterations);
    expect(dataSync).not.toHaveBeenCalled();
    opt.dispose();
    tf.dispose(variables);
  });
});
