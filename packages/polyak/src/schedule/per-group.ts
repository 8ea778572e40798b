import { rejection } from '../argument.ts';

/** One value for all param groups, or a list with one for each. */
export type PerGroup<Value = number> = Value | readonly Value[];

/** The value for one group. */
export function ofGroup<Value>(name: string, values: PerGroup<Value>, group: number): Value {
  if (!isList(values)) return values;
  const value = values[group];
  if (value === undefined) throw wrongCount(name, group + 1, values.length);
  return value;
}

/** Throws unless `values` is a value that passes `check`, or a list of `count` of them. */
export function checkPerGroup(
  name: string,
  values: unknown,
  count: number,
  check: (name: string, value: unknown) => void,
): void {
  if (!isList(values)) {
    check(name, values);
    return;
  }
  if (values.length !== count) throw wrongCount(name, count, values.length);
  // Not forEach: a hole is no value.
  for (let i = 0; i < count; i++) check(`${name}[${i}]`, values[i]);
}

/** Throws unless `value` is a function. */
export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw rejection(name, 'a function', value);
}

function isList<Value>(values: PerGroup<Value>): values is readonly Value[] {
  return Array.isArray(values);
}

function wrongCount(name: string, count: number, given: number): RangeError {
  return new RangeError(
    `${name} must be one value, or one for each param group (${count}), got ${given} values`,
  );
}
