/** Throws unless `value` is a number in [low, high]. */
export function checkInterval(
  name: string,
  value: unknown,
  low: number,
  high: number,
): asserts value is number {
  if (typeof value === 'number' && value >= low && value <= high) return;
  throw outOfRange(name, `in [${low}, ${high}]`, value);
}

/** Throws unless `value` is a number in [low, high). */
export function checkHalfOpen(name: string, value: unknown, low: number, high: number): void {
  if (typeof value === 'number' && value >= low && value < high) return;
  throw outOfRange(name, `in [${low}, ${high})`, value);
}

/** Throws unless `value` is a number in (low, high]. */
export function checkLeftOpen(name: string, value: unknown, low: number, high: number): void {
  if (typeof value === 'number' && value > low && value <= high) return;
  throw outOfRange(name, `in (${low}, ${high}]`, value);
}

/** Throws unless `value` is a number of at least `low`. */
export function checkAtLeast(name: string, value: unknown, low: number): void {
  if (typeof value === 'number' && value >= low) return;
  throw outOfRange(name, `at least ${low}`, value);
}

/** Throws unless `value` is true or false. */
export function checkBoolean(name: string, value: unknown): void {
  if (typeof value !== 'boolean') throw rejection(name, 'true or false', value);
}

/** Throws unless `value` is an integer of at least `low`. */
export function checkInteger(name: string, value: unknown, low: number): void {
  if (Number.isInteger(value) && (value as number) >= low) return;
  throw outOfRange(name, `an integer of at least ${low}`, value);
}

/** Throws unless `value` is a finite number. */
export function checkFinite(name: string, value: unknown): void {
  if (!Number.isFinite(value)) throw outOfRange(name, 'a finite number', value);
}

/** Throws unless `value` is a finite number of at least 0. */
export function checkNotNegative(name: string, value: unknown): void {
  checkFinite(name, value);
  checkAtLeast(name, value, 0);
}

/** Throws unless `value` is a finite number above `low`. */
export function checkAbove(name: string, value: unknown, low: number): void {
  if (Number.isFinite(value) && (value as number) > low) return;
  throw outOfRange(name, `a finite number above ${low}`, value);
}

/** Throws unless `value` is one of the names. */
export function checkOneOf(name: string, value: unknown, names: readonly string[]): void {
  if ((names as readonly unknown[]).includes(value)) return;
  throw rejection(name, names.map((allowed) => JSON.stringify(allowed)).join(' or '), value);
}

/** Throws unless `value` is an object with named fields. */
export function checkRecord(name: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw rejection(name, 'an object', value);
  }
}

/** Throws unless `value` is plain data with no other fields than those allowed, each its own. */
export function checkKeys(
  name: string,
  value: unknown,
  allowed: readonly string[],
): asserts value is object {
  checkRecord(name, value);
  if (!isPlainObject(value)) throw rejection(name, 'a plain object', value);
  const unknown = Reflect.ownKeys(value).find((key) => !(allowed as unknown[]).includes(key));
  if (unknown === undefined) return;
  const given = typeof unknown === 'string' ? quoted(unknown) : brief(String(unknown));
  throw new TypeError(`${name} must have no fields but ${allowed.join(', ')}, got ${given}`);
}

/**
 * Throws unless `value` is a list each of whose entries passes `check`, and which has no other fields. By index: holes are
 * entries, too, and at the first of them the length no longer counts, which may be anything.
 */
export function checkEntries(
  name: string,
  value: unknown,
  allowed: string,
  check: (name: string, entry: unknown, i: number) => void,
): asserts value is readonly unknown[] {
  checkList(name, value, allowed);
  for (let i = 0; i < value.length; i++) check(`${name}[${i}]`, value[i], i);
}

/** Throws unless `value` is a list without other fields than its entries: such as another `map` or `constructor`. */
export function checkList(
  name: string,
  value: unknown,
  allowed: string,
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw rejection(name, allowed, value);
  // Those of a list come first, and in order.
  const extra = Object.keys(value).at(-1);
  if (extra === undefined || isIndex(extra)) return;
  throw new TypeError(`${name} must have no fields but its entries, got ${quoted(extra)}`);
}

/** Whether a field of that name is an entry of a list. */
function isIndex(key: string): boolean {
  const index = Number(key) >>> 0;
  return String(index) === key && index < 2 ** 32 - 1;
}

/** Whether it is a list without holes, whose length may be anything, and without other fields. */
export function isWholeList(value: unknown): value is unknown[] {
  if (!Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length === value.length && keys.every(isIndex) && !value.includes(undefined);
}

/** A `TypeError` for a value of the wrong type. */
export function rejection(name: string, allowed: string, value: unknown): TypeError {
  return new TypeError(mismatch(name, allowed, value));
}

/** For a number outside its range: a `RangeError`, or a `TypeError` if it is not a number. */
export function outOfRange(name: string, allowed: string, value: unknown): RangeError | TypeError {
  if (typeof value !== 'number') return rejection(name, allowed, value);
  return new RangeError(mismatch(name, allowed, value));
}

function mismatch(name: string, allowed: string, value: unknown): string {
  return `${name} must be ${allowed}, got ${describe(value)}`;
}

/** The start of a text of any length, for a message. */
export function brief(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** A name in quotation marks, for a message. */
export function quoted(name: string): string {
  return JSON.stringify(brief(name));
}

/** The value in a few words, for a message. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return `a ${classNameOf(value)}`;
  return brief(String(value));
}

/** Whether its prototype is that of `{}`, possibly from another realm, or null, so that all its fields are its own. */
export function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

function classNameOf(value: object): string {
  // Not a field of its own, which could be anything.
  const { constructor } = (Object.getPrototypeOf(value) ?? {}) as {
    readonly constructor?: unknown;
  };
  return typeof constructor === 'function' ? brief(constructor.name) : 'Object';
}
