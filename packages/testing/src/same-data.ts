import { expect } from 'vitest';

/** Fails unless plain data is the same, to the bit. */
export function expectSameData(given: unknown, expected: unknown): void {
  if (!isSameData(given, expected)) expect(given).toEqual(expected);
}

/** Whether plain data is the same, to the bit: as `toEqual`, some hundred times faster. */
function isSameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  if (a.constructor !== b.constructor) return false;
  if (ArrayBuffer.isView(a)) {
    const [one, other] = [a, b as ArrayBufferView].map(elementsOf) as [Float32Array, Float32Array];
    return one.length === other.length && one.every((value, i) => Object.is(value, other[i]));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => key in b && isSameData(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}

function elementsOf(view: ArrayBufferView): ArrayBufferView {
  const { buffer, byteOffset, byteLength } = view;
  return view instanceof DataView ? new Uint8Array(buffer, byteOffset, byteLength) : view;
}
