import type { Position } from './position.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The columns where a stretch of code begins: in the result, and in the source. */
type Stretch = readonly [generated: number, original: number];

/**
 * Where a place in the result lies in its source, by the `mappings` of a source map whose lines are those of the source.
 */
export function originalPosition(mappings: string, { line, column }: Position): Position {
  const stretches = decode(mappings)[line - 1] ?? [];
  const [generated, original] = stretches.findLast(([start]) => start < column) ?? [0, 0];
  const next = stretches.find(([start]) => start >= column);
  const inside = original + (column - 1 - generated);
  const end = next && next[1] > original ? next[1] - 1 : inside;
  return { line, column: Math.min(inside, end) + 1 };
}

/** Each line's stretches; a source map counts the generated column from the line's start, the rest from the last segment. */
function decode(mappings: string): Stretch[][] {
  let original = 0;
  return mappings.split(';').map((line) => {
    let generated = 0;
    return line
      .split(',')
      .filter(Boolean)
      .map((segment): Stretch => {
        const [toGenerated = 0, , , toOriginal = 0] = decodeNumbers(segment);
        return [(generated += toGenerated), (original += toOriginal)];
      });
  });
}

/** Base64 VLQ: five bits a digit, the sixth says that more follow; the lowest bit of all is the sign. */
function decodeNumbers(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const char of segment) {
    const digit = digits.indexOf(char);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}
