import fc from 'fast-check';
import { expect } from 'vitest';

/** JavaScript's heap, in Node. */
const heapInUse = typeof process === 'undefined' ? () => 0 : (await import('./heap.ts')).heapInUse;

/** How many inputs {@link fuzz} tries, and where its random numbers start. */
interface Fuzzing {
  readonly runs: number;
  readonly seed: number;
  /** What tfjs keeps of each input. */
  readonly bytesKept?: number;
}

/**
 * Checks many inputs, one after the other, until one fails or takes 10 seconds. Not by `fc.assert`, which prints the input:
 * of damaged data, that can fail. The heap is no larger after very many.
 *
 * @throws Error that says which input it was, with the failure as its cause
 */
export async function fuzz<T>(
  inputs: fc.Arbitrary<T>,
  { runs, seed, bytesKept = 0 }: Fuzzing,
  check: (input: T) => unknown,
): Promise<void> {
  const property = fc.asyncProperty(inputs, async (input) => {
    const start = performance.now();
    await check(input);
    expect(performance.now() - start, 'milliseconds').toBeLessThan(10_000);
  });
  const before = runs < 10_000 ? null : heapInUse();
  const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: true });
  if (result.failed) {
    const { numRuns, counterexamplePath: path, errorInstance: cause } = result;
    throw new Error(`input ${numRuns} fails: seed ${seed}, path ${path}`, { cause });
  }
  if (before === null) return;
  expect(heapInUse() - before - bytesKept * runs, 'bytes').toBeLessThan(10e6);
}
