// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */

/**
 * The file around the mutant.
 *
 * @param {Mutant} mutant
 * @returns {{ before: string, original: string, after: string }}
 */
export function placeOf({ fileName, location }) {
  const text = readFileSync(join(root, fileName), 'utf8');
  const lines = text.split('\n');
  const [start, end] = [location.start, location.end].map(({ line, column }) =>
    lines.slice(0, line).reduce((offset, { length }) => offset + length + 1, column),
  );
  return { before: text.slice(0, start), original: text.slice(start, end), after: text.slice(end) };
}

/**
 * Where the mutant is and what it changes, in a line.
 *
 * @param {Mutant} mutant
 */
export function describeMutant(mutant) {
  const { line, column } = mutant.location.start;
  const change = [placeOf(mutant).original, mutant.replacement].map((code) => {
    const short = code.replace(/\s+/g, ' ');
    return short.length > 70 ? `${short.slice(0, 69)}…` : short;
  });
  return `${mutant.fileName}:${line + 1}:${column + 1}  ${change.join('  →  ')}`;
}
