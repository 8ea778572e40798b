import * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import { coupled, rosenbrock } from '@polyak/testing/minimization';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../sgd.ts';
import { LBFGS } from './lbfgs.ts';

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
