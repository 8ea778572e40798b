// cspell:ignore lerning satrt totaliters
import { describe, expect, test } from 'vitest';
import { checkOptionNames } from './options.ts';

const allowed = ['lr', 'startFactor', 'totalIters', 'tMax', 't0', 'weightDecay'];
const aliases = { learningRate: 'lr', decay: 'weightDecay', rho: 'alpha' };

const check = (options: unknown) => (): void => {
  checkOptionNames('Rule', options, allowed, aliases);
};

function expectTypeError(f: () => void, message: string): void {
  expect(f).toThrow(TypeError);
  expect(f).toThrow(new TypeError(message));
}

test.each([{}, { lr: 1 }, { tMax: undefined, t0: 'x' }, Object.create(null)])(
  '%o has no unknown names',
  (options) => {
    expect(check(options)).not.toThrow();
  },
);

describe('the name that was meant', () => {
  test.each([
    ['start_factor', 'startFactor'],
    ['StartFactor', 'startFactor'],
    ['totaliters', 'totalIters'],
    ['T_max', 'tMax'],
    ['T_0', 't0'],
    ['LR', 'lr'],
    // One letter too many, too few, another; two that changed places.
    ['startFactors', 'startFactor'],
    ['totalIter', 'totalIters'],
    ['weightDecoy', 'weightDecay'],
    ['satrtFactor', 'startFactor'],
    // Elsewhere it is called so, in any spelling.
    ['learningRate', 'lr'],
    ['learning_rate', 'lr'],
    ['lerningRate', 'lr'],
    ['decay', 'weightDecay'],
  ])('%s: %s', (name, meant) => {
    expectTypeError(
      check({ lr: 1, [name]: undefined }),
      `unknown option "${name}" of Rule: did you mean ${meant}?`,
    );
  });
});

test.each([
  'verbose',
  'l1',
  // The opposite of one
  'tMin',
  'x',
  '',
  '__proto__',
  'constructor',
  // An alias of what this rule does not have
  'rho',
])('"%s" is near to none: all are named', (name) => {
  expectTypeError(
    check(JSON.parse(`{"${name}": 1}`)),
    `unknown option "${name}" of Rule: the options are lr, startFactor, totalIters, tMax, t0, weightDecay`,
  );
});

test.each([
  ['in a name of three letters, one may be wrong', 'epz', ['eps'], 'did you mean eps?'],
  ['the nearest is not the first', 'betas34', ['betas12', 'betas35'], 'did you mean betas35?'],
  ['a letter in another place is none in common', 'sl', ['eps'], 'the options are eps'],
])('%s', (_, name, names, advice) => {
  expectTypeError(
    () => checkOptionNames('Rule', { [name]: 1 }, names),
    `unknown option "${name}" of Rule: ${advice}`,
  );
});

test('of names that are equally near, the first', () => {
  expectTypeError(
    () => checkOptionNames('Rule', { betas3: 1 }, ['betas1', 'betas2']),
    'unknown option "betas3" of Rule: did you mean betas1?',
  );
});

test('what has no options shows no example', () => {
  expectTypeError(
    () => checkOptionNames('Rule', null, []),
    'options of Rule must be an object, got null',
  );
});

test('without any options, none are named', () => {
  expectTypeError(
    () => checkOptionNames('Rule', { lr: 1 }, []),
    'unknown option "lr" of Rule: the options are none',
  );
});

test('a very long name makes a short message', () => {
  expectTypeError(
    check({ ['y'.repeat(1e6)]: 1 }),
    `unknown option "${'y'.repeat(79)}…" of Rule: the options are ${allowed.join(', ')}`,
  );
});

class Inherited {
  readonly lr = 1;
}

test.each<[object, string]>([
  [new Set([1]), 'Set'],
  [new Map([['lr', 1]]), 'Map'],
  [new Inherited(), 'Inherited'],
  [Object.create({ lr: 1 }) as object, 'Object'],
])('%o is not plain', (options, given) => {
  expectTypeError(check(options), `options of Rule must be a plain object, got a ${given}`);
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [0.1, '0.1'],
  ['0.1', '"0.1"'],
  [[0.1], 'a Array'],
  [() => 1, 'a function'],
])('%o is not an object of options', (options, given) => {
  expectTypeError(
    check(options),
    `options of Rule must be an object such as { lr: … }, got ${given}`,
  );
});
