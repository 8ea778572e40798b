import { atMost } from '../at-most.ts';
import { shown } from '../shown.ts';

/** Reads the fields of a message, whoever sent it. Each throws a TypeError or RangeError that names the field. */
export type Fields = Readonly<Record<string, unknown>>;

export function object(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null) throw wrong(name, 'an object', value);
  return value as Fields;
}

export function list(fields: Fields, name: string, longest: number): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw wrong(name, 'an array', value);
  atMost(`length of ${name}`, value.length, longest);
  // `map` would pass over holes.
  return Array.from(value as unknown[]);
}

export function string(fields: Fields, name: string, longest = Infinity): string {
  const value = fields[name];
  if (typeof value !== 'string') throw wrong(name, 'a string', value);
  atMost(`length of ${name === 'title' ? 'a title' : name}`, value.length, longest);
  return value;
}

/** Longer texts are truncated. */
export const text = (fields: Fields, name: string, longest: number): string =>
  string(fields, name).slice(0, longest);

/** Also those of another frame, where `instanceof` does not hold. */
export function bytes(fields: Fields, name: string, most: number): Uint8Array {
  const value = fields[name];
  const isBytes = Object.prototype.toString.call(value) === '[object Uint8Array]';
  if (!isBytes) throw wrong(name, 'a Uint8Array', value);
  const found = value as Uint8Array;
  atMost(`length of ${name}`, found.length, most);
  return Uint8Array.from(found);
}

export function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number') throw wrong(name, 'a number', value);
  return value;
}

export function finite(fields: Fields, name: string): number {
  const value = number(fields, name);
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
  return value;
}

export function positive(fields: Fields, name: string): number {
  const value = number(fields, name);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${name} must be a positive integer, got ${value}`);
}

export function boolean(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value !== 'boolean') throw wrong(name, 'a boolean', value);
  return value;
}

export function numbers(fields: Fields, name: string, most = Infinity): Record<string, number> {
  const values = object(fields[name], name);
  const keys = Object.keys(values);
  atMost(`length of ${name}`, keys.length, most);
  return Object.fromEntries(keys.map((key) => [key, number(values, key)]));
}

export function oneOf<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === fields[name]);
  if (found === undefined) throw wrong(name, allowed.join(' or '), fields[name]);
  return found;
}

export function wrong(name: string, wanted: string, got: unknown): TypeError {
  return new TypeError(`${name} must be ${wanted}, got ${shown(got)}`);
}
