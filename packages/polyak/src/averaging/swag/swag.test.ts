import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SWAG, updateBn, type SWAGState } from '../../index.ts';

function collect(swag: SWAG, w: tf.Variable, ...weights: number[][]): void {
  for (const next of weights) {
    onDevice(w, next);
    swag.update();
  }
}

async function momentsOf(swag: SWAG): Promise<{ mean: number[]; variance: number[] }> {
  return { mean: await values(swag.means()[0]), variance: await values(swag.variances()[0]) };
}

describe('the mean, and the mean of the squares minus its square', () => {
  test('of 1, 2 and 6', async () => {
    // One element a thread, and four.
    for (const size of [3, 4]) {
      const all = (value: number): number[] => Array<number>(size).fill(value);
      const w = makeVariable(all(0));
      const swag = new SWAG([w]);
      collect(swag, w, all(1));
      expect(await momentsOf(swag)).toEqual({ mean: all(1), variance: all(0) });
      collect(swag, w, all(2), all(6));
      const { mean, variance } = await momentsOf(swag);
      expectClose(mean, all(3), 1e-6);
      // (1 + 4 + 36) / 3 − 9
      expectClose(variance, all(14 / 3), 1e-6);
      expect(swag.nAveraged).toBe(3);
      swag.dispose();
      w.dispose();
    }
  });

  test('of weights that vary little around a large value: the digits are there', async () => {
    const w = makeVariable([0, 0, 0, 0]);
    const swag = new SWAG([w]);
    const taken: number[][] = [];
    for (let t = 0; t < 50; t++) {
      taken.push([1, 10, -3, 0.5].map((at, i) => Math.fround(at + 1e-4 * Math.sin(5 * t + i))));
    }
    collect(swag, w, ...taken);
    const mean = [0, 1, 2, 3].map((i) => taken.reduce((sum, one) => sum + (one[i] ?? NaN), 0) / 50);
    const variance = mean.map(
      (at, i) => taken.reduce((sum, one) => sum + ((one[i] ?? NaN) - at) ** 2, 0) / 50,
    );
    const seen = await momentsOf(swag);
    expectClose(seen.mean, mean, 1e-6);
    // About 5e-9. The squares, 0.25 to 100, are rounded by 1e-8 and more. The means are, too: by up to 5e-7 where it is 10.
    seen.variance.forEach((one, i) => {
      expect(Math.abs(one / (variance[i] ?? NaN) - 1)).toBeLessThan(i === 1 ? 0.05 : 0.005);
    });
    swag.dispose();
    w.dispose();
  });

  test('of every second step', async () => {
    const w = makeVariable([0]);
    const swag = new SWAG([w], { everyNSteps: 2 });
    collect(swag, w, [1], [2], [3], [6], [100]);
    expect(await momentsOf(swag)).toEqual({ mean: [4], variance: [4] });
    expect([swag.currentStep, swag.nAveraged]).toEqual([5, 2]);
    swag.dispose();
    w.dispose();
  });
});

describe('samples', () => {
  /** 4,000 weights with means of 5 and variances of 4, in two tensors of the same shape. */
  function spread() {
    const variables = [0, 1].map(() => makeVariable(Array<number>(2000).fill(0)));
    const swag = new SWAG(variables);
    for (const value of [3, 7]) {
      for (const one of variables) onDevice(one, Array<number>(2000).fill(value));
      swag.update();
    }
    const dispose = (): void => {
      swag.dispose();
      tf.dispose(variables);
    };
    return { swag, dispose };
  }

  async function drawn(swag: SWAG, options: { scale?: number; seed?: number }): Promise<number[]> {
    const tensors = swag.sample(options);
    const all = await Promise.all(tensors.map(values));
    tf.dispose(tensors);
    return all.flat();
  }

  const varianceOf = (sample: number[], mean: number): number =>
    sample.reduce((sum, one) => sum + (one - mean) ** 2, 0) / sample.length;

  test.each([
    [undefined, 4],
    [0.5, 2],
    [4, 16],
  ])('a scale of %s multiplies the variance', async (scale, variance) => {
    const { swag, dispose } = spread();
    const sample = await drawn(swag, { ...(scale !== undefined && { scale }), seed: 7 });
    // Of 4,000 the mean is within 4 √(variance / 4000), and the variance within 4 √(2 / 4000) of itself: 9 %.
    const mean = sample.reduce((sum, one) => sum + one, 0) / 4000;
    expect(Math.abs(mean - 5)).toBeLessThan(4 * Math.sqrt(variance / 4000));
    expect(Math.abs(varianceOf(sample, 5) / variance - 1)).toBeLessThan(0.09);
    dispose();
  });

  test('a scale of 0 gives the mean', async () => {
    const { swag, dispose } = spread();
    expect(new Set(await drawn(swag, { scale: 0 }))).toEqual(new Set([5]));
    dispose();
  });

  test('a seed, also 0, determines the sample; tensors of one shape get noise of their own', async () => {
    const { swag, dispose } = spread();
    const first = await drawn(swag, { seed: 0 });
    expect(await drawn(swag, { seed: 0 })).toEqual(first);
    expect(await drawn(swag, { seed: 1 })).not.toEqual(first);
    expect(await drawn(swag, {})).not.toEqual(await drawn(swag, {}));
    const [one, other] = [first.slice(0, 2000), first.slice(2000)];
    // Of independent ones, the covariance is within 4 · 4 / √2000 of 0.
    const products = one.map((value, i) => (value - 5) * ((other[i] ?? NaN) - 5));
    expect(Math.abs(products.reduce((a, b) => a + b) / 2000)).toBeLessThan(16 / Math.sqrt(2000));
    dispose();
  });

  test('a variance below the floor is the floor', async () => {
    const w = makeVariable(Array<number>(2000).fill(3));
    const swag = new SWAG([w], { varianceFloor: 9 });
    swag.update();
    expect(Math.abs(varianceOf(await drawn(swag, { seed: 3 }), 3) / 9 - 1)).toBeLessThan(0.13);
    swag.dispose();
    w.dispose();
  });
});

test('of a model, a sample has batch normalization statistics of its own', async () => {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 1, inputShape: [1], useBias: false, kernelInitializer: 'ones' }),
      tf.layers.batchNormalization(),
    ],
  });
  const [kernel, , , movingMean] = model.weights.map((one) => one.read()) as tf.Variable[] as [
    tf.Variable,
    unknown,
    unknown,
    tf.Variable,
  ];
  const swag = new SWAG(model);
  for (const value of [2, 4]) {
    onDevice(kernel, [[value]]);
    swag.update();
  }
  const x = tf.tensor2d([[1], [3]]);
  const seen = new Set<number>();
  for (const seed of [1, 2]) {
    await swag.swapSample(
      async () => {
        await updateBn(x, model);
        const [sampled = NaN] = await values(kernel);
        expectClose(await values(movingMean), [2 * sampled], 1e-6);
        seen.add(sampled);
      },
      { seed },
    );
    expect([await values(kernel), await values(movingMean)]).toEqual([[4], [0]]);
  }
  expect(seen.size).toBe(2);
  expect(await swag.swapAverages(async () => values(kernel))).toEqual([3]);
  tf.dispose(x);
  swag.dispose();
  model.dispose();
});

test('the rules of a swap, and two copies of the weights', async () => {
  const w = makeVariable([1, 2]);
  const before = tf.memory();
  const swag = new SWAG([w]);
  expect(() => swag.swapSample(() => 0)).toThrow('swapSample() needs an update() first');
  expect(() => swag.sample()).toThrow('sample() needs an update() first');
  expect(await swag.swapAverages(async () => values(w))).toEqual([1, 2]);
  collect(swag, w, [1, 2], [3, 4]);
  expect(tf.memory().numTensors - before.numTensors).toBe(2);
  expect(tf.memory().numBytes - before.numBytes).toBe(16);
  const swap = swag.swapSample(undefined, { seed: 4 });
  expect(await values(w)).not.toEqual([3, 4]);
  expect(() => swag.update()).toThrow('update() is not possible while averages are swapped in');
  expect(() => swag.swapAverages()).toThrow('swapAverages() is not possible while averages');
  swap.restore();
  expect(await values(w)).toEqual([3, 4]);
  expect(() =>
    swag.swapSample(() => {
      throw new Error('oh');
    }),
  ).toThrow('oh');
  expect(await values(w)).toEqual([3, 4]);
  expect(await swag.swapAverages(async () => values(w))).toEqual([2, 3]);
  swag.dispose();
  expect(tf.memory().numTensors).toBe(before.numTensors);
  w.dispose();
});

test('a sample takes two more copies while it is made, beside what one variable takes', async () => {
  // Otherwise tfjs reads the results without waiting, when they may be disposed.
  tf.env().set('CHECK_COMPUTATION_FOR_ERRORS', false);
  onTestFinished(() => tf.env().set('CHECK_COMPUTATION_FOR_ERRORS', true));
  const variables = Array.from({ length: 10 }, () => makeVariable(Array<number>(100).fill(1)));
  const swag = new SWAG(variables);
  swag.update();
  const { numBytes } = tf.memory();
  const { peakBytes } = await tf.profile(() => tf.dispose(swag.sample({ seed: 1 })));
  // The noise and the sample, of 10 · 100 floats, and six temporaries of 100: tfjs counts a reshaped tensor again.
  expect(peakBytes - numBytes).toBeLessThanOrEqual(4 * (2 * 1000 + 6 * 100));
  swag.dispose();
  tf.dispose(variables);
});

describe('a saved state', () => {
  test('goes on bit for bit', async () => {
    const [w, other] = [makeVariable([0, 0]), makeVariable([9, 9])];
    const [run, resumed] = [w, other].map((one) => new SWAG([one])) as [SWAG, SWAG];
    const steps = Array.from({ length: 9 }, (_, t) => [Math.sin(t), Math.cos(t)]);
    collect(run, w, ...steps.slice(0, 4));
    resumed.loadStateDict(structuredClone(await run.stateDict()));
    expect(resumed.nAveraged).toBe(4);
    collect(run, w, ...steps.slice(4));
    collect(resumed, other, ...steps.slice(4));
    expect(await momentsOf(resumed)).toEqual(await momentsOf(run));
    for (const one of [run, resumed, w, other]) one.dispose();
  });

  test('that does not fit changes nothing', async () => {
    const w = makeVariable([1, 2]);
    const swag = new SWAG([w]);
    collect(swag, w, [1, 2], [3, 4]);
    const state = await swag.stateDict();
    const damaged: [unknown, string][] = [
      [{ ...state, nAveraged: 1.5 }, 'nAveraged must be an integer of at least 0, got 1.5'],
      [{ ...state, mean: [] }, 'is missing'],
      [{ ...state, variance: null }, 'variance must be an array of tensors, got null'],
      [{ ...state, scale: 1 }, 'state must have no fields but'],
    ];
    for (const [one, message] of damaged) {
      expect(() => swag.loadStateDict(one as SWAGState)).toThrow(message);
      expect(await swag.stateDict()).toEqual(state);
    }
    swag.dispose();
    w.dispose();
  });
});

describe('refuses', () => {
  test.each<[object, string]>([
    [{ varianceFloor: -1 }, 'varianceFloor must be at least 0, got -1'],
    [{ everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
    [{ var_clamp: 1 }, 'did you mean varianceFloor?'],
  ])('%o', (options, message) => {
    const w = makeVariable([1]);
    expect(() => new SWAG([w], options)).toThrow(message);
    w.dispose();
  });

  test.each<[object, string]>([
    [{ scale: -1 }, 'scale must be at least 0, got -1'],
    [{ seed: 0.5 }, 'seed must be an integer, got 0.5'],
    [{ sed: 1 }, 'did you mean seed?'],
  ])('a sample of %o', (options, message) => {
    const w = makeVariable([1]);
    const swag = new SWAG([w]);
    swag.update();
    expect(() => swag.sample(options)).toThrow(message);
    expect(() => swag.swapSample(() => 0, options)).toThrow(message);
    swag.dispose();
    w.dispose();
  });
});
