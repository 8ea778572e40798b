import { variable, zeros } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import {
  checkAbove,
  checkAtLeast,
  checkEntries,
  checkFinite,
  checkInteger,
  checkInterval,
  isWholeList,
} from './argument.ts';
import { Adam, AveragedModel, EMAOptimizer, MultiStepLR, SGD, StepLR } from './index.ts';

// What JavaScript lets pass: the types would refuse it.
const wrong = (value: unknown): never => value as never;

/** Not `toThrow(TypeError)` alone: a RangeError must not pass. */
function errorOf(f: () => unknown): { kind: string; message: string } {
  try {
    f();
  } catch (error) {
    if (error instanceof Error) return { kind: error.name, message: error.message };
  }
  return { kind: 'none', message: '' };
}

describe('a number where something else must be is a TypeError', () => {
  const weights = [variable(zeros([1]))];
  const optimizer = { paramGroups: [{ lr: 1 }] };

  test.each<[string, () => unknown, string]>([
    [
      'options',
      () => new AveragedModel(weights, wrong(0.99)),
      'options of AveragedModel must be an object',
    ],
    ['a pair', () => new Adam({ betas: wrong(0.9) }), 'betas must be a list of two numbers'],
    [
      'a list of numbers',
      () => new EMAOptimizer(new SGD({ lr: 1 }), { decays: wrong(0.9) }),
      'decays must be',
    ],
    ['a list', () => new MultiStepLR(optimizer, { milestones: wrong(3) }), 'must be an array'],
    ['a boolean', () => new Adam({ amsgrad: wrong(1) }), 'amsgrad must be true or false'],
    ['an optimizer', () => new StepLR(wrong(0.1), { stepSize: 1 }), 'optimizer must be an object'],
    [
      'a state',
      () => new StepLR(optimizer, { stepSize: 1 }).loadStateDict(wrong(5)),
      'state must be an object',
    ],
    ['a hook', () => new SGD({ lr: 1 }).registerStepPreHook(wrong(5)), 'hook must be a function'],
  ])('%s', (_, f, message) => {
    const error = errorOf(f);
    expect(error.kind).toBe('TypeError');
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/, got [\d.]+$/);
  });
});

describe('a number out of range is a RangeError, what is no number a TypeError', () => {
  test.each<[string, (value: unknown) => void]>([
    ['in [0, 1]', (value) => checkInterval('x', value, 0, 1)],
    ['at least 0', (value) => checkAtLeast('x', value, 0)],
    ['an integer of at least 0', (value) => checkInteger('x', value, 0)],
    ['a finite number', (value) => checkFinite('x', value)],
    ['a finite number above 0', (value) => checkAbove('x', value, 0)],
  ])('%s', (allowed, check) => {
    for (const value of [NaN, -Infinity]) {
      expect(errorOf(() => check(value))).toEqual({
        kind: 'RangeError',
        message: `x must be ${allowed}, got ${value}`,
      });
    }
    for (const [value, given] of [
      ['1', '"1"'],
      [null, 'null'],
      [[1], 'a Array'],
    ] as const) {
      expect(errorOf(() => check(value))).toEqual({
        kind: 'TypeError',
        message: `x must be ${allowed}, got ${given}`,
      });
    }
  });
});

describe('a list', () => {
  const positive = (list: unknown): void =>
    checkEntries('sizes', list, 'a list of sizes', (name, size) => checkAbove(name, size, 0));
  const endless = Object.assign([1], { length: 2 ** 32 - 1 });
  const withField = Object.assign([1], { toString: 7 });

  test.each<[string, unknown, string]>([
    ['of another kind', { length: 1 }, 'sizes must be a list of sizes, got a Object'],
    ['with a wrong entry', [1, 0], 'sizes[1] must be a finite number above 0, got 0'],
    ['with a hole, and without end', endless, 'sizes[1] must be a finite number above 0'],
    ['with another field', withField, 'sizes must have no fields but its entries, got "toString"'],
    [
      'with a field that is no index',
      Object.assign([1], { '-1': 2 }),
      'sizes must have no fields but its entries, got "-1"',
    ],
  ])('%s is refused', (_, list, message) => {
    expect(() => positive(list)).toThrow(message);
    expect(isWholeList(list)).toBe(Array.isArray(list) && list.length === 2);
  });

  test('of entries that pass is one', () => {
    expect(() => positive([1, 2])).not.toThrow();
    expect([[1, 2], []].every(isWholeList)).toBe(true);
  });
});
