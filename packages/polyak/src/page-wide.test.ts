import { expect, test } from 'vitest';
import * as here from './identity.ts';
import './index.ts';
import { makeVariable } from '@polyak/testing';

/** Copies of all versions share what has these names: another name is another thing. */
const names = [
  ...['averageFns', 'capture', 'captured models', 'generators of layers', 'holds', 'loading'],
  ...['origins', 'page', 'schedules', 'swaps'],
];

test('what copies of the package share', () => {
  const symbols = Object.getOwnPropertySymbols(globalThis).map((one) => Symbol.keyFor(one));
  const own = symbols.filter((key) => key?.startsWith('polyak.'));
  expect(own.sort()).toEqual(names.map((name) => `polyak.${name}`));
});

test('another page gives its variables other identities', async () => {
  const w = makeVariable([1]);
  const key = Symbol.for('polyak.page');
  const page = Reflect.get(globalThis, key) as unknown;
  Reflect.deleteProperty(globalThis, key);
  const copy = './identity.ts?copy';
  const there = (await import(copy)) as typeof here;
  expect(there.identityOf(w)).not.toBe(here.identityOf(w));
  expect(there.identityOf(w).split(':')[1]).toBe(here.identityOf(w).split(':')[1]);
  Reflect.set(globalThis, key, page);
  w.dispose();
});
