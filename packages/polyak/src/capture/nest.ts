import { Tensor } from '@tensorflow/tfjs-core';

/** Replaces the leaves of nested arrays and plain objects. */
export function mapLeaves(value: unknown, map: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => mapLeaves(one, map));
  if (!isPlain(value)) return map(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapLeaves(one, map)]),
  );
}

/** The leaves in order, with the structure around them as text. */
export function leavesOf(value: unknown): { leaves: unknown[]; structure: string } {
  const leaves: unknown[] = [];
  const walk = (one: unknown): string => {
    if (Array.isArray(one)) return `[${one.map(walk).join()}]`;
    if (isPlain(one)) {
      const fields = Object.entries(one).map(([name, field]) => {
        return `${JSON.stringify(name)}:${walk(field)}`;
      });
      return `{${fields.join()}}`;
    }
    leaves.push(one);
    return '';
  };
  return { structure: walk(value), leaves };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
