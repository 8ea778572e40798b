import * as tf from '@tensorflow/tfjs';
import {
  computed,
  expectClose,
  makeVariable,
  saveModel,
  stockMomentum,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test, vi } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import type { NamedTensor } from '../../checkpoint/state-dict.ts';
import { StepLR } from '../../schedule/step-lr.ts';
import { Adadelta } from '../adadelta.ts';
import { Adafactor } from '../adafactor.ts';
import { Adagrad } from '../adagrad.ts';
import { Adam } from '../adam.ts';
import { Adamax } from '../adamax.ts';
import { AdamW } from '../adamw.ts';
import { ASGD } from '../asgd.ts';
import { Muon } from '../muon/muon.ts';
import { NAdam } from '../nadam.ts';
import type { FusedOptimizer } from './optimizer.ts';
import type { OptimizerState } from './state.ts';
import { RAdam } from '../radam.ts';
import { RMSprop } from '../rmsprop.ts';
import { Rprop } from '../rprop.ts';
import { ScheduleFreeAdamW } from '../schedule-free/adamw.ts';
import { ScheduleFreeRAdam } from '../schedule-free/radam.ts';
import { ScheduleFreeSGD } from '../schedule-free/sgd.ts';
import { SGD } from '../sgd.ts';

const makers: Record<string, () => FusedOptimizer> = {
  SGD: () => new SGD({ lr: 0.1, momentum: 0.9 }),
  Adam: () => new Adam({ lr: 0.1, amsgrad: true }),
  AdamW: () => new AdamW({ lr: 0.1 }),
  Adamax: () => new Adamax({ lr: 0.1 }),
  NAdam: () => new NAdam({ lr: 0.1 }),
  RAdam: () => new RAdam({ lr: 0.1 }),
  RMSprop: () => new RMSprop({ lr: 0.1, momentum: 0.9, centered: true }),
  Adagrad: () => new Adagrad({ lr: 0.1, lrDecay: 0.1 }),
  Adadelta: () => new Adadelta(),
  ASGD: () => new ASGD({ lr: 0.1, lambd: 0.01, t0: 2 }),
  Rprop: () => new Rprop({ lr: 0.1 }),
  Muon: () => new Muon({ lr: 0.1, adjustLrFn: 'match_rms_adamw' }),
  Adafactor: () => new Adafactor({ lr: 0.1, weightDecay: 0.1 }),
  ScheduleFreeSGD: () => new ScheduleFreeSGD({ lr: 0.1, warmupSteps: 4 }),
  ScheduleFreeAdamW: () => new ScheduleFreeAdamW({ lr: 0.1, innerMomentum: 0.5, r: 1 }),
  ScheduleFreeRAdam: () => new ScheduleFreeRAdam({ lr: 0.1, silentSgdPhase: false }),
};

const names = Object.keys(makers);

function make(name: string): FusedOptimizer {
  const maker = makers[name];
  if (!maker) throw new Error(`no maker for ${name}`);
  return maker();
}

/** A vector, or a matrix of one row for what trains only matrices. */
function variableFor(name: string, values: number[]): tf.Variable {
  return makeVariable(values, { shape: name === 'Muon' ? [1, values.length] : [values.length] });
}

/** Steps every variable down the bowl `sum((w − 3)²)`, whose gradient is 2 (w − 3). */
function step(opt: tf.Optimizer, variables: readonly tf.Variable[], count = 1): void {
  for (let i = 0; i < count; i++) {
    tf.tidy(() => {
      const gradients = variables.map((w) => ({ name: w.name, tensor: tf.mul(tf.sub(w, 3), 2) }));
      opt.applyGradients(gradients);
    });
  }
}

function withoutVariables(state: OptimizerState): Omit<OptimizerState, 'variables'> {
  const { variables: _, ...rest } = state;
  return rest;
}

describe.each(names)('%s', (name) => {
  test('goes down, and its slots are all the memory it keeps', async () => {
    const w = variableFor(name, [0, 1, 5, -2, 4]);
    const before = tf.memory();
    const opt = make(name);
    step(opt, [w], 3);
    const slots = Object.keys(opt.state.get(w)?.slots ?? {}).length;
    expect(tf.memory().numTensors).toBe(before.numTensors + slots);
    // 5 elements of 4 bytes.
    expect(tf.memory().numBytes).toBe(before.numBytes + slots * 20);
    const [first = NaN, ...rest] = await values(w);
    expect(first).toBeGreaterThan(0);
    expect(rest.every(Number.isFinite)).toBe(true);
    opt.dispose();
    w.dispose();
  });

  test('climbs with maximize as it descends on the opposite', async () => {
    const [a, b] = [variableFor(name, [0, 1]), variableFor(name, [0, 1])];
    const down = make(name);
    const up = make(name);
    for (const group of up.paramGroups) Object.assign(group, { maximize: true });
    for (let i = 0; i < 3; i++) {
      tf.tidy(() => {
        const gradient = tf.mul(tf.sub(a, 3), 2);
        down.applyGradients({ [a.name]: gradient });
        up.applyGradients({ [b.name]: tf.neg(gradient) });
      });
    }
    expectClose(await values(b), await values(a), 1e-6);
    down.dispose();
    up.dispose();
    tf.dispose([a, b]);
  });

  test('a saved and resumed run is the uninterrupted one, to the last bit', async () => {
    const [w1, w2] = [variableFor(name, [0, 1, 5]), variableFor(name, [0, 1, 5])];
    const whole = make(name);
    step(whole, [w1], 7);
    const first = make(name);
    step(first, [w2], 3);
    const state = structuredClone(await first.stateDict());
    first.dispose();
    const second = make(name);
    second.loadStateDict(state);
    step(second, [w2], 4);
    expect(await values(w2)).toEqual(await values(w1));
    expect(second.iterations).toBe(7);
    const { variables, ...rest } = await second.stateDict();
    expect(variables).toMatchObject([{ name: w2.name, shape: w2.shape }]);
    expect(rest).toEqual(withoutVariables(await whole.stateDict()));
    whole.dispose();
    second.dispose();
    tf.dispose([w1, w2]);
  });

  test('comes back with a saved model, to the last bit', async () => {
    const useBias = name !== 'Muon';
    const model = tf.sequential({
      layers: [tf.layers.dense({ units: 2, inputShape: [3], kernelInitializer: 'ones', useBias })],
    });
    const opt = make(name);
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([4, 3]), tf.zeros([4, 2])];
    await model.fit(x, y, { epochs: 3, verbose: 0 });
    const saved = await saveModel(model);
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(saved));
    expect(loaded.optimizer.getClassName()).toBe(`Polyak${name}`);
    await model.fit(x, y, { epochs: 2, verbose: 0 });
    await loaded.fit(x, y, { epochs: 2, verbose: 0 });
    for (const [i, weight] of model.getWeights().entries()) {
      expect(await values(loaded.getWeights()[i])).toEqual(await values(weight));
    }
    opt.dispose();
    loaded.optimizer.dispose();
    model.dispose();
    loaded.dispose();
    tf.dispose([x, y]);
  });
});

describe('inside LayersModel.fit', () => {
  const twins: Record<string, [stock: () => tf.Optimizer, own: () => tf.Optimizer]> = {
    SGD: [() => tf.train.sgd(0.05), () => new SGD({ lr: 0.05 })],
    momentum: [() => stockMomentum(0.05), () => new SGD({ lr: 0.05, momentum: 0.9 })],
    Adam: [() => tf.train.adam(0.01, 0.9, 0.999, 1e-7), () => new Adam({ lr: 0.01, eps: 1e-7 })],
    // tfjs's Adamax and RMSProp put epsilon elsewhere; it is too small here to tell.
    Adamax: [
      () => tf.train.adamax(0.01, 0.9, 0.999, 1e-10),
      () => new Adamax({ lr: 0.01, eps: 1e-10 }),
    ],
    RMSprop: [
      () => tf.train.rmsprop(0.001, 0.9, 0, 1e-12),
      () => new RMSprop({ lr: 0.001, alpha: 0.9, eps: 1e-12 }),
    ],
    Adagrad: [
      () => tf.train.adagrad(0.05, 0.1),
      () => new Adagrad({ lr: 0.05, initialAccumulatorValue: 0.1, eps: 1e-7 }),
    ],
    // Adadelta has a test of its own, below.
  };

  test.each(Object.keys(twins))('%s trains the same model as its stock twin', async (name) => {
    const train = async (makeOptimizer: (() => tf.Optimizer) | undefined): Promise<number[][]> => {
      const optimizer = makeOptimizer?.() ?? tf.train.sgd(0);
      const kernelInitializer = tf.initializers.glorotUniform({ seed: 3 });
      const model = tf.sequential({
        layers: [
          tf.layers.dense({ units: 5, inputShape: [4], activation: 'tanh', kernelInitializer }),
          tf.layers.dense({ units: 1, kernelInitializer }),
        ],
      });
      model.compile({ optimizer, loss: 'meanSquaredError' });
      const x = tf.randomNormal([40, 4], 0, 1, 'float32', 5);
      const y = tf.randomNormal([40, 1], 0, 1, 'float32', 6);
      await model.fit(x, y, { epochs: 2, batchSize: 10, shuffle: false, verbose: 0 });
      const weights = await Promise.all(model.getWeights().map(values));
      optimizer.dispose();
      model.dispose();
      tf.dispose([x, y]);
      return weights;
    };
    const [stock, own] = twins[name] ?? [];
    const expected = await train(stock);
    expectClose((await train(own)).flat(), expected.flat(), 1e-5);
  });
});

test('a gradient that is the variable itself, or another one of the same step', async () => {
  const [a, b] = [makeVariable([1, 2]), makeVariable([10, 20])];
  const opt = new SGD({ lr: 0.5 });
  opt.applyGradients([
    { name: a.name, tensor: a },
    { name: b.name, tensor: a },
  ]);
  // Both from the values before the step: a − a / 2, b − a / 2.
  expect(await values(a)).toEqual([0.5, 1]);
  expect(await values(b)).toEqual([9.5, 19]);
  opt.dispose();
  tf.dispose([a, b]);
});

test('Adadelta follows the paper where tfjs does not: the two cannot agree', async () => {
  const [rho, eps, g] = [0.9, 1e-6, 0.5];
  const [w1, w2] = [makeVariable([1]), makeVariable([1])];
  const [stock, own] = [tf.train.adadelta(1, rho, eps), new Adadelta({ lr: 1, rho, eps })];
  tf.tidy(() => {
    stock.applyGradients([{ name: w1.name, tensor: tf.tensor([g]) }]);
    own.applyGradients({ [w2.name]: tf.tensor([g]) });
  });
  // Zeiler's first step divides by the mean of squares with this gradient in it: √ε / √((1 − ρ) g² + ε) · g.
  const step = (Math.sqrt(eps) / Math.sqrt((1 - rho) * g * g + eps)) * g;
  expectClose(await values(w2), [1 - step], 1e-6);
  // tfjs divides by the one from before, 0: √ε / √ε · g, the whole gradient.
  expectClose(await values(w1), [1 - g], 1e-6);
  stock.dispose();
  own.dispose();
  tf.dispose([w1, w2]);
});

describe('param groups', () => {
  test('have options of their own', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new SGD([{ params: [a], lr: 0.5 }, { params: b }], { lr: 0.25 });
    expect(opt.paramGroups.map(({ lr }) => lr)).toEqual([0.5, 0.25]);
    step(opt, [a, b]);
    // The gradient is 2 (1 − 3) = −4.
    expect([await values(a), await values(b)]).toEqual([[3], [2]]);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('may be added, and changed, at any time', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new SGD([a], { lr: 0.25 });
    step(opt, [a, b]);
    expect([await values(a), await values(b)]).toEqual([[2], [1]]);
    opt.addParamGroup({ params: [b], lr: 0.5 });
    const [first] = opt.paramGroups;
    if (first) first.lr = 0.5;
    step(opt, [a, b]);
    // a: 2 + 0.5 · 2 = 3; b: 1 + 0.5 · 4 = 3
    expect([await values(a), await values(b)]).toEqual([[3], [3]]);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('minimize trains the groups and nothing else', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new SGD([a], { lr: 0.25 });
    opt.minimize(() => tf.sum(tf.add(tf.square(tf.sub(a, 3)), tf.square(b))).asScalar());
    expect([await values(a), await values(b)]).toEqual([[2], [1]]);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('a variable without a gradient is left alone, its step count too', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new Adam({ lr: 0.1 });
    step(opt, [a]);
    opt.minimize(() => tf.sum(tf.square(a)).asScalar(), false, [a, b]);
    expect(await values(b)).toEqual([1]);
    expect([opt.state.get(a)?.host.step, opt.state.get(b)]).toEqual([2, undefined]);
    step(opt, [a, b]);
    expect(opt.state.get(b)?.host.step).toBe(1);
    // Adam's first step is lr · sign(gradient).
    expectClose(await values(b), [1.1], 1e-6);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('hooks run before and after each step, until taken back', () => {
    const w = makeVariable([1]);
    const opt = new SGD({ lr: 0.25 });
    const [before, after] = [vi.fn(() => opt.iterations), vi.fn(() => opt.iterations)];
    const takeBack = opt.registerStepPreHook(before);
    opt.registerStepPostHook(after);
    step(opt, [w], 2);
    takeBack();
    step(opt, [w]);
    expect(before.mock.results.map(({ value }) => value as number)).toEqual([0, 1]);
    expect(after.mock.results.map(({ value }) => value as number)).toEqual([1, 2, 3]);
    expect(before).toHaveBeenCalledWith(opt);
    opt.dispose();
    w.dispose();
  });

  test('a state with groups is loaded by position', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1, 2])];
    const make = (): Adam => new Adam([{ params: [a], lr: 0.5 }, { params: [b] }], { lr: 0.25 });
    const opt = make();
    step(opt, [a, b], 2);
    const state = await opt.stateDict();
    expect(state.paramGroups.map(({ params, lr }) => [params, lr])).toEqual([
      [[0], 0.5],
      [[1], 0.25],
    ]);
    const other = make();
    for (const group of other.paramGroups) group.lr = 9;
    other.loadStateDict(state);
    expect(other.paramGroups.map(({ lr }) => lr)).toEqual([0.5, 0.25]);
    expect(await other.stateDict()).toEqual(state);
    opt.dispose();
    other.dispose();
    tf.dispose([a, b]);
  });
});

describe('bad input', () => {
  const bad: [() => object, string][] = [
    [() => new SGD({ lr: -1 }), 'lr must be at least 0, got -1'],
    [() => new SGD({ lr: '0.1' as never }), 'lr must be at least 0, got "0.1"'],
    [() => new SGD({ momentum: -0.1 }), 'momentum must be at least 0, got -0.1'],
    [() => new SGD({ nesterov: true }), 'nesterov needs momentum above 0 and dampening 0'],
    [
      () => new SGD({ nesterov: true, momentum: 0.9, dampening: 0.1 }),
      'nesterov needs momentum above 0 and dampening 0, got 0.9 and 0.1',
    ],
    [() => new SGD({ weightDecay: -1 }), 'weightDecay must be at least 0, got -1'],
    [() => new SGD({ maximize: 1 as never }), 'maximize must be true or false, got 1'],
    [() => new Adam({ betas: [1, 0.9] }), 'betas[0] must be in [0, 1), got 1'],
    [() => new Adam({ betas: [0.9, -1] }), 'betas[1] must be in [0, 1), got -1'],
    [() => new Adam({ betas: 0.9 as never }), 'betas must be a list of two numbers, got 0.9'],
    [() => new Adam({ eps: -1 }), 'eps must be at least 0, got -1'],
    [() => new NAdam({ momentumDecay: -1 }), 'momentumDecay must be at least 0, got -1'],
    [() => new RMSprop({ alpha: -1 }), 'alpha must be at least 0, got -1'],
    [() => new Adagrad({ lrDecay: -1 }), 'lrDecay must be at least 0, got -1'],
    [() => new Adadelta({ rho: 1.5 }), 'rho must be in [0, 1], got 1.5'],
    [() => new Rprop({ etas: [0.5, 0.9] }), 'etas must be 0 < etas[0] < 1 < etas[1]'],
    [() => new ScheduleFreeSGD({ momentum: 0 }), 'momentum must be in (0, 1], got 0'],
    [() => new ScheduleFreeSGD({ momentum: 1.1 }), 'momentum must be in (0, 1], got 1.1'],
    [
      () => new ScheduleFreeSGD({ warmupSteps: 0.5 }),
      'warmupSteps must be an integer of at least 0, got 0.5',
    ],
    [() => new ScheduleFreeSGD({ r: -1 }), 'r must be at least 0, got -1'],
    [() => new ScheduleFreeAdamW({ betas: [0, 0.9] }), 'betas[0] must be in (0, 1], got 0'],
    [() => new ScheduleFreeAdamW({ betas: [0.9, 1] }), 'betas[1] must be in [0, 1), got 1'],
    [() => new ScheduleFreeAdamW({ innerMomentum: 1 }), 'innerMomentum must be in [0, 1), got 1'],
    [
      () => new ScheduleFreeAdamW({ decayAtZ: 1 as never }),
      'decayAtZ must be true or false, got 1',
    ],
    [
      () => new ScheduleFreeRAdam({ weightLrPower: -2 }),
      'weightLrPower must be at least 0, got -2',
    ],
    [
      () => new ScheduleFreeRAdam({ silentSgdPhase: null as never }),
      'silentSgdPhase must be true or false, got null',
    ],
    [() => new SGD([]), 'params must hold at least one variable or group, got none'],
    [() => new SGD([{ params: [] }]), 'params must hold at least one variable, got an empty group'],
    [() => new SGD([7 as never]), 'params must be'],
  ];

  test.each(bad)('%s', (make, message) => {
    expect(make).toThrow(message);
  });

  test('the same variable in two groups, a disposed one, an integer', () => {
    const [w, n] = [makeVariable([1]), makeVariable([1], { dtype: 'int32' })];
    expect(() => new SGD([{ params: [w] }, { params: [w] }])).toThrow('in more than one group');
    expect(() => new SGD([n])).toThrow(`"${n.name}" must be float32, got int32`);
    const opt = new SGD([w]);
    expect(() => opt.addParamGroup({ params: [w] })).toThrow('in more than one group');
    expect(opt.paramGroups.length).toBe(1);
    w.dispose();
    expect(() => new SGD([w])).toThrow(`the variable "${w.name}" is disposed`);
    n.dispose();
  });

  test('a gradient of another shape changes nothing', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1, 2])];
    const opt = new Adam({ lr: 0.1 });
    expect(() =>
      tf.tidy(() => opt.applyGradients({ [a.name]: computed([1]), [b.name]: computed([1]) })),
    ).toThrow(`the gradient of "${b.name}" must have the shape [2], got [1]`);
    expect(await values(a)).toEqual([1]);
    expect([opt.iterations, opt.state.size]).toEqual([0, 0]);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('a state that does not fit is refused and changes nothing', async () => {
    const w = makeVariable([0, 0]);
    const opt = new Adam([w], { lr: 0.1 });
    step(opt, [w]);
    const state = await opt.stateDict();
    const [saved] = Object.values(state.state);
    const [slot] = saved?.slots ?? [];
    const short = { ...saved, slots: [{ ...slot, shape: [1], values: new Float32Array(1) }] };
    const [group] = state.paramGroups;
    const withMore = Object.assign([0.9, 0.999], { more: () => 0 });
    for (const [change, message] of [
      [{ className: 'PolyakSGD' }, 'className must be PolyakAdam, got "PolyakSGD"'],
      [{ iterations: 'x' }, 'iterations must be an integer of at least 0, got "x"'],
      [{ paramGroups: [] }, 'paramGroups must hold 1 groups, got 0'],
      [{ paramGroups: [{ ...group, lr: -1 }] }, 'lr must be at least 0, got -1'],
      [{ paramGroups: [{ ...group, initialLr: () => 0 }] }, 'initialLr must be at least 0, got a'],
      [{ paramGroups: [{ ...group, betas: withMore }] }, 'betas must be a list of two numbers'],
      [{ paramGroups: [{ ...group, params: [] }] }, 'paramGroups[0] must hold 1 variables, got 0'],
      [{ state: { 0: short } }, `the slot expAvg of "${w.name}" must have the shape [2], got [1]`],
    ] as const) {
      expect(() => opt.loadStateDict({ ...state, ...change } as never)).toThrow(message);
    }
    expect(await opt.stateDict()).toEqual(state);
    opt.dispose();
    w.dispose();
  });
});

test('a step that fails before its pass leaves nothing behind', () => {
  const w = makeVariable([1]);
  const opt = new Adam({ lr: 0.1, skipNonFinite: true });
  const gradient = computed([1]);
  const before = tf.memory().numTensors;
  const rider = {
    extend: (): never => {
      throw new Error('no room');
    },
    taken: vi.fn(),
  };
  expect(() => opt.applyWith([{ variable: w, gradient }], {}, rider)).toThrow('no room');
  expect(rider.taken).not.toHaveBeenCalled();
  expect([opt.iterations, opt.state.size, opt.paramGroups[0]?.params.length]).toEqual([0, 0, 0]);
  // What tells whether a step is skipped, of all variables
  expect(tf.memory().numTensors).toBe(before + 1);
  opt.dispose();
  tf.dispose([w, gradient]);
});

describe('a model’s file', () => {
  const withIterations = async (
    count: number,
    use: (iter: NamedTensor) => Promise<void>,
  ): Promise<void> => {
    const tensor = tf.scalar(count, 'int32');
    await use({ name: 'iter', tensor });
    tensor.dispose();
  };

  test('has all slots, if a step was taken', async () => {
    const opt = new Adam();
    await withIterations(3, (iter) =>
      expect(opt.setWeights([iter])).rejects.toThrow(
        'weightValues must hold the slots after 3 steps, got none',
      ),
    );
    await withIterations(-1, (iter) =>
      expect(opt.setWeights([iter])).rejects.toThrow(
        'the steps in weightValues must be an integer',
      ),
    );
    await withIterations(0, (iter) => opt.setWeights([iter]));
    await expect(opt.setWeights([7 as never])).rejects.toThrow(
      'weightValues[0] must be a tensor with its name, { name, tensor }, got 7',
    );
    // It needs no slots.
    const sgd = new SGD();
    await withIterations(3, (iter) => sgd.setWeights([iter]));
    expect([opt.iterations, sgd.iterations]).toEqual([0, 3]);
    opt.dispose();
    sgd.dispose();
  });

  test.each<[number[], 'int32' | 'float32', string]>([
    [[1, 0, 1], 'int32', 'w/host must hold two integers per number, got 3'],
    [[1, 0], 'int32', 'w/host must hold 2 numbers, got 1'],
    [[1, 0], 'float32', 'w/host must be int32, got float32'],
  ])('has whole counters, not %j of %s', async (numbers, dtype, message) => {
    const bad = tf.tensor1d(numbers, dtype);
    const w = tf.tidy(() => tf.variable(tf.scalar(1), true, 'w'));
    const opt = new NAdam([w]);
    opt.minimize(() => w.square());
    const weights = await opt.getWeights();
    const given = weights.map(({ name, tensor }) => {
      return { name, tensor: name === 'w/host' ? bad : tensor };
    });
    await expect(opt.setWeights(given)).rejects.toThrow(message);
    expect(opt.state.get(w)?.host.step).toBe(1);
    tf.dispose(weights.flatMap(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    for (const one of [opt, bad, w]) one.dispose();
  });

  test('has one param group, with the learning rate that a schedule starts from', () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const two = new SGD([{ params: [a] }, { params: [b] }]);
    expect(() => two.getConfig()).toThrow(
      'an optimizer with several param groups is saved with stateDict()',
    );
    const one = new SGD({ lr: 8 });
    new StepLR(one, { stepSize: 1, gamma: 0.5 }).step();
    const loaded = SGD.fromConfig(SGD, one.getConfig()) as SGD;
    expect(loaded.paramGroups).toEqual(one.paramGroups);
    expect(loaded.paramGroups[0]).toMatchObject({ lr: 4, initialLr: 8 });
    for (const opt of [two, one, loaded]) opt.dispose();
    tf.dispose([a, b]);
  });

  test('gives the slots to a model that is known, once', async () => {
    const model = tf.sequential({
      layers: [tf.layers.dense({ name: 'fc', units: 1, inputShape: [1] })],
    });
    const params = model.getWeights() as tf.Variable[];
    const make = () => new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5, model });
    const [opt, fresh] = [make(), make()];
    step(opt, params);
    const weights = await opt.getWeights();
    // As a file has them: nothing but their names says whose they are.
    const read = weights.map(({ name, tensor }) => ({ name, tensor: tensor.clone() }));
    for (let load = 0; load < 2; load++) {
      await fresh.setWeights(read);
      expect(fresh.paramGroups[0]?.params).toEqual(params);
      expect(params.map((one) => fresh.inner.state.get(one)?.host.step)).toEqual([1, 1]);
    }
    tf.dispose(weights.flatMap(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    for (const one of [opt, fresh, model, ...read.map(({ tensor }) => tensor)]) one.dispose();
  });
});

test('after dispose() neither kernels nor hooks are taken', async () => {
  const opt = new SGD({ lr: 1 });
  opt.dispose();
  await expect(opt.prepare()).rejects.toThrow('the optimizer SGD is disposed');
  expect(() => opt.registerStepPreHook(() => undefined)).toThrow('the optimizer SGD is disposed');
  expect(() => opt.registerStepPostHook(() => undefined)).toThrow('the optimizer SGD is disposed');
});
