/** Whether plain data is the same, to the bit: as `toEqual`, some hundred times faster. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  if (a.constructor !== b.constructor) return false;
  if (ArrayBuffer.isView(a)) {
    const [one, other] = [a, b] as Float32Array[];
    return (
      one?.length === other?.length &&
      (one?.every((value, i) => Object.is(value, other?.[i])) ?? false)
    );
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => key in b && isSameData(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
