import { expect } from 'vitest';

/** Every element within `tolerance` of the expected one, relative to the largest magnitude in the tensor. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
): void {
  expect(actual.length).toBe(expected.length);
  const scale = Math.max(...Array.from(expected, Math.abs));
  const worst = Math.max(
    ...Array.from(actual, (value, i) => Math.abs(value - (expected[i] ?? NaN))),
  );
  // Written so that NaN fails.
  expect(worst <= tolerance * scale, `off by ${worst}, allowed ${tolerance * scale}`).toBe(true);
}
