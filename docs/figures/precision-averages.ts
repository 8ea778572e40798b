import { createRandom } from '@polyak/playground/random';

/** What becomes of one weight, in the units of the figure: how far it is above 1. */
export type Course = 'one move' | 'random walk';

/** The weight and its averages after every so many updates. */
export interface Averages {
  readonly updates: number[];
  readonly weight: number[];
  readonly float32: number[];
  readonly extended: number[];
  /** The largest distance between the extended average and that in double precision. */
  readonly largestError: number;
}

const total = 100_000;
const every = 500;
const rate = Math.fround(1 - 0.9999);
const f = Math.fround;

/** The arithmetic of the kernels, number by number, for a weight that begins as 1. */
export function averagesOf(course: Course): Averages {
  const random = createRandom(12);
  let [weight, float32, average, remainder, exact] = [1, 1, 1, 0, 1];
  const shown: Averages = { updates: [], weight: [], float32: [], extended: [], largestError: 0 };
  let largestError = 0;
  for (let i = 0; i <= total; i++) {
    if (i % every === 0) {
      shown.updates.push(i);
      shown.weight.push(weight - 1);
      shown.float32.push(float32 - 1);
      shown.extended.push(average - 1);
    }
    // Whole multiples of 2⁻²⁰, so that their sums are exact.
    if (course === 'random walk') weight += (random.integer(15) - 7) * 2 ** -20;
    else if (i === 0) weight = f(1 + 3e-4);
    float32 = f(float32 + f(rate * f(weight - float32)));
    const offset = f(remainder + f(rate * f(f(weight - average) - remainder)));
    const sum = f(average + offset);
    remainder = f(offset - f(sum - average));
    average = sum;
    exact += rate * (weight - exact);
    largestError = Math.max(largestError, Math.abs(average - exact));
  }
  return { ...shown, largestError };
}
