import { describe, expect, test } from 'vitest';
import golden from '#golden/averaging.json';
import { makeDebiased, withInit, type AverageInit } from './decay-init.ts';
import { makeRate, type DecayOptions, type Rate } from './decay.ts';

// Vectors made by the real PyTorch in float64, written with 12 decimals.
const tolerance = 2e-12;

type Values = number[][];

interface Sequence {
  decay: number;
  initial: Values;
  weights: Values[];
  averages: Record<'init_copy' | 'copy_first' | 'swa' | 'tf_ramp' | 'zero_debiased', Values[]>;
}

const cases = golden as unknown as (Sequence | object)[];
const sequences = cases.filter((entry): entry is Sequence => 'averages' in entry);

/** The average after each step, from the rates at every step. */
function averagesOf(rate: Rate, initial: Values, weights: Values[]): Values[] {
  let average = initial;
  return weights.map((next, nAveraged) => {
    const r = rate({ nAveraged, step: nAveraged + 1, interval: 1 });
    average = average.map((tensor, i) => tensor.map((a, j) => a + r * ((next[i]?.[j] ?? NaN) - a)));
    return average;
  });
}

test('the file holds cases', () => {
  expect(sequences.length).toBeGreaterThan(0);
});

describe.each(sequences)('decay $decay', ({ decay, initial, weights, averages }) => {
  test.each<[keyof Sequence['averages'], DecayOptions, AverageInit]>([
    ['init_copy', { decay }, 'weights'],
    ['copy_first', { decay }, 'copyFirst'],
    ['zero_debiased', { decay }, 'zero'],
    // The ramp's n is the number of updates done before: the first decay is (1 + 0)/(10 + 0), and e₀ = w₀.
    ['tf_ramp', { decay, warmup: 'ramp' }, 'weights'],
    // 1 − 1/(1 + n) is the plain mean, and so is zero-debiasing without decay.
    ['swa', { warmup: { kind: 'power', power: 1 } }, 'weights'],
    ['swa', { decay: 1 }, 'zero'],
  ])('%s', (key, options, init) => {
    const actual = averagesOf(withInit(makeRate(options, 0.9), init), initial, weights).flat(2);
    const expected = averages[key].flat(2);
    expect(actual.length).toBe(expected.length);
    const errors = actual.map((value, i) => Math.abs(value - (expected[i] ?? NaN)));
    expect(Math.max(...errors)).toBeLessThan(tolerance);
  });
});

describe('makeDebiased', () => {
  const ask = (rate: Rate, nAveraged: number): number =>
    rate({ nAveraged, step: nAveraged + 1, interval: 1 });

  test('with a constant decay the rates are (1 − d)/(1 − d^t)', () => {
    const rate = makeDebiased(makeRate({ decay: 0.9 }, 0));
    for (let t = 1; t <= 200; t++) expect(ask(rate, t - 1)).toBeCloseTo(0.1 / (1 - 0.9 ** t), 14);
  });

  test('with varying decays they are (1 − d)/(1 − Π d)', () => {
    const decays = [0.5, 0.25, 1, 0.8, 0, 0.5];
    const rate = makeDebiased(makeRate({ warmup: (n) => decays[n] ?? NaN }, 0));
    // The products are 0.5, 0.125, 0.125, 0.1, 0, 0.
    const expected = [0.5 / 0.5, 0.75 / 0.875, 0, 0.2 / 0.9, 1, 0.5];
    expected.forEach((value, n) => expect(ask(rate, n)).toBeCloseTo(value, 15));
    expect(rate.gathered).toBe(1);
  });

  test('decays of 1 give the mean until another comes, which then weighs all', () => {
    const decays = [1, 1, 1, 0.5, 1];
    const rate = makeDebiased(makeRate({ warmup: (n) => decays[n] ?? NaN }, 0));
    expect(decays.map((_, n) => ask(rate, n))).toEqual([1, 1 / 2, 1 / 3, 1, 0]);
  });

  test('keeps the digits of a decay close to 1: (1 − d)/(1 − d²) is 1/(1 + d)', () => {
    const rate = makeDebiased(makeRate({ horizon: 1e12 }, 0));
    expect(ask(rate, 0)).toBe(1);
    expect(ask(rate, 1)).toBeCloseTo(0.5, 12);
  });

  test('a saved run resumes from what it had gathered', () => {
    const whole = makeDebiased(makeRate({ decay: 0.9 }, 0));
    [0, 1, 2].forEach((n) => ask(whole, n));
    const resumed = makeDebiased(makeRate({ decay: 0.9 }, 0), whole.gathered);
    expect(ask(resumed, 3)).toBe(ask(whole, 3));
  });
});

test('an unknown init is refused', () => {
  expect(() => withInit(() => 1, 'ones' as never)).toThrow(
    new TypeError('init must be "weights" or "copyFirst" or "zero", got "ones"'),
  );
});
