import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const draw = (seed: number, n: number) => {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => random.uniform());
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(7, 50)).toEqual(draw(7, 50));
  expect(draw(7, 50)).not.toEqual(draw(8, 50));
});

test('uniform numbers fill [0, 1) evenly', () => {
  const numbers = draw(1, 20_000);
  expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
  expect(numbers.reduce((sum, x) => sum + x) / numbers.length).toBeCloseTo(0.5, 2);
});

test('normal numbers have mean 0 and variance 1', () => {
  const random = createRandom(3);
  const numbers = Array.from({ length: 20_000 }, () => random.normal());
  expect(numbers.reduce((sum, x) => sum + x) / numbers.length).toBeCloseTo(0, 1);
  expect(numbers.reduce((sum, x) => sum + x * x) / numbers.length).toBeCloseTo(1, 1);
});

test('integers reach every value below n', () => {
  const random = createRandom(5);
  const seen = new Set(Array.from({ length: 200 }, () => random.integer(5)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
});

test('a saved state gives the same numbers again', () => {
  const random = createRandom(4);
  random.normal();
  const { state } = random;
  const numbers = [random.uniform(), random.normal(), random.integer(9)];
  const other = createRandom(5);
  other.state = state;
  expect([other.uniform(), other.normal(), other.integer(9)]).toEqual(numbers);
});
