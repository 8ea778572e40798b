import { memory } from '@tensorflow/tfjs';
import { expect } from 'vitest';
import { damaged, withEndlessLists } from './damaged.ts';
import { fuzz } from './fuzz.ts';
import { expectSameData } from './same-data.ts';

/** Something that has a state. */
export interface Stateful {
  readonly save: () => unknown;
  readonly load: (state: never) => unknown;
  /** Does what one does with a loaded state. */
  readonly use?: () => unknown;
  /** What is no part of the state, and may not change where one is refused. */
  readonly rest?: () => unknown;
}

/**
 * Loads many damaged states, one after the other: each is refused with an error that says why, and nothing is changed, or
 * it is whole and loaded as a whole.
 *
 * @param state - a valid one, with other numbers than the present one
 * @returns how many were refused
 */
export async function expectAllOrNothing(
  { save, load, use, rest }: Stateful,
  state: unknown,
  runs: number,
): Promise<number> {
  const before = await save();
  // The present state leaves no gaps for later ones to fill.
  await load(structuredClone(state) as never);
  await load(before as never);
  const { numTensors } = memory();
  for (const given of withEndlessLists(state)) expectExplained(await refusalOf(load, given));
  expectSameData(await save(), before);
  let refused = 0;
  await fuzz(damaged(state), { runs, seed: 11 }, async (given) => {
    const restBefore = rest?.();
    const error = await refusalOf(load, given);
    if (error === undefined) {
      expectSameData(known(await save()), known(given));
      if (use) await use();
      await load(before as never);
    } else {
      refused++;
      expectExplained(error);
      expectSameData(rest?.(), restBefore);
    }
    expectSameData(await save(), before);
    expect(memory().numTensors, 'tensors').toBe(numTensors);
  });
  return refused;
}

/** The error that it throws; undefined if it loads the state. */
async function refusalOf(load: Stateful['load'], given: unknown): Promise<unknown> {
  try {
    await load(given as never);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** An error that was meant and says so, and not one of the engine or of tfjs. */
export function expectExplained(error: unknown): void {
  expect(error).toBeInstanceOf(Error);
  const { name, message } = error as Error;
  if (/^(TypeError|RangeError|Error)$/.test(name) && message.length < 700 && isMeant(message))
    return;
  throw new Error('not an error that explains anything', { cause: error });
}

const isMeant = (message: string): boolean =>
  /^[^\n]{5,}$/.test(message) && ownWords.test(message) && !engineErrors.test(message);

/** Of all refusals: what must be, or what is wrong. */
const ownWords =
  /\b(must|needs?|may be given|cannot name|has no place|is disposed|is not registered)\b|^(unknown option|not a safetensors file|the store )/;

/** What JavaScript engines say. */
const engineErrors =
  /\bCannot |is not (a function|a constructor|iterable|an object|extensible|defined)|undefined \(|call stack|Invalid (array|typed|string|time)|could not be cloned|circular|before initialization|read.only|out of (memory|bounds)|allocation failed|incompatible receiver|non-object|Unexpected (token|end)|Reduce of|\bmap\b.*of undefined/;

/**
 * All that a state says, but for the names and the order of its variables: those are found, by name, by position, or, where
 * a state has no names, as earlier versions'.
 */
function known(data: unknown): unknown {
  // 0 may come back for -0.
  if (typeof data === 'number') return data + 0;
  if (ArrayBuffer.isView(data) || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const entries = Array.from(data, known);
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
