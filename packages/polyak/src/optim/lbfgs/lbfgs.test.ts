import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable } from '@polyak/testing';
import {
  allValues,
  barrier,
  coupled,
  rosenbrock,
  run,
  wells,
  type Problem,
} from '@polyak/testing/minimization';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { StepLR } from '../../schedule/step-lr.ts';
import type { LBFGSOptions } from './options.ts';
import { LBFGS } from './lbfgs.ts';

const lineSearch = { lineSearchFn: 'strongWolfe' } as const;

/** What torch.optim.LBFGS of PyTorch 2.13 does in float64: for each step loss, n_iter, func_evals and weights. */
const trajectories: {
  name: string;
  problem: () => Problem;
  options: Partial<LBFGSOptions>;
  steps: [loss: number, iterations: number, funcEvals: number, weights: number[]][];
}[] = [
  {
    name: 'Rosenbrock with a line search',
    problem: rosenbrock,
    options: { ...lineSearch, maxIter: 4 },
    steps: [
      [24.2, 3, 5, [-1.028879535, 1.065502952]],
      [4.121126776, 7, 10, [-0.943127801, 0.852966273]],
      [3.90914428, 11, 15, [-0.516027773, 0.226545826]],
      [2.456257682, 13, 20, [-0.256089577, 0.037261982]],
    ],
  },
  {
    name: 'Rosenbrock with a short history',
    problem: rosenbrock,
    options: { ...lineSearch, maxIter: 4, maxEval: 50, historySize: 2 },
    steps: [
      [24.2, 4, 6, [-1.027607831, 1.058391647]],
      [4.111776157, 8, 11, [-0.784430175, 0.572385116]],
      [3.368623368, 12, 18, [-0.337564758, 0.066629127]],
    ],
  },
  {
    name: 'Rosenbrock with line searches from too far',
    problem: rosenbrock,
    options: { ...lineSearch, maxIter: 4, maxEval: 40, lr: 10 },
    steps: [[24.2, 4, 12, [-0.782711842, 0.550476611]]],
  },
  {
    name: 'two variables, no line search',
    problem: coupled,
    options: { maxIter: 3 },
    steps: [
      [81, 2, 3, [0.446130167, -2.195543222, 2.249523693, 0.551027165]],
      [6.019115002, 4, 6, [1.202200556, -2.006754571, 3.203261619, 1.060488374]],
      [0.732343872, 6, 9, [1.343201408, -1.984154705, 3.036116684, 1.334955358]],
    ],
  },
  {
    name: 'two variables, half steps, a short history',
    problem: coupled,
    options: { maxIter: 3, lr: 0.5, historySize: 2 },
    steps: [
      [81, 2, 3, [0.237771055, -1.244837553, 1.212998849, 0.525703841]],
      [22.572824301, 4, 6, [0.68741222, -1.869737736, 2.525087766, 0.718915621]],
      [3.43701981, 6, 9, [1.238081581, -2.000388341, 3.042431416, 1.194039814]],
    ],
  },
  {
    name: 'one iteration a step',
    problem: coupled,
    options: { maxIter: 1 },
    steps: [
      [81, 1, 1, [0.058823529, -0.588235294, 0.352941176, 0.5]],
      [52.727508651, 2, 2, [0.446130167, -2.195543222, 2.249523693, 0.551027165]],
      [6.019115002, 3, 3, [0.680009634, -2.130784293, 2.802824348, 0.659631676]],
    ],
  },
  {
    name: 'two wells with line searches that run out of evaluations',
    problem: wells,
    options: { ...lineSearch, maxIter: 4, maxEval: 4, lr: 8 },
    steps: [
      [0.469425, 2, 5, [1.213627664, -0.82597657]],
      [-0.219578384, 3, 10, [1.293264122, -0.907702502]],
      [-0.231344167, 5, 15, [1.141892299, -1.126762094]],
    ],
  },
];

test.each(trajectories)('as torch: $name', async ({ problem, options, steps }) => {
  const { variables, closure } = problem();
  const opt = new LBFGS(variables, options);
  for (const [loss, iterations, funcEvals, weights] of steps) {
    const actual = await opt.step(closure);
    expectClose([actual], [loss], 5e-4);
    expect([opt.iterations, opt.funcEvals]).toEqual([iterations, funcEvals]);
    expectClose(await allValues(...variables), weights, 5e-4);
  }
  opt.dispose();
  tf.dispose(variables);
});

describe('reaches the minimum', () => {
  test('of a quadratic, to 1e-6', async () => {
    const w = makeVariable([0, 0, 0]);
    const opt = new LBFGS([w], { ...lineSearch, toleranceChange: 0 });
    await opt.step(() => tf.sum(tf.mul(tf.square(tf.sub(w, [1, -2, 3])), [1, 10, 4])));
    expectClose(await allValues(w), [1, -2, 3], 1e-6);
    opt.dispose();
    w.dispose();
  });

  test('of Rosenbrock, in three steps', async () => {
    const { variables, closure } = rosenbrock();
    const opt = new LBFGS(variables, lineSearch);
    const losses = await run(opt, closure, 4);
    expectClose(losses.slice(0, 1), [24.2], 1e-6);
    expect(losses[3]).toBeLessThan(1e-6);
    expectClose(await allValues(...variables), [1, 1], 1e-2);
    opt.dispose();
    tf.dispose(variables);
  });

  test('of a linear regression, with and without a line search', async () => {
    const x = tf.randomNormal([32, 3], 0, 1, 'float32', 7);
    const y = tf.tidy(() => tf.add(tf.matMul(x, tf.tensor2d([[2], [-1], [0.5]])), 0.25));
    for (const options of [lineSearch, {}]) {
      const [w, b] = [makeVariable([[0], [0], [0]]), makeVariable([0])];
      const opt = new LBFGS([w, b], options);
      await run(opt, () => tf.losses.meanSquaredError(y, tf.add(tf.matMul(x, w), b)), 2);
      expectClose(await allValues(w, b), [2, -1, 0.5, 0.25], 1e-4);
      opt.dispose();
      tf.dispose([w, b]);
    }
    tf.dispose([x, y]);
  });

  test('within a domain: a line search comes back from where the loss is NaN', async () => {
    const { variables, closure } = barrier();
    // x = 0.5 goes up by 1, then from 1.5 down by 1.5 or more.
    const opt = new LBFGS(variables, { ...lineSearch, lr: 20 });
    const seen: tf.Scalar[] = [];
    await opt.step(() => {
      const loss = closure();
      seen.push(tf.keep(loss.clone()));
      return loss;
    });
    await opt.step(closure);
    expectClose(await allValues(...variables), [1], 1e-3);
    expect((await allValues(...seen)).some(Number.isNaN)).toBe(true);
    opt.dispose();
    tf.dispose([...variables, ...seen]);
  });
});

describe('variables', () => {
  test('more than a few, of several shapes', async () => {
    const variables = Array.from({ length: 12 }, (_, i) =>
      makeVariable(tf.util.toNestedArray([1 + (i % 3), 2], new Float32Array(2 + 2 * (i % 3)))),
    );
    const opt = new LBFGS(variables, lineSearch);
    await opt.step(() =>
      variables
        .map((w, i) => tf.sum(tf.square(tf.sub(w, i + 1))))
        .reduce<tf.Scalar>((total, part) => tf.add(total, part), tf.scalar(0)),
    );
    for (const [i, w] of variables.entries()) {
      expectClose(await allValues(w), new Array<number>(w.size).fill(i + 1), 1e-5);
    }
    opt.dispose();
    tf.dispose(variables);
  });

  test('that the loss does not depend on, or that are not trainable, stay', async () => {
    const [w, unused] = [makeVariable([0, 0]), makeVariable([7])];
    const frozen = makeVariable([2], { trainable: false });
    const opt = new LBFGS([unused, w, frozen], lineSearch);
    await opt.step(() => tf.sum(tf.square(tf.sub(w, frozen))));
    expect(await allValues(unused, frozen)).toEqual([7, 2]);
    expectClose(await allValues(w), [2, 2], 1e-5);
    opt.dispose();
    tf.dispose([w, unused, frozen]);
  });

  test('of one group with options of its own', () => {
    const w = makeVariable([0]);
    const opt = new LBFGS([{ params: w, lr: 0.5, maxIter: 8 }], { lr: 2, historySize: 3 });
    const [{ params, ...options }] = opt.paramGroups;
    expect(params).toEqual([w]);
    expect(options).toEqual({
      lr: 0.5,
      maxIter: 8,
      maxEval: 10,
      toleranceGrad: 1e-7,
      toleranceChange: 1e-9,
      historySize: 3,
      lineSearchFn: null,
    });
    w.dispose();
  });

  test('a schedule sets the learning rate', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables, { maxIter: 1 });
    const schedule = new StepLR(opt, { stepSize: 1, gamma: 0.5 });
    await opt.step(closure);
    schedule.step();
    await opt.step(closure);
    expect((await opt.stateDict()).memory?.t).toBe(0.5);
    opt.dispose();
    tf.dispose(variables);
  });
});
