import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test, vi } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../sgd.ts';
import { StepLR } from '../../schedule/step-lr.ts';
import type { LBFGSOptions } from './options.ts';
import { LBFGS } from './lbfgs.ts';

interface Problem {
  variables: tf.Variable[];
  closure: () => tf.Scalar;
}

/** `(1 − x)² + 100 (y − x²)²` from (−1.2, 1); lowest at (1, 1). */
function rosenbrock(): Problem {
  const w = makeVariable([-1.2, 1]);
  const closure = (): tf.Scalar => {
    const x = w.slice(0, 1);
    const valley = tf.sub(w.slice(1, 1), tf.square(x));
    return tf.sum(tf.add(tf.square(tf.sub(1, x)), tf.mul(tf.square(valley), 100)));
  };
  return { variables: [w], closure };
}

/** `Σ a (w − c)² + (v w₀ − 2)²`, of two variables: a vector and a scalar. */
function coupled(): Problem {
  const [w, v] = [makeVariable([0, 0, 0]), makeVariable(0.5)];
  const closure = (): tf.Scalar => {
    const bowl = tf.sum(tf.mul(tf.square(tf.sub(w, [1, -2, 3])), [1, 10, 4]));
    const link = tf.sum(tf.square(tf.sub(tf.mul(v, w.slice(0, 1)), 2)));
    return tf.add(bowl, link);
  };
  return { variables: [w, v], closure };
}

/** `Σ (w² − 1)² / 4 + 0.3 w₀ w₁`: two wells, and a hill between them that is curved the other way. */
function wells(): Problem {
  const w = makeVariable([0.2, -0.1]);
  const closure = (): tf.Scalar => {
    const depths = tf.sum(tf.square(tf.sub(tf.square(w), 1)));
    return tf.add(tf.div(depths, 4), tf.mul(tf.sum(tf.mul(w.slice(0, 1), w.slice(1, 1))), 0.3));
  };
  return { variables: [w], closure };
}

/** `x − log x` from 0.5, lowest at 1, with no value where x is negative. */
function barrier(): Problem {
  const w = makeVariable([0.5]);
  return { variables: [w], closure: () => tf.sum(tf.sub(w, tf.log(w))) };
}

const lineSearch = { lineSearchFn: 'strongWolfe' } as const;

async function values(...tensors: tf.Tensor[]): Promise<number[]> {
  const all = await Promise.all(tensors.map((tensor) => tensor.data()));
  return all.flatMap((data) => Array.from(data));
}

/** Steps, and returns the loss that each step began with. */
async function run(opt: LBFGS, closure: () => tf.Scalar, steps: number): Promise<number[]> {
  const losses: number[] = [];
  for (let i = 0; i < steps; i++) losses.push(await opt.step(closure));
  return losses;
}

/** The closure, with its calls counted and `sabotage` in place of the given one, from 1. */
function watched(
  closure: () => tf.Scalar,
  at = Infinity,
  sabotage: () => tf.Scalar = closure,
): { closure: () => tf.Scalar; calls: () => number } {
  let calls = 0;
  return { closure: () => (++calls === at ? sabotage() : closure()), calls: () => calls };
}

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
    expectClose(await values(...variables), weights, 5e-4);
  }
  opt.dispose();
  tf.dispose(variables);
});

describe('reaches the minimum', () => {
  test('of a quadratic, to 1e-6', async () => {
    const w = makeVariable([0, 0, 0]);
    const opt = new LBFGS([w], { ...lineSearch, toleranceChange: 0 });
    await opt.step(() => tf.sum(tf.mul(tf.square(tf.sub(w, [1, -2, 3])), [1, 10, 4])));
    expectClose(await values(w), [1, -2, 3], 1e-6);
    opt.dispose();
    w.dispose();
  });

  test('of Rosenbrock, in three steps', async () => {
    const { variables, closure } = rosenbrock();
    const opt = new LBFGS(variables, lineSearch);
    const losses = await run(opt, closure, 4);
    expectClose(losses.slice(0, 1), [24.2], 1e-6);
    expect(losses[3]).toBeLessThan(1e-6);
    expectClose(await values(...variables), [1, 1], 1e-2);
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
      expectClose(await values(w, b), [2, -1, 0.5, 0.25], 1e-4);
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
    expectClose(await values(...variables), [1], 1e-3);
    expect((await values(...seen)).some(Number.isNaN)).toBe(true);
    opt.dispose();
    tf.dispose([...variables, ...seen]);
  });
});

describe('ends the step', () => {
  test('at once where the gradient is within toleranceGrad', async () => {
    const w = makeVariable([3, 1]);
    const opt = new LBFGS([w], { toleranceGrad: 0.5 });
    const { closure, calls } = watched(() => tf.sum(tf.mul(w, [0.5, -0.25])));
    expect(await opt.step(closure)).toBe(1.25);
    expect([calls(), opt.funcEvals, opt.iterations]).toEqual([1, 1, 0]);
    expect(await values(w)).toEqual([3, 1]);
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
    expect(await values(...variables)).toEqual([0, 0, 0, 0.5]);
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
      expectClose(await values(w), new Array<number>(w.size).fill(i + 1), 1e-5);
    }
    opt.dispose();
    tf.dispose(variables);
  });

  test('that the loss does not depend on, or that are not trainable, stay', async () => {
    const [w, unused] = [makeVariable([0, 0]), makeVariable([7])];
    const frozen = makeVariable([2], { trainable: false });
    const opt = new LBFGS([unused, w, frozen], lineSearch);
    await opt.step(() => tf.sum(tf.square(tf.sub(w, frozen))));
    expect(await values(unused, frozen)).toEqual([7, 2]);
    expectClose(await values(w), [2, 2], 1e-5);
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
    expect(await values(...broken.variables)).toEqual(await values(...whole.variables));

    await opt1.step(whole.closure);
    await opt2.step(broken.closure);
    expect(await values(...broken.variables)).toEqual(await values(...whole.variables));
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
    expect(await values(...broken.variables)).toEqual(await values(...whole.variables));
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
    expect(await values(w)).toEqual([-1]);
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
    expect(await values(...variables)).toEqual([20.5]);
    expect(opt.iterations).toBe(1);
    opt.dispose();
    tf.dispose(variables);
  });
});

describe('state', () => {
  test.each([
    ['a line search', { ...lineSearch, maxIter: 3, historySize: 3 }],
    ['fixed steps', { lr: 0.5, maxIter: 3, historySize: 3 }],
  ])('a run with %s that is saved and resumed is the uninterrupted one', async (_, options) => {
    const [a, b] = [coupled(), coupled()];
    const whole = new LBFGS(a.variables, options);
    const losses = await run(whole, a.closure, 4);

    const first = new LBFGS(b.variables, options);
    const losses1 = await run(first, b.closure, 2);
    const state = structuredClone(await first.stateDict());
    first.dispose();
    const second = new LBFGS(b.variables);
    second.loadStateDict(state);
    expect(await second.stateDict()).toEqual(state);
    const losses2 = await run(second, b.closure, 2);

    expect([...losses1, ...losses2]).toEqual(losses);
    expect(await values(...b.variables)).toEqual(await values(...a.variables));
    expect(await second.stateDict()).toEqual(await whole.stateDict());
    whole.dispose();
    second.dispose();
    tf.dispose([...a.variables, ...b.variables]);
  });

  test('loading replaces the memory, and takes a copy', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables);
    const fresh = await opt.stateDict();
    await opt.step(closure);
    const state = await opt.stateDict();
    const tensors = tf.memory().numTensors;
    opt.loadStateDict(state);
    expect(tf.memory().numTensors).toBe(tensors);
    state.memory?.d.fill(NaN);
    expect((await opt.stateDict()).memory?.d).not.toContain(NaN);
    opt.loadStateDict(fresh);
    expect(await opt.stateDict()).toEqual(fresh);
    tf.dispose(variables);
  });

  test('that does not fit is an error that changes nothing', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables);
    await opt.step(closure);
    const state = await opt.stateDict();
    const { memory } = state;
    const [group] = state.paramGroups;
    if (!memory || !group) throw new Error('no state');
    const bad: [object, string][] = [
      [{ className: 'PolyakAdam' }, 'className must be PolyakLBFGS, got "PolyakAdam"'],
      [{ iterations: -1 }, 'iterations must be an integer of at least 0, got -1'],
      [{ funcEvals: 0.5 }, 'funcEvals must be an integer of at least 0, got 0.5'],
      [{ paramGroups: [] }, 'paramGroups must be a list of one group, got a Array'],
      [{ paramGroups: [{ params: [0] }] }, 'paramGroups[0] must hold 2 variables, got 1'],
      [{ paramGroups: [{ ...group, lr: -1 }] }, 'lr must be at least 0, got -1'],
      [{ paramGroups: [{ ...group, params: 2 }] }, 'paramGroups[0].params must be a list, got 2'],
      [{ paramGroups: [{ ...group, initialLr: -1 }] }, 'initialLr must be at least 0, got -1'],
      [{ memory: 3 }, 'memory must be an object or null, got 3'],
      [{ memory: { ...memory, t: '1' } }, 'memory.t must be a finite number, got "1"'],
      [{ memory: { ...memory, d: new Float32Array(3) } }, 'memory.d must hold 4 numbers, got 3'],
      [{ memory: { ...memory, oldDirs: [] } }, 'memory.oldDirs must be a list of'],
      [{ memory: { ...memory, ro: [1, NaN] } }, 'memory.ro[1] must be a finite number, got NaN'],
      // `map` would ask it for the kind of list to make.
      [
        { memory: { ...memory, ro: Object.assign([...memory.ro], { constructor: {} }) } },
        'memory.ro must have no fields but its entries, got "constructor"',
      ],
    ];
    for (const [change, message] of bad) {
      expect(() => opt.loadStateDict({ ...state, ...change })).toThrow(message);
    }
    expect(await opt.stateDict()).toEqual(state);
    opt.dispose();
    tf.dispose(variables);
  });
});

describe('bad input', () => {
  test.each<[object, string]>([
    [{ lr: -1 }, 'lr must be at least 0, got -1'],
    [{ maxIter: 0 }, 'maxIter must be an integer of at least 1, got 0'],
    [{ maxIter: 2.5 }, 'maxIter must be an integer of at least 1, got 2.5'],
    [{ maxEval: 0 }, 'maxEval must be an integer of at least 1, got 0'],
    [{ toleranceGrad: -1e-7 }, 'toleranceGrad must be at least 0, got -1e-7'],
    [{ toleranceChange: NaN }, 'toleranceChange must be at least 0, got NaN'],
    [{ historySize: 0 }, 'historySize must be an integer of at least 1, got 0'],
    [
      { lineSearchFn: 'strong_wolfe' },
      'lineSearchFn must be "strongWolfe" or null, got "strong_wolfe"',
    ],
  ])('%o', (options, message) => {
    const w = makeVariable([0]);
    expect(() => new LBFGS([w], options)).toThrow(message);
    w.dispose();
  });

  test('a learning rate', () => {
    const w = makeVariable([0]);
    const opt = new LBFGS([w], { lr: 0.5 });
    expect(opt.learningRate).toBe(0.5);
    opt.setLearningRate(0.25);
    expect(opt.paramGroups[0].lr).toBe(0.25);
    for (const lr of [-1, Infinity, NaN])
      expect(() => opt.setLearningRate(lr)).toThrow('lr must be');
    expect(opt.learningRate).toBe(0.25);
    opt.dispose();
    w.dispose();
  });

  test('no variables, or several groups', () => {
    const [v, w] = [makeVariable([0]), makeVariable([0])];
    expect(() => new LBFGS(w as never)).toThrow(
      'params must be a list of variables or groups, got a Variable',
    );
    expect(() => new LBFGS([v, { params: w }] as never)).toThrow(
      'params must be all variables or all groups, got both',
    );
    expect(() => new LBFGS([])).toThrow('params must hold at least one variable or group');
    expect(() => new LBFGS([{ params: v }, { params: w }])).toThrow(
      'params must be one group, got 2',
    );
    expect(new LBFGS([w, w]).paramGroups[0].params.length).toBe(1);
    tf.dispose([v, w]);
  });

  test('no closure', async () => {
    const { variables } = coupled();
    const opt = new LBFGS(variables);
    await expect(opt.step(7 as never)).rejects.toThrow('closure must be a function, got 7');
    opt.dispose();
    tf.dispose(variables);
  });

  test('anything else before a step has finished', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables);
    const state = await opt.stateDict();
    const step = opt.step(closure);
    const message = 'is not possible before step() has finished';
    await expect(opt.step(closure)).rejects.toThrow(`step() ${message}`);
    await expect(opt.stateDict()).rejects.toThrow(`stateDict() ${message}`);
    expect(() => opt.loadStateDict(state)).toThrow(`loadStateDict() ${message}`);
    expect(() => opt.dispose()).toThrow(`dispose() ${message}`);
    expect(await step).toBe(81);
    opt.dispose();
    tf.dispose(variables);
  });
});

test('after dispose(), inside a swap, and of a variable that is gone, every use is an error', async () => {
  const { variables, closure } = rosenbrock();
  const [w] = variables;
  if (!w) throw new Error('no variable');
  const opt = new LBFGS(variables);
  const ema = new EMAOptimizer(new SGD({ lr: 0 }));
  ema.minimize(closure, false, variables);
  await ema.swapEmaWeights(async () => {
    await expect(opt.step(closure)).rejects.toThrow('step() is not possible while averaged');
  });
  const state = await opt.stateDict();
  opt.dispose();
  await expect(opt.step(closure)).rejects.toThrow('the optimizer LBFGS is disposed');
  await expect(opt.stateDict()).rejects.toThrow('the optimizer LBFGS is disposed');
  expect(() => opt.loadStateDict(state)).toThrow('the optimizer LBFGS is disposed');

  const other = new LBFGS(variables);
  ema.dispose();
  w.dispose();
  await expect(other.step(closure)).rejects.toThrow(`"${w.name}"`);
});
