import { describe, isPlainObject, rejection } from './argument.ts';

/**
 * Throws a `TypeError` unless `options` is an object that has no other names than the allowed ones. The message says
 * which name was meant, as far as that can be told: snake_case, other capitals, a slip of the keys, an alias.
 *
 * @param what - whose options they are, for the message
 * @param allowed - the names of the options, the most usual one first
 * @param aliases - what else an option is called elsewhere, by that name; those of options not allowed are passed over
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

/** What is given, lists of its own included. */
export function copiedOptions<Options extends object>(options: Options): Options {
  const given = Object.entries(options as Record<string, unknown>).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])] : value]),
  ) as Options;
}

/** The allowed name that is nearest, if it is near enough to be meant. */
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

/** How many letters must be put in, left out or replaced to make `b` of `a`. */
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
