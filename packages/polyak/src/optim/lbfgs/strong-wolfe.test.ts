import { describe, expect, test } from 'vitest';
import { cubicMinimum, strongWolfe, type Line, type Trial } from './strong-wolfe.ts';

/** A loss along a line, and its derivative. */
type Curve = (t: number) => [loss: number, slope: number];

class CurveLine implements Line<Trial> {
  readonly reach = 1;
  readonly looks: number[] = [];
  kept: readonly Trial[] = [];
  readonly curve: Curve;

  constructor(curve: Curve) {
    this.curve = curve;
  }

  at(t: number): Trial {
    const [loss, slope] = this.curve(t);
    return { t, loss, slope, finite: Number.isFinite(loss) };
  }

  evaluate(t: number): Promise<Trial> {
    this.looks.push(t);
    return Promise.resolve(this.at(t));
  }

  retain(trials: readonly Trial[]): void {
    this.kept = trials;
  }
}

const curves: Record<string, Curve> = {
  parabola: (t) => [(t - 3) ** 2, 2 * (t - 3)],
  quartic: (t) => [(t - 0.2) ** 4, 4 * (t - 0.2) ** 3],
  'hidden valley': (t) => [-t / (t * t + 2), (t * t - 2) / (t * t + 2) ** 2],
  waves: (t) => [Math.cos(3 * t) + t / 9 - t, -3 * Math.sin(3 * t) + 1 / 9 - 1],
  crooked: (t) => [
    1.959 * t - 0.578 * t ** 2 - 0.885 * Math.sin(3.083 * t + 5.504) + 0.237 * (t - 0.627) ** 4,
    1.959 - 1.156 * t - 2.728455 * Math.cos(3.083 * t + 5.504) + 0.948 * (t - 0.627) ** 3,
  ],
  'wall at 0.5': (t) => [-Math.log(0.5 - t) - 9 * t, 1 / (0.5 - t) - 9],
};

describe.each(Object.entries(curves))('strongWolfe: %s', (_, curve) => {
  test.each([1e-3, 0.1, 1, 10])('from a first step of %f', async (firstT) => {
    const line = new CurveLine(curve);
    const start = line.at(0);
    const end = await strongWolfe(line, start, firstT, 25);
    expect(end.loss).toBeLessThanOrEqual(start.loss + 1e-4 * end.t * start.slope);
    expect(Math.abs(end.slope)).toBeLessThanOrEqual(0.9 * Math.abs(start.slope));
    expect(end).toEqual(line.at(end.t));
    expect(line.looks[0]).toBe(firstT);
  });
});

/** The line search of PyTorch 2.13, in float64: where it ends, and after how many points. */
test.each([
  ['parabola', 0.001, 1, 4],
  ['parabola', 1000, 3, 2],
  ['quartic', 0.001, 0.030300025, 3],
  ['quartic', 10, 0.266542124, 5],
  ['quartic', 1000, 0.307432621, 9],
  ['hidden valley', 0.001, 0.823049306, 4],
  // The lowest end is kept, even where the loss has not come down enough.
  ['hidden valley', 1000, 333.335000003, 25],
  ['waves', 0.001, 1.111215068, 5],
  ['waves', 10, 9.584366093, 4],
  ['waves', 1000, 30547.97525, 4],
  ['crooked', 3.559, 0.606867997, 8],
])('strongWolfe as torch: %s from %f', async (name, firstT, t, looks) => {
  const line = new CurveLine(curves[name] ?? (() => [NaN, NaN]));
  const end = await strongWolfe(line, line.at(0), firstT, 24);
  expect(end.t).toBeCloseTo(t, 6);
  expect(line.looks.length).toBe(looks);
});

describe('strongWolfe', () => {
  test('turns back from a point that is higher than the one before, though lower than the start', async () => {
    const line = new CurveLine((t) => [t < 50 ? -t : 95 - t, -1]);
    const end = await strongWolfe(line, line.at(0), 1, 6);
    // As torch has it.
    expect(line.looks.slice(0, 3)).toEqual([1, 10, 100]);
    expect(end.t).toBeCloseTo(46.04279517369981, 9);
  });

  test('takes the first point if it will do', async () => {
    const line = new CurveLine((t) => [(t - 3) ** 2, 2 * (t - 3)]);
    const end = await strongWolfe(line, line.at(0), 3.5, 25);
    expect(end.t).toBe(3.5);
    expect(line.looks).toEqual([3.5]);
  });

  test('looks at no more than maxTrials points after the first', async () => {
    const line = new CurveLine((t) => [-t, -1]);
    const end = await strongWolfe(line, line.at(0), 1, 4);
    expect(line.looks.length).toBe(5);
    expect(end.t).toBe(Math.max(...line.looks));
    // Each step is at most ten times as far.
    expect(end.t).toBeLessThanOrEqual(10_000);
  });

  test('comes back to the start where nothing is lower', async () => {
    const line = new CurveLine((t) => [t === 0 ? 0 : NaN, -1]);
    const start = line.at(0);
    expect(await strongWolfe(line, start, 1, 25)).toBe(start);
    // Halved each time.
    expect(line.looks.slice(0, 4)).toEqual([1, 0.5, 0.25, 0.125]);
  });

  test('retains the bracket only', async () => {
    const line = new CurveLine((t) => [(t - 0.2) ** 4, 4 * (t - 0.2) ** 3]);
    await strongWolfe(line, line.at(0), 1000, 25);
    expect(line.looks.length).toBeGreaterThan(3);
    expect(line.kept.length).toBe(2);
  });
});

describe('cubicMinimum', () => {
  // t³ − 3t has its minimum at 1.
  const cubic = (t: number) => ({ t, loss: t ** 3 - 3 * t, slope: 3 * t * t - 3 });

  test('finds the minimum of a cubic, from either side', () => {
    expect(cubicMinimum(cubic(0), cubic(3), 0, 3)).toBeCloseTo(1, 12);
    expect(cubicMinimum(cubic(3), cubic(0), 0, 3)).toBeCloseTo(1, 12);
    expect(cubicMinimum(cubic(0.1), cubic(0.5), 0, 3)).toBeCloseTo(1, 12);
  });

  test('stays within the limits', () => {
    expect(cubicMinimum(cubic(0), cubic(3), 1.5, 3)).toBe(1.5);
    expect(cubicMinimum(cubic(0), cubic(3), 0, 0.5)).toBe(0.5);
  });

  test('is the middle where the cubic has no minimum, or a point is not finite', () => {
    const falling = (t: number) => ({ t, loss: -(t ** 3) - t, slope: -3 * t * t - 1 });
    expect(cubicMinimum(falling(0), falling(2), 0, 2)).toBe(1);
    expect(cubicMinimum(cubic(0), { t: 4, loss: NaN, slope: NaN }, 0, 4)).toBe(2);
    expect(cubicMinimum(cubic(0), { t: 4, loss: Infinity, slope: Infinity }, 0, 4)).toBe(2);
  });
});
