/** A value from outside in a few words, for a message; what it contains is not looked at. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.prototype.toString.call(value);
  return String(value).slice(0, 100);
}
