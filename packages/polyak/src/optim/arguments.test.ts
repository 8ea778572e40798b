// cspell:ignore Nstep
import * as tf from '@tensorflow/tfjs';
import { computed, makeVariable, ScriptedOptimizer } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  Adafactor,
  Adam,
  AdamW,
  ASGD,
  EMAOptimizer,
  LBFGS,
  Muon,
  PostHocEma,
  RMSprop,
  Rprop,
  ScheduleFreeAdamW,
  ScheduleFreeSGD,
  SGD,
} from '../index.ts';

describe('the slips of a tfjs user', () => {
  const w = (): tf.Variable => makeVariable([1]);
  const slips: [string, () => unknown, string][] = [
    [
      'a number',
      () => new SGD(0.1 as never),
      'options of SGD must be an object such as { lr: … }, got 0.1',
    ],
    ['learningRate', () => new SGD({ learningRate: 0.1 } as never), 'did you mean lr?'],
    ['snake_case', () => new AdamW({ weight_decay: 0.1 } as never), 'did you mean weightDecay?'],
    ['beta1', () => new Adam({ beta1: 0.9 } as never), 'did you mean betas?'],
    ['epsilon', () => new Adam({ epsilon: 1e-7 } as never), 'did you mean eps?'],
    ['useNesterov', () => new SGD({ useNesterov: true } as never), 'did you mean nesterov?'],
    ['b1', () => new Adam({ b1: 0.9 } as never), 'did you mean betas?'],
    ['beta', () => new Muon({ beta: 0.9 } as never), 'did you mean momentum?'],
    ['ns_coeffs', () => new Muon({ ns_coeffs: 1 } as never), 'did you mean nsCoefficients?'],
    [
      'clip_threshold',
      () => new Adafactor({ clip_threshold: 1 } as never),
      'of Adafactor: did you mean d?',
    ],
    ['decay_rate', () => new Adafactor({ decay_rate: -1 } as never), 'did you mean beta2Decay?'],
    ['epsilon_2', () => new Adafactor({ epsilon_2: 1 } as never), 'did you mean eps?'],
    ['warmup', () => new ScheduleFreeAdamW({ warmup: 1 } as never), 'did you mean warmupSteps?'],
    [
      'weight_lr_power',
      () => new ScheduleFreeSGD({ weight_lr_power: 1 } as never),
      'did you mean weightLrPower?',
    ],
    ['null', () => new Adam(null as never), 'options of Adam must be an object'],
    ['no such option', () => new SGD({ rhinoceros: 1 } as never), 'the options are lr, momentum'],
    [
      'a decay',
      () => new EMAOptimizer(new ScriptedOptimizer(), 0.99 as never),
      'such as { decay: … }, got 0.99',
    ],
    [
      'ema_decay',
      () => new EMAOptimizer(new ScriptedOptimizer(), { ema_decay: 0.5 } as never),
      'did you mean decay?',
    ],
    [
      'null',
      () => new EMAOptimizer(new ScriptedOptimizer(), null as never),
      'options of EMAOptimizer must be',
    ],
    ['LBFGS', () => new LBFGS([], { learningRate: 1 } as never), 'did you mean lr?'],
    ['LBFGS', () => new LBFGS([], { history_size: 5 } as never), 'did you mean historySize?'],
    ['LBFGS', () => new LBFGS([], 0.1 as never), 'options of LBFGS must be an object'],
    [
      'PostHocEma',
      () => new PostHocEma([], { everyNstep: 5 } as never),
      'did you mean everyNSteps?',
    ],
  ];

  test.each(slips)('%s: %#', (_, make, message) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  test('behind params, and in a group', () => {
    const one = w();
    expect(() => new Adam([one], 0.1 as never)).toThrow('options of Adam must be an object');
    expect(() => new Adam([one], null as never)).toThrow('options of Adam must be an object');
    expect(() => new SGD(one as never)).toThrow('params must be a list of variables');
    expect(() => new SGD([{ params: [one], learning_rate: 1 } as never])).toThrow(
      'unknown option "learning_rate" of a param group of SGD: did you mean lr?',
    );
    one.dispose();
  });
});

describe('what is not a list of variables, or of gradients', () => {
  const w = makeVariable([1]);
  const g = computed([1]);
  const f = (): tf.Scalar => w.sum();
  const long = 'x'.repeat(1000);
  const entry = 'variableGradients[0] must be { name, tensor }, named after its variable, got';
  const slips: [string, (opt: SGD) => unknown, string][] = [
    ['a variable', (opt) => opt.minimize(f, false, w as never), 'got a Variable'],
    ['false', (opt) => opt.minimize(f, false, false as never), 'varList must be a list of'],
    [
      'null',
      (opt) => opt.minimize(f, false, [null] as never),
      'varList[0] must be a variable, got',
    ],
    [
      'a number',
      (opt) => opt.computeGradients(f, [w, 5] as never),
      'varList[1] must be a variable',
    ],
    ['a tensor', (opt) => opt.computeGradients(f, [g] as never), 'got a Tensor'],
    [
      'null',
      (opt) => opt.applyGradients(null as never),
      'a list or a record of gradients, got null',
    ],
    ['a number', (opt) => opt.applyGradients(1 as never), 'a list or a record of gradients, got 1'],
    ['a tensor', (opt) => opt.applyGradients(g as never), 'record of gradients, got a Tensor'],
    ['[null]', (opt) => opt.applyGradients([null] as never), `${entry} null`],
    ['[tensor]', (opt) => opt.applyGradients([g] as never), `${entry} a Tensor`],
    ['[{ tensor }]', (opt) => opt.applyGradients([{ tensor: g }] as never), `${entry} a Object`],
    [
      'an array',
      (opt) => opt.applyGradients({ [w.name]: [1] } as never),
      `the gradient of "${w.name}" must be a tensor, got a Array`,
    ],
  ];

  test.each(slips)('%s: %#', (_, slip, message) => {
    const opt = new SGD({ lr: 1 });
    expect(() => slip(opt)).toThrow(TypeError);
    expect(() => slip(opt)).toThrow(message);
    expect(opt.iterations).toBe(0);
    opt.dispose();
  });

  test('a long name is shortened', () => {
    const opt = new SGD({ lr: 1 });
    expect(() => opt.applyGradients({ [long]: g })).toThrow(`names "${long.slice(0, 79)}…", which`);
    opt.dispose();
  });
});

test.each([{ lr: 0.1 }, null, 0.1])('options behind %o, which is no list', (first) => {
  expect(() => new Adam(first as never, { lr: 0.2 })).toThrow(TypeError);
  expect(() => new Adam(first as never, { lr: 0.2 })).toThrow(
    'params must be a list where options',
  );
});

test.each<[() => object, string]>([
  [() => new Adam({ lr: Infinity }), 'lr must be a finite number, got Infinity'],
  [() => new Adam({ eps: Infinity }), 'eps must be a finite number'],
  [() => new SGD({ weightDecay: Infinity }), 'weightDecay must be a finite number'],
  [() => new SGD({ momentum: Infinity }), 'momentum must be a finite number'],
  [() => new SGD({ dampening: Infinity }), 'dampening must be a finite number'],
  [() => new SGD({ dampening: -Infinity }), 'dampening must be a finite number'],
  [() => new RMSprop({ alpha: Infinity }), 'alpha must be a finite number'],
  [() => new ASGD({ lambd: Infinity }), 'lambd must be a finite number'],
])('an infinite option: %s', (make, message) => {
  expect(make).toThrow(RangeError);
  expect(make).toThrow(message);
});

test('lists of numbers that are not, or not in order', () => {
  expect(() => new Rprop({ etas: [0.5, '1.2' as never] })).toThrow(
    'etas[1] must be a finite number, got "1.2"',
  );
  // eslint-disable-next-line no-sparse-arrays -- as a saved state may have it
  expect(() => new Muon({ nsCoefficients: [3.4445, , 2.0315] as never })).toThrow(
    'nsCoefficients must be a list of three numbers',
  );
  expect(() => new Rprop({ stepSizes: [50, 1e-6] })).toThrow(
    new RangeError('stepSizes must be the smallest and the largest, got 50 and 0.000001'),
  );
});

test('learningRate and setLearningRate are of all groups, through an EMAOptimizer too', () => {
  const [a, b] = [makeVariable([1]), makeVariable([1])];
  const opt = new EMAOptimizer(new SGD([{ params: [a] }, { params: [b], lr: 7 }], { lr: 1 }));
  const lrs = (): number[] => opt.paramGroups.map(({ lr }) => lr);
  const outer = opt as unknown as { learningRate: number; setLearningRate(lr: number): void };
  expect(outer.learningRate).toBe(1);
  outer.learningRate = 0.5;
  expect(lrs()).toEqual([0.5, 0.5]);
  outer.setLearningRate(0.25);
  expect(lrs()).toEqual([0.25, 0.25]);
  expect(() => outer.setLearningRate(-1)).toThrow('lr must be at least 0, got -1');
  expect(lrs()).toEqual([0.25, 0.25]);
  opt.dispose();
  tf.dispose([a, b]);
});

test('lists of options are copied', () => {
  const betas: [number, number] = [0.9, 0.99];
  const opt = new Adam({ betas });
  betas[0] = 0;
  expect(opt.paramGroups[0]?.betas).toEqual([0.9, 0.99]);
  const [group] = opt.paramGroups;
  if (group) (group.betas as [number, number])[1] = 0;
  expect(opt.defaults.betas).toEqual([0.9, 0.99]);
  opt.dispose();
});

test('lists of options are the optimizer’s own', async () => {
  const [w, buffer] = [makeVariable([1]), makeVariable([1])];
  const [model, exclude] = [[w], ['none']];
  const opt = new EMAOptimizer(new SGD({ lr: 1 }), { model, exclude });
  model.push(buffer);
  exclude[0] = w.name;
  opt.minimize(() => tf.sum(w), false, [w]);
  expect(opt.emaWeights().length).toBe(1);
  expect((await opt.stateDict()).ema.length).toBe(1);
  opt.dispose();
  tf.dispose([w, buffer]);
});
