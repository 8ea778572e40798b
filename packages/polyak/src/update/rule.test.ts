import { expect, test } from 'vitest';
import { defineRule } from './rule.ts';

const ops = (): never => {
  throw new Error('not called');
};

test.each([
  { slots: ['w'], scalars: [], refused: 'w' },
  { slots: ['m'], scalars: ['g'], refused: 'g' },
  { slots: ['m', 'weights_'], scalars: [], refused: 'weights_' },
])('slots $slots and scalars $scalars: $refused is a name of the kernel', (given) => {
  const { slots, scalars, refused } = given;
  expect(() => defineRule({ key: 'k', slots, scalars, wgsl: '', ops })).toThrow(
    new TypeError(`a rule's names must not be w or g, or end in _, got "${refused}"`),
  );
});

test('other names are the rule’s own', () => {
  const names = { key: 'k', slots: ['wg', '_m'], scalars: ['lr'] };
  expect(defineRule({ ...names, wgsl: '', ops })).toMatchObject(names);
});
