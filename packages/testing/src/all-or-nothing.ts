import { memory } from '@tensorflow/tfjs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { damaged } from './damaged.ts';
import { isSameData } from './same-data.ts';

/** Something that has a state. */
export interface Stateful {
  readonly save: () => unknown;
  readonly load: (state: never) => unknown;
}

/**
 * Loads many damaged states, one after the other: each is refused with an error that says why, and nothing is changed, or
 * it is whole and loaded as a whole.
 *
 * @param state - a valid one, with other numbers than the present one
 * @returns how many were refused
 */
export async function expectAllOrNothing(
  { save, load }: Stateful,
  state: unknown,
  numRuns: number,
): Promise<number> {
  const before = await save();
  // The present state leaves no gaps for later ones to fill.
  await load(structuredClone(state) as never);
  await load(before as never);
  const { numTensors } = memory();
  let refused = 0;
  const property = fc.asyncProperty(damaged(state), async (given) => {
    const start = performance.now();
    let error: unknown;
    try {
      await load(given as never);
    } catch (caught) {
      error = caught;
    }
    expect(performance.now() - start, 'milliseconds').toBeLessThan(10_000);
    if (error === undefined) {
      expectSame(known(await save()), known(given));
      await load(before as never);
    } else {
      refused++;
      expectExplained(error);
    }
    expectSame(await save(), before);
    expect(memory().numTensors, 'tensors').toBe(numTensors);
  });
  await fc.assert(property, { numRuns, seed: 11, endOnFailure: true });
  return refused;
}

/** An error that was meant, and not one of the engine. */
export function expectExplained(error: unknown): void {
  expect(error).toBeInstanceOf(Error);
  const { name, message } = error as Error;
  if (/^(TypeError|RangeError|Error)$/.test(name) && message.length < 700 && isMeant(message))
    return;
  throw new Error('not an error that explains anything', { cause: error });
}

const isMeant = (message: string): boolean =>
  /^[^\n]{5,}$/.test(message) &&
  !/Cannot (read|convert|set|destructure|mix)|is not (a function|iterable)|undefined \(|call stack|Invalid (array|typed)|could not be cloned|circular|not defined|before initialization|\bmap\b.*of undefined/.test(
    message,
  );

function expectSame(given: unknown, expected: unknown): void {
  if (!isSameData(given, expected)) expect(given).toEqual(expected);
}

/**
 * All that a state says, but for the names and the order of its variables: those are found, by name, by position, or, where
 * a state has no names, as earlier versions'.
 */
function known(data: unknown): unknown {
  if (ArrayBuffer.isView(data) || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const entries = data.map(known);
    const isOfObjects = entries.every((one) => typeof one === 'object' && one !== null);
    return isOfObjects ? entries.sort(byContent) : entries;
  }
  const members = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    if (ofVariables.includes(key) || value === undefined) return [];
    return [[key, known(key === 'state' ? Object.values(value as object) : value)]];
  });
  return Object.fromEntries(members);
}

const ofVariables = ['name', 'variables', 'params', 'identity', 'identities', 'className'];

function byContent(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
