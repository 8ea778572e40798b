import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { Generator } from './generator.ts';

/** The values of a tensor, which is disposed. */
async function valuesOf(tensor: tf.Tensor): Promise<number[]> {
  const values = Array.from(await tensor.data());
  tensor.dispose();
  return values;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The correlation of two lists. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [ofA, ofB] = [mean(a), mean(b)];
  const moment = (x: readonly number[], y: readonly number[], p: number, q: number): number =>
    mean(x.map((one, i) => (one - p) * ((y[i] as number) - q)));
  return moment(a, b, ofA, ofB) / Math.sqrt(moment(a, a, ofA, ofA) * moment(b, b, ofB, ofB));
}

const count = 1e6;

describe('uniform', () => {
  it('gives the upper 24 bits of Philox', async () => {
    const generator = new Generator(0);
    // Of its first vector, 6627e8d5 e169c58d bc57ac4c 9b00dbd8; the fifth is of the next block.
    const values = await valuesOf(generator.uniform([5]));
    const bits = values.slice(0, 4).map((value) => value * 2 ** 24);
    expect(bits).toEqual([0x6627e8, 0xe169c5, 0xbc57ac, 0x9b00db]);
    generator.dispose();
  });

  it('has the mean, the variance and the range of [0, 1)', async () => {
    const generator = new Generator(1);
    const values = await valuesOf(generator.uniform([count]));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    // 1/2 with a standard error of √(1/12 / 10⁶) = 0.00029: five of them.
    expect(Math.abs(mean(values) - 1 / 2)).toBeLessThan(5 * 0.00029);
    // 1/12 with one of √((1/80 − 1/144) / 10⁶) = 0.000075.
    const variance = mean(values.map((value) => (value - 1 / 2) ** 2));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * 0.000075);
    // Each tenth has 10⁵ with a standard deviation of √(10⁶ · 0.1 · 0.9) = 300.
    const tenths = new Array<number>(10).fill(0);
    for (const value of values) {
      const i = Math.floor(10 * value);
      tenths[i] = (tenths[i] ?? 0) + 1;
    }
    for (const tenth of tenths) expect(Math.abs(tenth - 1e5)).toBeLessThan(5 * 300);
    generator.dispose();
  });

  it('correlates neither with the next draw, nor with the next number, nor with another seed', async () => {
    const [generator, other] = [new Generator(7), new Generator(8)];
    const first = await valuesOf(generator.uniform([1e5]));
    const second = await valuesOf(generator.uniform([1e5]));
    const ofOther = await valuesOf(other.uniform([1e5]));
    const [shifted, cut] = [first.slice(1), first.slice(0, -1)];
    // 0 with a standard error of 1/√10⁵ = 0.0032.
    for (const [a, b] of [
      [first, second],
      [first, ofOther],
      [shifted, cut],
    ] as const) {
      expect(Math.abs(correlation(a, b))).toBeLessThan(5 * 0.0032);
    }
    generator.dispose();
    other.dispose();
  });

  it('uses all bits of the seed', async () => {
    const draws = await Promise.all(
      [3, 3 + 2 ** 31, 3 + 2 ** 32, 3 + 2 ** 52].map(async (seed) => {
        const generator = new Generator(seed);
        const values = await valuesOf(generator.uniform([4]));
        generator.dispose();
        return values.join();
      }),
    );
    expect(new Set(draws).size).toBe(4);
  });

  it('makes any shape', () => {
    const generator = new Generator(0);
    const shapes = [[], [0], [3], [2, 3], [2, 1, 3, 1, 2]];
    const drawn = shapes.map((shape) => generator.uniform(shape));
    expect(drawn.map(({ shape }) => shape)).toEqual(shapes);
    tf.dispose(drawn);
    generator.dispose();
  });
});

describe('normal', () => {
  it('has the mean, the standard deviation and the kurtosis of a normal distribution', async () => {
    const generator = new Generator(2);
    const z = await valuesOf(generator.normal([count]));
    // 0 with a standard error of 1/√10⁶ = 0.001; 1 with √(2/10⁶) = 0.0014; 3 with √(96/10⁶) = 0.0098.
    expect(Math.abs(mean(z))).toBeLessThan(5 * 0.001);
    expect(Math.abs(mean(z.map((one) => one ** 2)) - 1)).toBeLessThan(5 * 0.0014);
    expect(Math.abs(mean(z.map((one) => one ** 4)) - 3)).toBeLessThan(5 * 0.0098);
    // The four numbers of a block come from two radii and two angles: even their squares must not correlate.
    const lanes = [0, 1, 2, 3].map((lane) => z.filter((_, i) => i % 4 === lane));
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 3],
    ] as const) {
      const [x, y] = [lanes[a], lanes[b]] as [number[], number[]];
      // 1/√(10⁶ / 4) = 0.002.
      expect(Math.abs(correlation(x, y))).toBeLessThan(5 * 0.002);
      const squared = (lane: number[]): number[] => lane.map((one) => one ** 2);
      expect(Math.abs(correlation(squared(x), squared(y)))).toBeLessThan(5 * 0.002);
    }
    generator.dispose();
  });

  it('is scaled and moved', async () => {
    const [a, b] = [new Generator(3), new Generator(3)];
    const z = await valuesOf(a.normal([100]));
    const x = await valuesOf(b.normal([100], 10, 2));
    x.forEach((one, i) => expect(one).toBeCloseTo(10 + 2 * (z[i] as number), 5));
    a.dispose();
    b.dispose();
  });
});

describe('dropout', () => {
  it('keeps the expectation', async () => {
    const generator = new Generator(4);
    const values = await valuesOf(tf.tidy(() => generator.dropout(tf.ones([count]), 0.2)));
    expect(new Set(values)).toEqual(new Set([0, 1.25]));
    // 1 with a standard error of √(0.2 / 0.8 / 10⁶) = 0.0005.
    expect(Math.abs(mean(values) - 1)).toBeLessThan(5 * 0.0005);
    generator.dispose();
  });

  it('has a gradient that goes through the same elements', async () => {
    const generator = new Generator(5);
    const x = tf.ones([1000]);
    const { value, grad } = tf.valueAndGrad((one: tf.Tensor) => generator.dropout(one, 0.5))(x);
    expect(await valuesOf(grad)).toEqual(await valuesOf(value));
    x.dispose();
    generator.dispose();
  });

  it('drops together what the shape of the noise says', async () => {
    const generator = new Generator(6);
    const x = tf.ones([2, 50, 30]);
    const dropped = generator.dropout(x, 0.5, [null, 1, 30]);
    // All 50 are 0, or all are 2.
    const sums = await valuesOf(tf.tidy(() => tf.sum(dropped, 1)));
    expect(new Set(sums)).toEqual(new Set([0, 100]));
    tf.dispose([x, dropped]);
    generator.dispose();
  });

  it('is the identity at rate 0, which draws nothing', async () => {
    const generator = new Generator(6);
    const x = tf.tensor1d([1, 2, 3]);
    expect(await valuesOf(generator.dropout(x, 0))).toEqual([1, 2, 3]);
    expect(await generator.stateDict()).toEqual({ seed: 6, draws: 0 });
    x.dispose();
    generator.dispose();
  });
});

describe('a generator', () => {
  it('continues from a saved state', async () => {
    const [first, second] = [new Generator(2 ** 40 + 5), new Generator(1)];
    first.uniform([3]).dispose();
    first.normal([3]).dispose();
    const state = await first.stateDict();
    expect(state).toEqual({ seed: 2 ** 40 + 5, draws: 2 });
    second.loadStateDict(JSON.parse(JSON.stringify(state)) as typeof state);
    expect(second.seed).toBe(first.seed);
    expect(await valuesOf(second.uniform([9]))).toEqual(await valuesOf(first.uniform([9])));
    first.dispose();
    second.dispose();
  });

  it('goes on after 2³² draws', async () => {
    const generator = new Generator(1);
    generator.loadStateDict({ seed: 1, draws: 2 ** 32 - 1 });
    expect(await generator.stateDict()).toEqual({ seed: 1, draws: 2 ** 32 - 1 });
    generator.uniform([1]).dispose();
    expect(await generator.stateDict()).toEqual({ seed: 1, draws: 0 });
    generator.dispose();
  });

  it('has a random seed of its own', () => {
    const generators = [new Generator(), new Generator()];
    expect(generators[0]?.seed).not.toBe(generators[1]?.seed);
    for (const generator of generators) generator.dispose();
  });

  it('frees its state, and says so when it is used again', async () => {
    const { numTensors } = tf.memory();
    const generator = new Generator(1);
    // The state, and what is added to it.
    expect(tf.memory().numTensors).toBe(numTensors + 2);
    tf.tidy(() => void generator.dropout(tf.ones([3]), 0.5));
    expect(tf.memory().numTensors).toBe(numTensors + 2);
    generator.dispose();
    generator.dispose();
    expect(tf.memory().numTensors).toBe(numTensors);
    expect(() => generator.uniform([1])).toThrow('the generator is disposed');
    await expect(generator.stateDict()).rejects.toThrow('the generator is disposed');
    expect(() => generator.loadStateDict({ seed: 0, draws: 0 })).toThrow('is disposed');
  });

  it('refuses what is not allowed, and draws nothing', async () => {
    const generator = new Generator(1);
    const x = tf.ones([2, 3]);
    const integers = tf.ones([2], 'int32');
    const refused: [() => unknown, string][] = [
      [() => new Generator(-1), 'seed must be an integer in [0, 2^53), got -1'],
      [() => new Generator(2 ** 53), 'seed must be an integer in [0, 2^53), got 9007199254740992'],
      [() => new Generator('1' as never), 'seed must be an integer in [0, 2^53), got "1"'],
      [() => generator.uniform([-1]), 'shape[0] must be an integer of at least 0, got -1'],
      [() => generator.uniform(3 as never), 'shape must be an array of sizes, got 3'],
      [() => generator.normal([1], NaN), 'mean must be a finite number, got NaN'],
      [() => generator.normal([1], 0, -1), 'std must be at least 0, got -1'],
      [() => generator.dropout(x, 1), 'rate must be in [0, 1), got 1'],
      [() => generator.dropout(integers, 0.5), 'x must be a tensor of dtype float32, got "int32"'],
      [
        () => generator.dropout(x, 0.5, [2, 2]),
        'noiseShape must be null, 1 or the size of x along each axis, [2, 3], got [2, 2]',
      ],
      [() => generator.dropout(x, 0.5, [1, 2, 3]), 'got [1, 2, 3]'],
      [() => generator.loadStateDict({ seed: 1 } as never), 'draws must be'],
      [() => generator.loadStateDict({ seed: 1.5, draws: 1 }), 'seed must be'],
      [() => generator.loadStateDict({ seed: 2, draws: -1 }), 'draws must be'],
    ];
    for (const [call, message] of refused) expect(call).toThrow(message);
    expect(await generator.stateDict()).toEqual({ seed: 1, draws: 0 });
    tf.dispose([x, integers]);
    generator.dispose();
  });
});
