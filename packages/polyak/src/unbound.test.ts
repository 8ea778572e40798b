import { makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { dispose, scalar, tidy, variable, type Variable } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { Unbound } from './unbound.ts';

const entry = (name: string) => ({ name, shape: null });

test('entries without names are those of the first variables, in order', () => {
  const [a, b, c] = [makeVariable([1]), makeVariable([1]), makeVariable([1])];
  const [first, second] = [entry(''), entry('')];
  const unbound = new Unbound([first, second]);
  const found = unbound.find([b, a, c]);
  expect([...found.entries]).toEqual([
    [b, first],
    [a, second],
  ]);
  const putBack = unbound.take(found);
  expect(unbound.entries).toEqual([]);
  putBack();
  expect(unbound.entries).toEqual([first, second]);
  dispose([a, b, c]);
});

test('a variable that was found by its name is not found again by order', () => {
  const a = tidy(() => variable(scalar(1), true, 'dense_Dense1/kernel'));
  const [named, other] = [
    { ...entry('dense_Dense1/kernel'), isFromFile: true },
    { ...entry('dense_Dense9/kernel'), isFromFile: false },
  ];
  const { entries } = new Unbound([named, other]).find([a]);
  expect([...entries]).toEqual([[a, named]]);
  a.dispose();
});

test('where some have names, a name finds its variable', () => {
  const [a, b] = ['a', 'b'].map((name) => tidy(() => variable(scalar(1), true, name))) as [
    Variable,
    Variable,
  ];
  const [unnamed, named] = [entry(''), entry('a')];
  const { entries } = new Unbound([unnamed, named]).find([a, b]);
  expect(entries.get(a)).toBe(named);
  dispose([a, b]);
});
