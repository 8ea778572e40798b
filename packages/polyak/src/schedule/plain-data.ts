import { checkFinite, rejection } from '../argument.ts';

/** Throws unless `value` is an array, of `length` entries where one is given. */
export function checkList(
  name: string,
  value: unknown,
  length?: number,
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw rejection(name, 'an array', value);
  if (length !== undefined && value.length !== length) {
    throw new RangeError(`${name} must have length ${length}, got length ${value.length}`);
  }
}

/** Throws unless `value` is an array of finite numbers. */
export function checkNumbers(name: string, value: unknown): asserts value is readonly number[] {
  checkList(name, value);
  value.forEach((entry, i) => checkFinite(`${name}[${i}]`, entry));
}

/** The entries that can be saved: numbers, strings, booleans and arrays of them; no functions, no schedules. */
export function plainEntries(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => isPlain(value)));
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  return ['number', 'string', 'boolean'].includes(typeof value);
}
