import type * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { bind, bindByNameOnly, bindByPosition, stableNames, type VariableKey } from './identity.ts';

/** Keys from `name` or `name:2,3`. */
function keys(...described: string[]): VariableKey[] {
  return described.map((one) => {
    const [name = '', shape] = one.split(':');
    return { name, shape: (shape ?? '2').split(',').map(Number) };
  });
}

/** Variables of these names and shapes, as far as binding looks at them. */
function variables(...described: string[]): tf.Variable[] {
  return keys(...described).map(
    (key, i) => ({ ...key, id: -1 - i, trainable: true }) as unknown as tf.Variable,
  );
}

const pairsOf = (saved: VariableKey[], targets: tf.Variable[]): string =>
  bind(saved, targets)
    .pairs.map(([i, k]) => `${saved[i]?.name}→${targets[k]?.name}`)
    .join(' ');

describe('by name', () => {
  test.each([
    ['in another order', ['a', 'b'], ['b', 'a'], 'a→a b→b'],
    ['some of them', ['a', 'b'], ['b'], 'b→b'],
    ['among others', ['b'], ['a', 'b', 'c'], 'b→b'],
    [
      'names that were taken',
      ['x/kernel', 'y/kernel'],
      ['y/kernel_1', 'x/kernel_1'],
      'x/kernel→x/kernel_1 y/kernel→y/kernel_1',
    ],
    [
      'of layers that tfjs has numbered, one of each kind',
      ['dense_Dense1/kernel', 'conv2d_Conv2D1/kernel'],
      ['conv2d_Conv2D3/kernel', 'dense_Dense7/kernel'],
      'dense_Dense1/kernel→dense_Dense7/kernel conv2d_Conv2D1/kernel→conv2d_Conv2D3/kernel',
    ],
    [
      'the rest by order, where tfjs has named it',
      ['a/kernel', 'dense_Dense1/kernel', 'dense_Dense2/kernel'],
      ['dense_Dense4/kernel', 'dense_Dense5/kernel', 'a/kernel'],
      'a/kernel→a/kernel dense_Dense1/kernel→dense_Dense4/kernel dense_Dense2/kernel→dense_Dense5/kernel',
    ],
    [
      'with others on both sides',
      ['gone/kernel', 'a/kernel'],
      ['a/kernel', 'new/kernel'],
      'a/kernel→a/kernel',
    ],
  ])('%s', (_, saved, targets, expected) => {
    expect(pairsOf(keys(...saved), variables(...targets))).toBe(expected);
    expect(bind(keys(...saved), variables(...targets)).by).toBe('name');
  });

  test('a shape that does not fit', () => {
    expect(() => bind(keys('a:2', 'b:3'), variables('b:4', 'a:2'))).toThrow(
      'variables[1] of the state must have the shape [4] of "b", got [3]',
    );
  });
});

describe('by order', () => {
  test.each([
    ['other names', ['a', 'b'], ['c', 'd'], 'a→c b→d'],
    ['numbers that have moved on', ['5', '6'], ['6', '7'], '5→6 6→7'],
    [
      'layers that tfjs has numbered on',
      ['dense_Dense1/kernel', 'dense_Dense2/kernel'],
      ['dense_Dense2/kernel', 'dense_Dense3/kernel'],
      'dense_Dense1/kernel→dense_Dense2/kernel dense_Dense2/kernel→dense_Dense3/kernel',
    ],
    ['fewer, where shapes leave one way', ['1:2', '2:3', '3:2'], ['8:3', '9:2'], '2→8 3→9'],
    ['more, where shapes leave one way', ['1:3'], ['7:2', '8:3', '9:2'], '1→8'],
  ])('%s', (_, saved, targets, expected) => {
    expect(pairsOf(keys(...saved), variables(...targets))).toBe(expected);
  });

  test.each([
    ['two ways', ['1', '2'], ['9']],
    // By the numbers it is the second, if tfjs has counted as before; if it has counted on, the first.
    ['numbers that may have moved on', ['1', '9'], ['9']],
    ['numbers that have moved unevenly', ['1', '2', '3'], ['9', '2', '4']],
    ['one name that is there twice', ['net/k', 'b/k'], ['net/k', 'net/k_1', '9']],
    ['no way', ['1:2', '2:3'], ['9:4']],
  ])('%s: an error that names both sides', (_, saved, targets) => {
    expect(() => bind(keys(...saved), variables(...targets))).toThrow(
      /^the state must be of the variables .*, got one of /,
    );
  });

  test('unknown shapes fit all', () => {
    expect(bindByPosition([{ name: '', shape: null }], variables('a')).pairs).toEqual([[0, 0]]);
  });

  test('a message names at most eight', () => {
    const many = keys(...Array.from({ length: 100 }, (_, i) => `${i}`));
    expect(() => bind(many, variables('x:7'))).toThrow(/"7" \[2\] and 92 more/);
  });
});

test('by name only, what is new has none', () => {
  expect(bindByNameOnly(keys('a', '5'), variables('b', '7')).pairs).toEqual([]);
  expect(bindByNameOnly(keys('a', '5'), variables('5', 'a')).pairs).toEqual([[0, 1]]);
});

test('names without the numbers that tfjs appends, unless only these tell', () => {
  expect(stableNames(['x/kernel_1', 'y/bias_2', 'w_3'])).toEqual(['x/kernel', 'y/bias', 'w_3']);
  expect(stableNames(['x/kernel', 'x/kernel_1'])).toEqual(['x/kernel', 'x/kernel_1']);
});
