import { describe, expect, test } from 'vitest';
import { pairSaved, pairWeights, type DescribedWeight } from './pair-weights.ts';

const words = { demand: 'these must fit', target: 'place' };

/** Weights of these names; all of one shape, so that only names tell them apart. */
function named(...names: string[]): (DescribedWeight & { position: number })[] {
  return names.map((name, position) => ({ name, dtype: 'float32', shape: [2], position }));
}

/** For each of the targets the position of its source. */
function positions(pair: typeof pairWeights, targets: string[], sources: string[]): number[] {
  return pair(named(...targets), named(...sources), words).map(({ position }) => position);
}

describe.each([
  ['pairWeights', pairWeights],
  ['pairSaved', pairSaved],
])('%s', (_, pair) => {
  test.each<[string, string[], string[], number[]]>([
    ['the same names', ['a', 'b'], ['a', 'b'], [0, 1]],
    ['another order', ['a', 'b'], ['b', 'a'], [1, 0]],
    ['no name in common', ['a', 'b'], ['d', 'c'], [0, 1]],
    ['a name twice', ['a', 'b', 'b'], ['b', 'a', 'b'], [0, 1, 2]],
    [
      'layers by number',
      ['dense_Dense1/w', 'dense_Dense2/w'],
      ['dense_Dense2/w', 'dense_Dense1/w'],
      [1, 0],
    ],
  ])('%s', (_case, targets, sources, expected) => {
    expect(positions(pair, targets, sources)).toEqual(expected);
  });

  test('some names in common is a conflict that names both sides', () => {
    expect(() => positions(pair, ['a', 'b'], ['b', 'c'])).toThrow(
      'these must fit: "a" float32[2] is missing; "c" float32[2] has no place',
    );
  });

  test('a weight that is listed once more is left over', () => {
    const [a, b] = named('a', 'b');
    if (!a || !b) throw new Error('no weights');
    expect(() => pair([a, b], [a, b, a], words)).toThrow('these must fit: "a" float32[2] has no');
  });

  test('another shape or dtype is one, too', () => {
    const other = { name: 'a', dtype: 'int32', shape: [3] };
    expect(() => pair(named('a'), [other], words)).toThrow(
      '"a" int32[3] does not fit its place, "a" float32[2]',
    );
  });

  test('a message stays short, whatever is wrong', () => {
    const many = Array.from({ length: 10_000 }, (_unused, i) => `${i} ${'x'.repeat(1000)}`);
    expect(() => positions(pair, ['a'], many)).toThrow(/^.{400,500}$/);
  });
});

test.each<[string, string[], string[], number[]]>([
  [
    'layers that tfjs numbers on',
    ['dense_Dense2/w', 'dense_Dense3/w'],
    ['dense_Dense1/w', 'dense_Dense2/w'],
    [0, 1],
  ],
  ['variables that tfjs numbers on', ['a/w', 'a/w_1'], ['a/w_1', 'a/w_2'], [0, 1]],
  ['variables without names', ['5', '6'], ['6', '5'], [0, 1]],
])('%s are paired by order from one page to another', (_case, targets, sources, expected) => {
  expect(positions(pairSaved, targets, sources)).toEqual(expected);
});

test('variables without names are paired by their numbers on one page', () => {
  expect(positions(pairWeights, ['5', '6'], ['6', '5'])).toEqual([1, 0]);
  expect(() => positions(pairWeights, ['5', '6'], ['6', '7'])).toThrow('"7" float32[2] has no');
});
