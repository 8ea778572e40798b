import { describe, expect, test } from 'vitest';
import { weightProfile, type WeightProfileOptions } from './weight-profile.ts';

const sumOf = (profile: Float64Array): number => profile.reduce((sum, weight) => sum + weight, 0);

/** The standard deviation of the steps, relative to their number. */
function relativeStd(profile: Float64Array): number {
  const mean = profile.reduce((sum, weight, i) => sum + weight * i, 0);
  const variance = profile.reduce((sum, weight, i) => sum + weight * (i - mean) ** 2, 0);
  return Math.sqrt(variance) / (profile.length - 1);
}

test.each<[WeightProfileOptions, number[]]>([
  // 1/8 of the initial weights, then 1/8, 1/4, 1/2.
  [{ decay: 0.5 }, [0.125, 0.125, 0.25, 0.5]],
  [{ decay: 0.5, init: 'copyFirst' }, [0, 0.25, 0.25, 0.5]],
  // 1, 2, 4 sevenths.
  [{ decay: 0.5, init: 'zero' }, [0, 1 / 7, 2 / 7, 4 / 7]],
  [{ decay: 0 }, [0, 0, 0, 1]],
  [{ decay: 1 }, [1, 0, 0, 0]],
  [{ decay: 1, init: 'zero' }, [0, 1 / 3, 1 / 3, 1 / 3]],
  [{ halfLife: 1 }, [0.125, 0.125, 0.25, 0.5]],
  [{ horizon: 2 }, [0.125, 0.125, 0.25, 0.5]],
  [{ warmup: { kind: 'power', power: 1 } }, [0, 1 / 3, 1 / 3, 1 / 3]],
  // Decays 1/10, 2/11, 3/12.
  [{ warmup: 'ramp' }, [6 / 1320, 54 / 1320, (9 / 11) * 0.25, 0.75]],
  // γ = 1: decays 0, (1/2)², (2/3)², so the shares go as 1, 3, 5.
  [{ sigmaRel: Math.SQRT2 / 6 }, [0, 1 / 9, 3 / 9, 5 / 9]],
])('three steps of %o', (options, expected) => {
  Array.from(weightProfile(options, 3)).forEach((weight, i) =>
    expect(weight).toBeCloseTo(expected[i] ?? NaN, 13),
  );
});

test.each<[unknown, string]>([
  [{ emaDecay: 0.5 }, 'unknown option "emaDecay" of weightProfile: did you mean decay?'],
  [{ ema_decay: 0.5 }, 'did you mean decay?'],
  [{ half_life: 5 }, 'did you mean halfLife?'],
  [{ decays: [0.5] }, 'did you mean decay?'],
  [{ every: 5 }, 'the options are decay, halfLife'],
  [0.5, 'options of weightProfile must be an object such as { decay: … }, got 0.5'],
  [null, 'such as { decay: … }, got null'],
])('what are no options: %o', (options, message) => {
  expect(() => weightProfile(options as WeightProfileOptions, 3)).toThrow(TypeError);
  expect(() => weightProfile(options as WeightProfileOptions, 3)).toThrow(message);
});

describe('everyNSteps', () => {
  test('updates follow the steps that find a multiple of it taken', () => {
    const options = { decay: 0.5, everyNSteps: 2 };
    expect(Array.from(weightProfile(options, 4))).toEqual([0.25, 0.25, 0, 0.5, 0]);
    const resumed = weightProfile({ ...options, currentStep: 7 }, 4);
    expect(Array.from(resumed)).toEqual([0.25, 0, 0.25, 0, 0.5]);
  });

  test('corrected for the interval, the initial weights keep d^steps up to the last update', () => {
    const options = { decay: 0.9, everyNSteps: 5, intervalCorrected: true };
    expect(weightProfile(options, 11)[0]).toBeCloseTo(0.9 ** 11, 14);
    // Updates 3 steps after the beginning, and 8.
    expect(weightProfile({ ...options, currentStep: 3 }, 8)[0]).toBeCloseTo(0.9 ** 8, 14);
  });

  test('no update yet: all is the initial average', () => {
    for (const init of ['weights', 'copyFirst', 'zero'] as const) {
      const profile = weightProfile({ init, everyNSteps: 10, currentStep: 1 }, 4);
      expect(Array.from(profile)).toEqual([1, 0, 0, 0, 0]);
    }
    expect(Array.from(weightProfile({}, 0))).toEqual([1]);
  });
});

describe.each<WeightProfileOptions>([
  {},
  { decay: 0.9 },
  { horizon: 700 },
  { sigmaRel: 0.1 },
  { warmup: 'ramp' },
  { warmup: { kind: 'exponential', tau: 300 } },
  { warmup: { kind: 'annealing' } },
  { decay: 0.99, intervalCorrected: true, warmup: { kind: 'power' } },
])('%o', (options) => {
  test.each(['weights', 'copyFirst', 'zero'] as const)('sums to 1 with init %s', (init) => {
    for (const everyNSteps of [1, 7]) {
      const profile = weightProfile({ ...options, init, everyNSteps }, 5000);
      expect(profile.length).toBe(5001);
      expect(Math.abs(sumOf(profile) - 1)).toBeLessThan(1e-12);
      expect(profile.every((weight) => weight >= 0)).toBe(true);
      if (init !== 'weights') expect(profile[0]).toBe(0);
    }
  });
});

describe.each([0.05, 0.1, 0.2])('sigmaRel %d', (sigmaRel) => {
  // Without the interval in the decay, every 10 steps 0.05 would come out as 0.25.
  test.each([1, 10, 100])('is the relative std of 20,000 steps, every %d', (everyNSteps) => {
    const actual = relativeStd(weightProfile({ sigmaRel, everyNSteps }, 20_000));
    expect(Math.abs(actual - sigmaRel)).toBeLessThan(0.002);
  });
});

test('it is what averaging does: one-hot weights, averaged one by one', () => {
  const decay = 0.8;
  let average = [1, 0, 0, 0, 0, 0];
  for (let step = 1; step <= 5; step++) {
    average = average.map((share, i) => decay * share + (1 - decay) * (i === step ? 1 : 0));
  }
  weightProfile({ decay }, 5).forEach((weight, i) =>
    expect(weight).toBeCloseTo(average[i] ?? NaN, 15),
  );
});

test.each<[WeightProfileOptions, number, string]>([
  [{}, -1, 'steps must be an integer of at least 0, got -1'],
  [{}, 1.5, 'steps must be an integer of at least 0, got 1.5'],
  [{ everyNSteps: 0 }, 1, 'everyNSteps must be an integer of at least 1, got 0'],
  [{ currentStep: -1 }, 1, 'currentStep must be an integer of at least 0, got -1'],
  [{ decay: 2 }, 1, 'decay must be in [0, 1], got 2'],
])('%o, %d steps are refused', (options, steps, message) => {
  expect(() => weightProfile(options, steps)).toThrow(new RangeError(message));
});
