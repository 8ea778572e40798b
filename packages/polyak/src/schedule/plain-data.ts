import {
  checkAtLeast,
  checkFinite,
  checkInteger,
  checkList,
  isWholeList,
  outOfRange,
  rejection,
} from '../argument.ts';

/** Throws unless `value` is an array of `length` entries. */
export function checkListOf(
  name: string,
  value: unknown,
  length: number,
): asserts value is readonly unknown[] {
  checkList(name, value, 'an array');
  if (value.length === length) return;
  throw new RangeError(`${name} must have length ${length}, got length ${value.length}`);
}

/** Throws unless `value` is an integer from `low` on that can be counted up. */
export function checkCount(name: string, value: unknown, low: number): asserts value is number {
  checkInteger(name, value, low);
  if (!Number.isSafeInteger(value)) throw outOfRange(name, 'a safe integer', value);
}

/** What a state says of learning rates, if they are finite and at least 0. */
export function savedLrs(name: string, values: unknown): number[] {
  checkList(name, values, 'an array');
  return Array.from(values, (value, i) => savedLr(`${name}[${i}]`, value));
}

/** What a state says of a learning rate, if it is finite and at least 0. */
export function savedLr(name: string, value: unknown): number {
  checkFinite(name, value);
  const lr = value as number;
  // Version 0.1 could end a rounding error below 0.
  if (lr < -1e-12) checkAtLeast(name, lr, 0);
  return Math.max(0, lr);
}

/** The entries that can be saved: numbers, strings, booleans and lists of them; no functions, no schedules. */
export function plainEntries(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => isPlain(value)));
}

/** Throws unless `value` is what {@link plainEntries} takes. */
export function checkPlain(name: string, value: unknown): void {
  if (isPlain(value)) return;
  throw rejection(name, 'a number, a string, true or false, or a list of them', value);
}

function isPlain(value: unknown): boolean {
  return isWholeList(value) ? value.every(isScalar) : isScalar(value);
}

function isScalar(value: unknown): boolean {
  return ['number', 'string', 'boolean'].includes(typeof value);
}
