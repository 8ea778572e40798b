/** Throws unless `value` is a number in [low, high]. */
export function checkInterval(name: string, value: unknown, low: number, high: number): void {
  if (typeof value === 'number' && value >= low && value <= high) return;
  throw rejection(name, `in [${low}, ${high}]`, value);
}

/** Throws unless `value` is a number in [low, high). */
export function checkHalfOpen(name: string, value: unknown, low: number, high: number): void {
  if (typeof value === 'number' && value >= low && value < high) return;
  throw rejection(name, `in [${low}, ${high})`, value);
}

/** Throws unless `value` is a number of at least `low`. */
export function checkAtLeast(name: string, value: unknown, low: number): void {
  if (typeof value === 'number' && value >= low) return;
  throw rejection(name, `at least ${low}`, value);
}

/** Throws unless `value` is true or false. */
export function checkBoolean(name: string, value: unknown): void {
  if (typeof value !== 'boolean') throw rejection(name, 'true or false', value);
}

/** Throws unless `value` is an integer of at least `low`. */
export function checkInteger(name: string, value: unknown, low: number): void {
  if (Number.isInteger(value) && (value as number) >= low) return;
  throw rejection(name, `an integer of at least ${low}`, value);
}

/** Throws unless `value` is a finite number. */
export function checkFinite(name: string, value: unknown): void {
  if (!Number.isFinite(value)) throw rejection(name, 'a finite number', value);
}

/** Throws unless `value` is a finite number of at least 0. */
export function checkNotNegative(name: string, value: unknown): void {
  checkFinite(name, value);
  checkAtLeast(name, value, 0);
}

/** Throws unless `value` is a finite number above `low`. */
export function checkAbove(name: string, value: unknown, low: number): void {
  if (Number.isFinite(value) && (value as number) > low) return;
  throw rejection(name, `a finite number above ${low}`, value);
}

/** Throws unless `value` is one of the names. */
export function checkOneOf(name: string, value: unknown, names: readonly string[]): void {
  if ((names as readonly unknown[]).includes(value)) return;
  throw rejection(name, names.map((allowed) => JSON.stringify(allowed)).join(' or '), value);
}

/** Throws if the variable is disposed. */
export function checkNotDisposed({
  name,
  isDisposed,
}: {
  name: string;
  isDisposed: boolean;
}): void {
  if (isDisposed) throw new Error(`the variable "${name}" is disposed`);
}

/** A `RangeError` for a number out of range, a `TypeError` for anything else, each saying what was given. */
export function rejection(name: string, allowed: string, value: unknown): RangeError | TypeError {
  const message = `${name} must be ${allowed}, got ${describe(value)}`;
  return typeof value === 'number' ? new RangeError(message) : new TypeError(message);
}

/** The value in a few words, for a message. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > 60 ? `"${value.slice(0, 60)}…"` : JSON.stringify(value);
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  const { constructor } = value as { constructor?: unknown };
  return typeof constructor === 'function' ? `a ${constructor.name}` : 'an object';
}
