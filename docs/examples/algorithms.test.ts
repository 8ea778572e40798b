import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const programs = import.meta.glob<unknown>('./algorithms/*.ts');

/** What a program prints: words and a number. */
async function printedBy(path: string) {
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation(() => undefined);
  await programs[path]?.();
  const printed = log.mock.calls as [string, number][];
  log.mockRestore();
  return Object.fromEntries(printed);
}

/** The least loss of a cubic on the sine, by the normal equations; x⁰ and x² take no part, for the sine is odd. */
function leastLoss(): number {
  const xs = Array.from(
    { length: 64 },
    (_, i) => -1 + (2 * i) / 63,
  );
  const sum = (f: (x: number) => number) =>
    xs.reduce((total, x) => total + f(x), 0);
  const [s2, s4, s6] = [2, 4, 6].map((power) =>
    sum((x) => x ** power),
  ) as [number, number, number];
  const [b1, b3] = [1, 3].map((power) =>
    sum((x) => x ** power * Math.sin(3 * x)),
  ) as [number, number];
  const determinant = s2 * s6 - s4 * s4;
  const [c1, c3] = [
    (b1 * s6 - b3 * s4) / determinant,
    (b3 * s2 - b1 * s4) / determinant,
  ];
  return (
    sum((x) => (Math.sin(3 * x) - c1 * x - c3 * x ** 3) ** 2) / 64
  );
}

describe('the programs of the algorithms', () => {
  it('are there for every algorithm', () => {
    const names = Object.keys(programs).map(
      (path) => /([\w-]+)\.ts$/.exec(path)?.[1],
    );
    expect(names).toEqual(
      'adadelta adafactor adagrad adam adamax adamw asgd lbfgs muon nadam radam rmsprop rprop schedule-free sgd'.split(
        ' ',
      ),
    );
  });

  it('can come to the least loss that the pages name', () => {
    expect(leastLoss().toFixed(6)).toBe('0.003358');
  });

  it.each(
    Object.keys(programs).filter(
      (path) => !/asgd|muon|schedule-free/.test(path),
    ),
  )('%s comes near to the least loss', async (path) => {
    const { loss = NaN } = await printedBy(path);
    expect(loss / leastLoss()).toBeGreaterThan(0.999);
    expect(loss / leastLoss()).toBeLessThan(1.15);
  });

  it('muon.ts trains a network whose loss is below 0.003', async () => {
    const { loss } = await printedBy('./algorithms/muon.ts');
    expect(loss).toBeLessThan(0.003);
  });

  it('asgd.ts comes nearer with its average than with its last step', async () => {
    const printed = await printedBy('./algorithms/asgd.ts');
    const { average = NaN, ['last step']: last = NaN } = printed;
    expect(average / leastLoss()).toBeLessThan(1.01);
    expect(last).toBeGreaterThan(average);
  });

  it('schedule-free.ts is near to the least loss at every length, its weights in training are not', async () => {
    const printed = await printedBy(
      './algorithms/schedule-free.ts',
    );
    for (const step of [1000, 2000, 3000]) {
      const {
        [`${step}, averaged`]: x = NaN,
        [`${step}, in training`]: y = NaN,
      } = printed;
      expect(x / leastLoss()).toBeLessThan(1.03);
      expect(y / leastLoss()).toBeGreaterThan(1.05);
    }
  });
});
