import fc from 'fast-check';
import { changes, endings, junk, longest, names, type Change, type Damage } from './damages.ts';

type Owner = Record<string, unknown>;

/** A kind of change, its place, and what goes there. */
const choice = fc.tuple(fc.nat(), fc.nat(), fc.nat());
const choices = fc.array(choice, { minLength: 1, maxLength: 3 });

/** Plain data with one to three things about it changed: a value, a key, a length, a type, an order. */
export function damaged(data: unknown): fc.Arbitrary<unknown> {
  return choices.map((list) => damagedCopy(data, list, [...changes, ...endings]));
}

/** The same as JSON; not always valid. */
export function damagedJson(data: unknown): fc.Arbitrary<string> {
  return fc.tuple(choices, choice).map(([list, [kind, at, value]]) => {
    try {
      // In a list, what has no form in JSON is null.
      const json = JSON.stringify([damagedCopy(data, list, changes)]).slice(1, -1);
      return pick(textChanges, kind)(json, at, value);
    } catch {
      return '{';
    }
  });
}

/** The data, once for each of its lists, which is then as long as a list can be, with nothing in its end. */
export function withEndlessLists(data: unknown): unknown[] {
  const listsOf = (one: unknown): unknown[][] =>
    placesIn({ one }).flatMap(([owner, key]) => (Array.isArray(owner[key]) ? [owner[key]] : []));
  return listsOf(data).map((_, i) => {
    const copy = copyOf(data);
    const list = listsOf(copy)[i];
    if (list) list.length = longest;
    return copy;
  });
}

/** The last of the changes may be any, those before it only what others can follow. */
function damagedCopy(
  data: unknown,
  list: readonly (readonly [number, number, number])[],
  last: readonly Change[],
): unknown {
  const root: Owner = { data: copyOf(data) };
  list.forEach(([kind, at, value], i) => {
    const places = placesIn(root);
    if (places.length === 0) return;
    const [owner, key] = pick(places, at);
    const [ownerOfOther, keyOfOther] = pick(places, value);
    const damage: Damage = {
      owner,
      key,
      root,
      junk: pick(junk, value)(),
      other: ownerOfOther[keyOfOther],
      name: pick(names, value),
    };
    const kinds = i === list.length - 1 ? last : changes;
    // The first from there on that is for such a value.
    kinds.find((_, k) => pick(kinds, kind + k)(damage) !== false);
  });
  return root['data'];
}

/** What JSON can say and `JSON.stringify` does not. Mostly nothing. */
const textChanges: readonly ((json: string, at: number, value: number) => string)[] = [
  ...Array.from({ length: 6 }, () => (json: string) => json),
  (json, at) => json.slice(0, at % json.length),
  // Another number.
  (json, at, value) =>
    replaceOne(json, /-?\d+(\.\d+)?/g, at, () => pick(['1e999', '-0', '1E-400', '7.0'], value)),
  // A key that is there twice.
  (json, at, value) =>
    replaceOne(json, /"\w+":/g, at, (key) => `${key}${pick(['0', '[]', '"x"'], value)},${key}`),
];

function replaceOne(
  json: string,
  pattern: RegExp,
  at: number,
  change: (found: string) => string,
): string {
  const all = [...json.matchAll(pattern)];
  if (all.length === 0) return json;
  const { index, 0: found } = pick(all, at);
  return json.slice(0, index) + change(found) + json.slice(index + found.length);
}

/** Every value in the data, by what it is in; not the elements of typed arrays, nor what is too deep to be a state. */
function placesIn(owner: Owner, depth = 0, places: [Owner, string][] = []): [Owner, string][] {
  if (Object.isFrozen(owner)) return places;
  for (const [key, value] of Object.entries(owner)) {
    places.push([owner, key]);
    if (isWalked(value) && depth < 8) placesIn(value, depth + 1, places);
  }
  return places;
}

/** Not what has elements that stay what they are. */
function isWalked(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) return false;
  return !ArrayBuffer.isView(value) && !(value instanceof String);
}

/** Of plain data: as `structuredClone`, many times faster. */
function copyOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (ArrayBuffer.isView(data)) return (data as Float32Array).slice();
  if (Array.isArray(data)) return data.map(copyOf);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copyOf(value)]));
}

function pick<T>(list: readonly T[], choice: number): T {
  return list[choice % list.length] as T;
}
