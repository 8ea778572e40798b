import { describe, expect, test } from 'vitest';
import { makeWarmup, type Warmup } from './warmup.ts';

/** The decay of the update that has n before it; `decay` is the one without warmup. */
function decayAt(warmup: Warmup, n: number, decay = 0.9999): number {
  return 1 - makeWarmup(warmup)(1 - decay, n);
}

test.each<[string, Warmup, number, number]>([
  // (1 + 0)/10, (1 + 1)/11, (1 + 90)/100, then the decay: 0.999 is reached at n = 8,990.
  ['ramp', 'ramp', 0, 0.1],
  ['ramp', { kind: 'ramp' }, 1, 2 / 11],
  ['ramp', 'ramp', 90, 0.91],
  ['ramp', 'ramp', 8990, 0.999],
  ['ramp', 'ramp', 1e6, 0.9999],
  // 1 − 1^(−2/3); 1 − 8^(−2/3) = 1 − 1/4; 1 − 1000^(−2/3) = 1 − 1/100.
  ['power', { kind: 'power' }, 0, 0],
  ['power', { kind: 'power' }, 7, 0.75],
  ['power', { kind: 'power' }, 999, 0.99],
  ['power', { kind: 'power' }, 1e9, 0.9999],
  // (1 + 30/10)^(−1/2) = 1/2.
  ['power', { kind: 'power', invGamma: 10, power: 0.5 }, 30, 0.5],
  ['power, min', { kind: 'power', min: 0.8 }, 7, 0.8],
  ['power, max', { kind: 'power', max: 0.6 }, 7, 0.6],
  // n counts from 1: (1 − e^(−1)) · d at n = τ = 1, then at n = 2,000 of τ = 1,000.
  ['exponential', { kind: 'exponential', tau: 1 }, 0, 0.9999 * (1 - Math.exp(-1))],
  ['exponential', { kind: 'exponential', tau: 1000 }, 1999, 0.9999 * (1 - Math.exp(-2))],
  // Rates 100/100, 100/400, then 1 − d; and 5/(5 + 5).
  ['annealing', { kind: 'annealing' }, 0, 0],
  ['annealing', { kind: 'annealing' }, 300, 0.75],
  ['annealing', { kind: 'annealing' }, 1e8, 0.9999],
  ['annealing', { kind: 'annealing', gamma: 5 }, 5, 0.5],
  ['a function', (n) => n / (n + 1), 3, 0.75],
  ['a function is not capped', () => 1, 3, 1],
])('%s %o after %d updates', (_, warmup, n, expected) => {
  expect(decayAt(warmup, n)).toBeCloseTo(expected, 14);
});

test('power 1 is the plain mean: the rates are 1/(n + 1)', () => {
  const warmed = makeWarmup({ kind: 'power', power: 1 });
  for (const n of [0, 1, 2, 99, 12345]) expect(warmed(0, n)).toBeCloseTo(1 / (n + 1), 15);
});

test('a decay of 0 stays 0, and one of 1 is approached', () => {
  const all: Warmup[] = [
    'ramp',
    { kind: 'power' },
    { kind: 'exponential', tau: 2 },
    { kind: 'annealing' },
  ];
  for (const warmup of all) {
    expect(decayAt(warmup, 5, 0)).toBe(0);
    expect(decayAt(warmup, 1e12, 1)).toBeGreaterThan(1 - 1e-7);
  }
});

describe('bad input', () => {
  test.each<[unknown, string]>([
    ['linear', 'warmup must be "ramp", a function, or an object with a kind, got "linear"'],
    [null, 'warmup must be "ramp", a function, or an object with a kind, got null'],
    [{}, 'warmup.kind must be "ramp" or "power" or "exponential" or "annealing", got undefined'],
    [{ kind: 'power', power: 0 }, 'warmup.power must be a finite number above 0, got 0'],
    [{ kind: 'power', invGamma: -1 }, 'warmup.invGamma must be a finite number above 0, got -1'],
    [{ kind: 'power', min: -1 }, 'warmup.min must be in [0, 1], got -1'],
    [{ kind: 'power', min: 0.5, max: 0.4 }, 'warmup.max must be in [0.5, 1], got 0.4'],
    [{ kind: 'power', Power: 2 }, 'unknown option "Power" of warmup: did you mean power?'],
    [{ kind: 'power', tau: 2 }, 'the options are kind, invGamma, power, min, max'],
    [{ kind: 'ramp', power: 2 }, 'unknown option "power" of warmup: the options are kind'],
    [{ kind: 'annealing', gama: 2 }, 'did you mean gamma?'],
    [{ kind: 'exponential' }, 'warmup.tau must be a finite number above 0, got undefined'],
    [{ kind: 'exponential', tau: 0 }, 'warmup.tau must be a finite number above 0, got 0'],
    [{ kind: 'annealing', gamma: NaN }, 'warmup.gamma must be a finite number above 0, got NaN'],
  ])('%o', (warmup, message) => {
    expect(() => makeWarmup(warmup as Warmup)).toThrow(message);
  });

  test.each<[unknown, string]>([
    [1.5, 'the decay that warmup gives must be in [0, 1], got 1.5'],
    [NaN, 'the decay that warmup gives must be in [0, 1], got NaN'],
    ['x', 'the decay that warmup gives must be in [0, 1], got "x"'],
  ])('a function that gives %s', (value, message) => {
    const warmed = makeWarmup(() => value as number);
    expect(() => warmed(0.1, 0)).toThrow(message);
  });
});
