import { describe, expect, test } from 'vitest';
import { makeRate, type DecayOptions, type Progress } from './decay.ts';

const at = (progress: Partial<Progress> = {}): Progress => ({
  nAveraged: 0,
  step: 1,
  interval: 1,
  ...progress,
});

function rateOf(options: DecayOptions, progress: Partial<Progress> = {}): number {
  return makeRate(options, 0.9999)(at(progress));
}

describe('constant decays', () => {
  test.each<[DecayOptions, number]>([
    [{}, 1 - 0.9999],
    [{ decay: 0.9 }, 1 - 0.9],
    [{ decay: 0 }, 1],
    [{ decay: 1 }, 0],
    [{ halfLife: 1 }, 0.5],
    [{ halfLife: 0.5 }, 0.75],
    [{ horizon: 1 }, 1],
    [{ horizon: 4 }, 0.25],
    [{ horizon: 1e17 }, 1e-17],
  ])('the rate of %o is %d', (options, rate) => {
    expect(rateOf(options)).toBe(rate);
    expect(rateOf(options, { nAveraged: 7, step: 80, interval: 10 })).toBe(rate);
    expect(rateOf({ ...options, intervalCorrected: true })).toBe(rate);
  });

  test('a long half-life keeps its digits: 1 − 2^(−1/h) is ln 2/h − (ln 2/h)²/2 + …', () => {
    // By 1 − 2 ** (−1 / 1e15) it would be 6.66e-16 or 7.77e-16.
    expect(rateOf({ halfLife: 1e15 }) / (Math.LN2 / 1e15)).toBeCloseTo(1, 14);
  });

  test.each<[DecayOptions, number, number]>([
    [{ decay: 0.5 }, 3, 1 - 0.5 ** 3],
    [{ decay: 0.9 }, 10, 1 - 0.9 ** 10],
    [{ decay: 0 }, 10, 1],
    [{ decay: 1 }, 10, 0],
    // Ten steps are one half-life; two are a tenth of the horizon, (1 − 1/20)².
    [{ halfLife: 10 }, 10, 0.5],
    [{ horizon: 20 }, 2, 1 - 0.95 ** 2],
    [{ horizon: 1 }, 2, 1],
  ])('%o corrected for %d steps is %d', (options, interval, rate) => {
    const corrected = { ...options, intervalCorrected: true };
    expect(rateOf(corrected, { step: 50, interval })).toBeCloseTo(rate, 14);
  });

  test('a rate of nothing is 0, not −0', () => {
    for (const intervalCorrected of [false, true]) {
      expect(rateOf({ decay: 1, intervalCorrected }, { step: 3, interval: 3 })).toBe(0);
      expect(rateOf({ horizon: Infinity, intervalCorrected }, { step: 3, interval: 3 })).toBe(0);
    }
  });
});

describe('the power function', () => {
  // σ = √2/6 is γ = 1, so the decay is (1 − Δt/t)².
  const options = { sigmaRel: Math.SQRT2 / 6 };

  test.each([
    [1, 1, 1],
    [2, 1, 1 - 1 / 4],
    [10, 1, 1 - 0.81],
    [10, 10, 1],
    [40, 10, 1 - 9 / 16],
  ])('at step %d, %d after the last update, the rate is %d', (step, interval, rate) => {
    expect(rateOf(options, { step, interval })).toBeCloseTo(rate, 13);
  });

  test('late in a run the rate keeps its digits: (γ + 1)/t', () => {
    expect(rateOf(options, { step: 1e15 }) / 2e-15).toBeCloseTo(1, 12);
  });

  test('updates at any interval leave the same share of what was before: they multiply', () => {
    const kept = (interval: number): number => {
      let product = 1;
      for (let step = 100 + interval; step <= 200; step += interval) {
        product *= 1 - rateOf(options, { step, interval });
      }
      return product;
    };
    // (100/200)².
    for (const interval of [1, 10, 50, 100]) expect(kept(interval)).toBeCloseTo(0.25, 13);
  });
});

describe('with a warmup', () => {
  test('the decay is the limit, given or by default', () => {
    const late = { nAveraged: 1e9 };
    expect(rateOf({ warmup: 'ramp' })).toBe(0.9);
    expect(rateOf({ warmup: 'ramp' }, late)).toBe(1 - 0.9999);
    expect(rateOf({ warmup: 'ramp', horizon: 50 }, late)).toBe(1 / 50);
    expect(rateOf({ warmup: { kind: 'annealing' }, halfLife: 1 }, late)).toBe(0.5);
  });

  test('power has no default decay, only its own max', () => {
    const late = { nAveraged: 1e9 - 1 };
    expect(rateOf({ warmup: { kind: 'power' } }, late)).toBeCloseTo(1e-6, 18);
    expect(rateOf({ warmup: { kind: 'power' }, decay: 0.99 }, late)).toBe(1 - 0.99);
    expect(rateOf({ warmup: { kind: 'power', max: 0.75 } }, late)).toBe(0.25);
  });

  test('the interval correction comes first', () => {
    const options = { decay: 0.9, intervalCorrected: true, warmup: 'ramp' } as const;
    // 0.9² = 0.81 is below (1 + 90)/(10 + 90); (1 + 2)/(10 + 2) is below 0.81.
    expect(rateOf(options, { nAveraged: 90, step: 200, interval: 2 })).toBeCloseTo(0.19, 14);
    expect(rateOf(options, { nAveraged: 2, step: 5, interval: 2 })).toBe(0.75);
  });

  test('a function replaces the decay', () => {
    const warmup = (n: number): number => n / 4;
    expect(rateOf({ warmup, decay: 0.1 }, { nAveraged: 3 })).toBe(0.25);
  });
});

describe('bad input', () => {
  test.each<[unknown, string]>([
    [{ decay: 2 }, 'decay must be in [0, 1], got 2'],
    [{ decay: null }, 'decay must be in [0, 1], got null'],
    [{ halfLife: 0 }, 'halfLife must be a finite number above 0, got 0'],
    [{ horizon: 0.5 }, 'horizon must be at least 1, got 0.5'],
    [{ sigmaRel: 0.4 }, 'sigmaRel must be in (0, 0.288], got 0.4'],
    [{ intervalCorrected: 1 }, 'intervalCorrected must be true or false, got 1'],
    [{ warmup: 7 }, 'warmup must be "ramp", a function, or an object with a kind, got 7'],
  ])('%o', (options, message) => {
    expect(() => makeRate(options as DecayOptions, 0.9)).toThrow(message);
  });

  test('two at once', () => {
    expect(() => makeRate({ decay: 0.9, sigmaRel: 0.1 }, 0.9)).toThrow(
      new TypeError('only one of decay and sigmaRel may be given'),
    );
    expect(() => makeRate({ halfLife: 9, horizon: 9 }, 0.9)).toThrow(
      new TypeError('only one of halfLife and horizon may be given'),
    );
  });

  test('undefined counts as not given', () => {
    expect(rateOf({ decay: undefined, horizon: 4, warmup: undefined } as never)).toBe(0.25);
  });
});
