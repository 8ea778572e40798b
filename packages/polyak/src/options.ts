import { describe, isPlainObject, rejection } from './argument.ts';

/**
 * Throws a `TypeError` unless `options` is an object with only allowed names. The message suggests the intended name for
 * snake_case, wrong capitalization, typos and aliases.
 *
 * @param what - the owner of the options, for the message
 * @param allowed - the names of the options, most common first
 * @param aliases - option names by their names in other libraries; those of options not allowed are ignored
 */
export function checkOptionNames(
  what: string,
  options: unknown,
  allowed: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const [usual] = allowed;
    const example = usual === undefined ? '' : ` such as { ${usual}: … }`;
    throw rejection(`options of ${what}`, `an object${example}`, options);
  }
  if (!isPlainObject(options)) throw rejection(`options of ${what}`, 'a plain object', options);
  const unknown = Object.keys(options).find((name) => !allowed.includes(name));
  if (unknown === undefined) return;
  const meant = meantBy(unknown, allowed, aliases);
  const advice = meant
    ? `did you mean ${meant}?`
    : `the options are ${allowed.join(', ') || 'none'}`;
  throw new TypeError(`unknown option ${describe(unknown)} of ${what}: ${advice}`);
}

/** A copy of the given options, including their lists. */
export function copiedOptions<Options extends object>(options: Options): Options {
  const given = Object.entries(options as Record<string, unknown>).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])] : value]),
  ) as Options;
}

/** The closest allowed name, if it is close enough. */
function meantBy(
  unknown: string,
  allowed: readonly string[],
  aliases: Readonly<Record<string, string>>,
): string | undefined {
  const names = [
    ...allowed.map((name): [string, string] => [name, name]),
    ...Object.entries(aliases).filter(([, name]) => allowed.includes(name)),
  ];
  let nearest: { name: string; distance: number } | undefined;
  for (const [spelling, name] of names) {
    const [a, b] = [letters(unknown), letters(spelling)];
    const limit = Math.floor((Math.max(a.length, b.length) + 1) / 4);
    if (Math.abs(a.length - b.length) > limit) continue;
    const distance = editDistance(a, b);
    if (distance <= limit && !(nearest && nearest.distance <= distance)) {
      nearest = { name, distance };
    }
  }
  return nearest?.name;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The edit distance from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
