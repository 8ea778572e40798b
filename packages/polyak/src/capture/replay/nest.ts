import { Tensor } from '@tensorflow/tfjs-core';

/** Replaces the leaves of nested arrays and plain objects. One that contains itself is a leaf there. */
export function mapLeaves(
  value: unknown,
  map: (leaf: unknown) => unknown,
  around: readonly unknown[] = [],
): unknown {
  if (around.includes(value)) return map(value);
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((one: unknown) => mapLeaves(one, map, inside));
  if (!isPlain(value)) return map(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapLeaves(one, map, inside)]),
  );
}

/** Changes nested arrays and plain objects to what a copy of them by {@link mapLeaves} has become. */
export function copyBack(copy: object, original: object, map: (leaf: unknown) => unknown): void {
  for (const name of Object.keys(original)) {
    if (!(name in copy)) Reflect.deleteProperty(original, name);
  }
  for (const [name, one] of Object.entries(copy)) {
    const present: unknown = Reflect.get(original, name);
    if (one !== present && isNest(one) && isNest(present)) copyBack(one, present, map);
    else Reflect.set(original, name, mapLeaves(one, map));
  }
}

/** The leaves in order, with the structure around them as text. */
export function leavesOf(value: unknown): { leaves: unknown[]; structure: string } {
  const leaves: unknown[] = [];
  const walk = (one: unknown, around: readonly unknown[]): string => {
    const inside = [...around, one];
    if (Array.isArray(one) && !around.includes(one)) {
      return `[${one.map((part) => walk(part, inside)).join()}]`;
    }
    if (isPlain(one) && !around.includes(one)) {
      const fields = Object.entries(one).map(([name, field]) => {
        return `${JSON.stringify(name)}:${walk(field, inside)}`;
      });
      return `{${fields.join()}}`;
    }
    leaves.push(one);
    return '';
  };
  return { structure: walk(value, []), leaves };
}

function isNest(value: unknown): value is object {
  return Array.isArray(value) || isPlain(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
