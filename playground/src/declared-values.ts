import type { Controls } from './host.ts';

/** The values that the controls declare. */
export function declaredValues(controls: Controls): Record<string, number> {
  return Object.fromEntries(Object.entries(controls).map(([name, { value }]) => [name, value]));
}
