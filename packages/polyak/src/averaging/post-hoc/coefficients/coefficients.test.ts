import { describe, expect, test } from 'vitest';
import { postHocCoefficients, type PowerProfile } from './coefficients.ts';
import { gammaOfSigmaRel, sigmaRelOfGamma } from '../../decay/sigma-rel.ts';

/** Averages of two widths at each of `count` evenly spaced steps. */
function spaced(count: number, steps: number, sigmaRels = [0.05, 0.1]): PowerProfile[] {
  return Array.from({ length: count }, (_, i) => (steps * (i + 1)) / count).flatMap((step) =>
    sigmaRels.map((sigmaRel) => ({ sigmaRel, step })),
  );
}

const sumOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0);
const sizeOf = (values: ArrayLike<number>): number => sumOf(Array.from(values, Math.abs));

/** The relative error, in mean square, of the profile that the coefficients make. */
function profileError(
  profiles: readonly PowerProfile[],
  coefficients: Float64Array,
  wanted: PowerProfile,
): number {
  const share = ({ sigmaRel, step }: PowerProfile, t: number): number => {
    const gamma = gammaOfSigmaRel(sigmaRel);
    return t > step ? 0 : ((gamma + 1) / step) * (t / step) ** gamma;
  };
  let [error, size] = [0, 0];
  for (let i = 0.5; i < 2000; i++) {
    const t = (i / 2000) * wanted.step;
    const expected = share(wanted, t);
    const actual = sumOf(
      profiles.map((profile, k) => (coefficients[k] ?? NaN) * share(profile, t)),
    );
    error += (actual - expected) ** 2;
    size += expected ** 2;
  }
  return Math.sqrt(error / size);
}

test('two averages of exponents 1 and 3 make one of 2', () => {
  // Inner products (a + 1)(b + 1) / (a + b + 1): 4/3, 8/5, 16/7, and with the wanted one 3/2 and 2. The solution,
  // 30/64 and 35/64, sums to 65/64; scaled it is 6/13 and 7/13.
  const profiles = [1, 3].map((gamma) => ({ sigmaRel: sigmaRelOfGamma(gamma), step: 500 }));
  const [a, b] = postHocCoefficients(profiles, { sigmaRel: sigmaRelOfGamma(2), step: 500 });
  expect(a).toBeCloseTo(6 / 13, 8);
  expect(b).toBeCloseTo(7 / 13, 8);
});

test('an average that is there gets 1, exactly, and those that end later 0', () => {
  const profiles = spaced(10, 1000);
  for (const [i, wanted] of profiles.entries()) {
    const expected = profiles.map((_, k) => (k === i ? 1 : 0));
    expect(Array.from(postHocCoefficients(profiles, wanted))).toEqual(expected);
  }
});

test('averages that end later get 0, and the others what they get without them', () => {
  const wanted = { sigmaRel: 0.15, step: 600 };
  const coefficients = postHocCoefficients(spaced(10, 1000), wanted);
  expect(Array.from(coefficients.slice(12))).toEqual(Array(8).fill(0));
  expect(coefficients.slice(0, 12)).toEqual(postHocCoefficients(spaced(6, 600), wanted));
});

test('a common factor of all steps changes nothing', () => {
  const few = postHocCoefficients(spaced(8, 8), { sigmaRel: 0.2, step: 8 });
  const many = postHocCoefficients(spaced(8, 8e6), { sigmaRel: 0.2, step: 8e6 });
  few.forEach((value, i) => expect(many[i]).toBeCloseTo(value, 8));
});

describe('steps after each of which the weights are t, and then t²', () => {
  /** The averages of t/n and (t/n)² at each snapshot, in the order of `spaced`, updated after every N-th step. */
  function momentsOf(everyNSteps: number, steps: number, snapshots: number): [number, number][] {
    const gammas = [0.05, 0.1].map(gammaOfSigmaRel);
    const averages: [number, number][] = gammas.map(() => [0, 0]);
    const moments: [number, number][] = [];
    for (let t = everyNSteps; t <= steps; t += everyNSteps) {
      averages.forEach((average, k) => {
        const decay = (1 - everyNSteps / t) ** ((gammas[k] ?? NaN) + 1);
        average[0] = decay * average[0] + (1 - decay) * (t / steps);
        average[1] = decay * average[1] + (1 - decay) * (t / steps) ** 2;
      });
      if (t % (steps / snapshots) === 0)
        moments.push(...averages.map((a): [number, number] => [...a]));
    }
    return moments;
  }

  describe.each([
    [10_000, 10],
    [20_000, 20],
    [20_000, 100],
  ])('%d steps, %d snapshots', (steps, snapshots) => {
    test.each(
      [1, 10, 100].flatMap((everyNSteps) =>
        [0.05, 0.1, 0.15, 0.2].map((sigmaRel) => [everyNSteps, sigmaRel] as const),
      ),
    )('every %d steps: the relative std is %d within 0.002', (everyNSteps, sigmaRel) => {
      const moments = momentsOf(everyNSteps, steps, snapshots);
      const wanted = { sigmaRel, step: steps };
      const coefficients = postHocCoefficients(spaced(snapshots, steps), wanted);
      const mean = sumOf(moments.map(([first], i) => (coefficients[i] ?? NaN) * first));
      const square = sumOf(moments.map(([, second], i) => (coefficients[i] ?? NaN) * second));
      expect(Math.abs(Math.sqrt(square - mean ** 2) - sigmaRel)).toBeLessThan(0.002);
    });
  });
});

describe('a fit close to singular', () => {
  test.each([
    // The relative error of the profile, and the sum of the coefficients' magnitudes, at most.
    [0.03, 0.002, 14],
    [0.07, 2e-4, 2],
    [0.15, 5e-4, 2],
    [0.2, 1e-3, 3],
    [0.25, 0.01, 3],
  ])('100 snapshots of two averages make %d', (sigmaRel, error, size) => {
    const profiles = spaced(100, 50_000);
    const wanted = { sigmaRel, step: 50_000 };
    const coefficients = postHocCoefficients(profiles, wanted);
    expect(Math.abs(sumOf(coefficients) - 1)).toBeLessThan(1e-12);
    expect(sizeOf(coefficients)).toBeLessThan(size);
    expect(profileError(profiles, coefficients, wanted)).toBeLessThan(error);
  });

  test.each<[string, PowerProfile[]]>([
    ['the same average twice', [...spaced(20, 1000), ...spaced(20, 1000)]],
    ['a snapshot beside another', [...spaced(20, 1000), ...spaced(1, 999.999)]],
    ['widths that hardly differ', spaced(20, 1000, [0.1, 0.100001])],
    ['six widths', spaced(20, 1000, [0.05, 0.06, 0.07, 0.1, 0.12, 0.2])],
    ['a snapshot at the very beginning', [...spaced(1, 1e-3), ...spaced(20, 1000)]],
  ])('%s', (_, profiles) => {
    const wanted = { sigmaRel: 0.15, step: 1000 };
    const coefficients = postHocCoefficients(profiles, wanted);
    expect(Math.abs(sumOf(coefficients) - 1)).toBeLessThan(1e-12);
    expect(sizeOf(coefficients)).toBeLessThan(20);
    expect(profileError(profiles, coefficients, wanted)).toBeLessThan(0.06);
  });

  test('widths out of reach stay finite', () => {
    for (const sigmaRel of [1e-100, 1e-4, 0.01, 0.288]) {
      const coefficients = postHocCoefficients(spaced(20, 1000), { sigmaRel, step: 1000 });
      expect(Math.abs(sumOf(coefficients) - 1)).toBeLessThan(1e-9);
      expect(sizeOf(coefficients)).toBeLessThan(500);
    }
  });
});

test('one snapshot: between its two widths', () => {
  const coefficients = postHocCoefficients(spaced(1, 700), { sigmaRel: 0.07, step: 700 });
  expect(sumOf(coefficients)).toBeCloseTo(1, 14);
  expect(coefficients.every((value) => value > 0)).toBe(true);
});

test.each<[unknown, unknown, string]>([
  [undefined, undefined, 'profiles must be a list of profiles, got undefined'],
  [spaced(1, 10), null, 'wanted must be { sigmaRel, step }, got null'],
  [spaced(1, 10), 0.1, 'wanted must be { sigmaRel, step }, got 0.1'],
  [[null], { sigmaRel: 0.1, step: 10 }, 'profiles[0] must be { sigmaRel, step }, got null'],
])('what are no profiles is refused: %#', (profiles, wanted, message) => {
  expect(() => postHocCoefficients(profiles as never, wanted as never)).toThrow(
    new TypeError(message),
  );
});

test.each<[PowerProfile[], PowerProfile, string]>([
  [spaced(2, 10), { sigmaRel: 0.3, step: 10 }, 'sigmaRel must be in (0, 0.288], got 0.3'],
  [spaced(2, 10), { sigmaRel: 0.1, step: 0 }, 'step must be a finite number above 0, got 0'],
  [spaced(1, 10, [0]), { sigmaRel: 0.1, step: 10 }, 'sigmaRel must be in (0, 0.288], got 0'],
  [spaced(2, 10), { sigmaRel: 0.2, step: 4 }, 'profiles must hold one up to step 4, got none'],
  [[], { sigmaRel: 0.2, step: 4 }, 'profiles must hold one up to step 4, got none'],
])('bad input is refused: %#', (profiles, wanted, message) => {
  expect(() => postHocCoefficients(profiles, wanted)).toThrow(new RangeError(message));
});
