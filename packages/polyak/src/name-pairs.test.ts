import { describe, expect, test } from 'vitest';
import { pairsByMadeUpNames, pairsByName, pairsByOrder } from './name-pairs.ts';

const named = (...names: string[]) => names.map((name) => ({ name, shape: [2] }));

test('where some names are from a file, the layers have kept all of them', () => {
  const [first, second] = named('dense_Dense1/kernel', 'dense_Dense2/kernel');
  const saved = [{ ...first, isFromFile: true }, second] as ReturnType<typeof named>;
  const targets = named('dense_Dense2/kernel', 'dense_Dense1/kernel');
  expect(pairsByName(saved, targets, 'given names only')).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

describe('names that tfjs has made up', () => {
  const pairs = (targets: string[]) =>
    pairsByMadeUpNames(named('1', '2'), named(...targets), () => true, 'all');

  test('are those of names that a program has chosen since, if it has chosen all', () => {
    expect(pairs(['a', 'b'])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(() => pairs(['a', '5'])).toThrow('got one of "1" [2], "2" [2]: which is which');
  });
});

describe('by order', () => {
  test('what has no names', () => {
    expect(pairsByOrder(named('', ''), named('', ''))).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('one name that comes again is enough to tell that others have moved', () => {
    // 2 is where 1 was.
    expect(() => pairsByOrder(named('1', '2', '3'), named('2', '9', '11'))).toThrow(
      'which is which cannot be told',
    );
    // None does: they may be any.
    expect(pairsByOrder(named('1', '2', '3'), named('7', '9', '11'))).toHaveLength(3);
  });
});
