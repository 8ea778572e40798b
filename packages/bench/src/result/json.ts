import type { Result } from './result.ts';

/** The result as a file: a line for each row, and five digits of each time, which is more than repeat. */
export function formatJson({ rows, ...origin }: Result): string {
  const head = JSON.stringify(origin, null, 1).replace(/\n}$/, '');
  const lines = rows.map((row) => JSON.stringify(row, rounded));
  return `${head},\n "rows": [\n${lines.join(',\n')}\n ]\n}\n`;
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;
