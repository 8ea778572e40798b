import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer, LAWA, SGD, updateBn, type LAWAState } from '../../index.ts';

/** The mean after an update with each of these weights. */
async function means(lawa: LAWA, w: tf.Variable, ...weights: number[][]): Promise<number[][]> {
  const seen: number[][] = [];
  for (const next of weights) {
    onDevice(w, next);
    lawa.update();
    seen.push(await lawa.swapAverages(async () => values(w)));
  }
  return seen;
}

describe('the mean of the last k', () => {
  test.each([
    [1, [4, 8, 16, 2]],
    // (4 + 8) / 2, (8 + 16) / 2, (16 + 2) / 2
    [2, [4, 6, 12, 9]],
    // (4 + 8 + 16 + 2) / 4
    [4, [4, 6, 28 / 3, 7.5]],
    [25, [4, 6, 28 / 3, 7.5]],
  ])('k = %d', async (k, expected) => {
    // One element a thread, and four.
    for (const size of [3, 4]) {
      const all = (value: number): number[] => Array<number>(size).fill(value);
      const w = makeVariable(all(0));
      const lawa = new LAWA([w], { k });
      const seen = await means(lawa, w, ...[4, 8, 16, 2].map(all));
      expectClose(seen.flat(), expected.flatMap(all), 1e-6);
      expect(lawa.nAveraged).toBe(Math.min(k, 4));
      lawa.dispose();
      w.dispose();
    }
  });

  test('of random weights, against double precision', async () => {
    const w = makeVariable(Array<number>(12).fill(0));
    const lawa = new LAWA([w], { k: 6 });
    const taken: number[][] = [];
    for (let t = 0; t < 15; t++) {
      taken.push(Array.from({ length: 12 }, (_, i) => 100 + Math.sin(7 * t + i)));
      onDevice(w, taken.at(-1) ?? []);
      lawa.update();
    }
    const last = taken.slice(-6);
    const expected = last[0]?.map(
      (_, i) => last.reduce((sum, one) => sum + (one[i] ?? NaN), 0) / 6,
    );
    expectClose(await lawa.swapAverages(async () => values(w)), expected ?? [], 1e-6);
    lawa.dispose();
    w.dispose();
  });

  test('of every third step', async () => {
    const w = makeVariable([0]);
    const lawa = new LAWA([w], { k: 2, everyNSteps: 3 });
    const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => [value]);
    // Those after steps 3, 6 and 9; before them, the weights themselves.
    expect((await means(lawa, w, ...steps)).flat()).toEqual([
      1, 2, 3, 3, 3, 4.5, 4.5, 4.5, 7.5, 7.5,
    ]);
    expect([lawa.currentStep, lawa.nAveraged]).toEqual([10, 2]);
    lawa.dispose();
    w.dispose();
  });
});

test('it keeps k copies, and the mean only while it is swapped in', () => {
  const [a, b] = [makeVariable([1, 2, 3]), makeVariable([1])];
  const before = tf.memory();
  const lawa = new LAWA([a, b], { k: 3 });
  const copies = (): [tensors: number, bytes: number] => [
    tf.memory().numTensors - before.numTensors,
    tf.memory().numBytes - before.numBytes,
  ];
  expect(copies()).toEqual([0, 0]);
  for (let i = 1; i <= 5; i++) {
    for (const one of [a, b]) onDevice(one, Array<number>(one.size).fill(i));
    lawa.update();
    // Four float32 numbers in two tensors, for each of at most three checkpoints.
    expect(copies()).toEqual([2 * Math.min(i, 3), 16 * Math.min(i, 3)]);
  }
  const swap = lawa.swapAverages();
  expect(copies()).toEqual([8, 64]);
  swap.restore();
  expect(copies()).toEqual([6, 48]);
  lawa.dispose();
  expect(copies()).toEqual([0, 0]);
  tf.dispose([a, b]);
});

describe('swapAverages', () => {
  async function begun() {
    const w = makeVariable([0.1, 0.7]);
    const lawa = new LAWA([w], { k: 2 });
    await means(lawa, w, [0.1, 0.7], [0.3, 0.2]);
    return { w, lawa, weights: await values(w) };
  }

  test('gives the weights back bit for bit, whatever happens inside', async () => {
    const { w, lawa, weights } = await begun();
    expectClose(await lawa.swapAverages(async () => values(w)), [0.2, 0.45], 1e-6);
    const failing = lawa.swapAverages(async () => {
      onDevice(w, [5, 5]);
      expect(() => lawa.update()).toThrow('update() is not possible while averages are swapped in');
      expect(() => lawa.swapAverages()).toThrow('swapAverages() is not possible while averages');
      const opt = new SGD([w], { lr: 1 });
      const step = (): void => tf.tidy(() => opt.applyGradients({ [w.name]: computed([1, 1]) }));
      expect(step).toThrow('a step is not possible while averaged weights are in');
      opt.dispose();
      await Promise.resolve();
      throw new Error('oh');
    });
    await expect(failing).rejects.toThrow('oh');
    expect(await values(w)).toEqual(weights);
    expect(await lawa.swapAverages(async () => values(w), { enabled: false })).toEqual(weights);
    const swap = lawa.swapAverages();
    swap.restore();
    swap.restore();
    expect(await values(w)).toEqual(weights);
    lawa.dispose();
    w.dispose();
  });

  test('within the swap of another owner, in either order', async () => {
    const w = makeVariable([0]);
    const lawa = new LAWA([w], { k: 2 });
    const opt = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.75 });
    for (let i = 0; i < 2; i++) {
      tf.tidy(() => opt.applyGradients({ [w.name]: computed([-8]) }));
      lawa.update();
    }
    // Weights of 16, a mean of 8 and 16, and an average of 0, 8 and 16 with 1/4 each time: 2, then 5.5.
    const [first, second] = [opt.swapEmaWeights(), lawa.swapAverages()];
    expect(await values(w)).toEqual([12]);
    first.restore();
    second.restore();
    expect(await values(w)).toEqual([16]);
    expect(await values(opt.emaWeights()[0])).toEqual([5.5]);
    for (const one of [opt, lawa, w]) one.dispose();
  });

  test('without an update, it shows the weights themselves', async () => {
    const w = makeVariable([3]);
    const lawa = new LAWA([w], { k: 2 });
    expect(await lawa.swapAverages(async () => values(w))).toEqual([3]);
    lawa.dispose();
    w.dispose();
  });
});

test('of a model, all weights but the moving statistics, which updateBn recomputes in the swap', async () => {
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
  const lawa = new LAWA(model, { k: 2 });
  for (const value of [2, 4]) {
    onDevice(kernel, [[value]]);
    lawa.update();
  }
  const x = tf.tensor2d([[1], [3]]);
  await lawa.swapAverages(async () => {
    expect(await values(movingMean)).toEqual([0]);
    await updateBn(x, model);
    // The mean kernel, 3, times the mean of x, 2.
    expect([await values(kernel), await values(movingMean)]).toEqual([[3], [6]]);
  });
  expect([await values(kernel), await values(movingMean)]).toEqual([[4], [0]]);
  const averages = lawa.averages();
  // The kernel, gamma and beta, and the moving mean and variance.
  expect(await Promise.all(averages.map(values))).toEqual([[3], [1], [0], [0], [1]]);
  model.setWeights(averages);
  expect(await values(kernel)).toEqual([3]);
  tf.dispose([x, ...averages]);
  lawa.dispose();
  expect(() => lawa.averages()).toThrow('averages()');
  model.dispose();
});

describe('a saved state', () => {
  test('goes on bit for bit, under other names as well', async () => {
    const [w, other] = [makeVariable([0, 0]), makeVariable([9, 9])];
    const [run, resumed] = [w, other].map((one) => new LAWA([one], { k: 3, everyNSteps: 2 })) as [
      LAWA,
      LAWA,
    ];
    const steps = Array.from({ length: 12 }, (_, t) => [Math.sin(t), Math.cos(t)]);
    await means(run, w, ...steps.slice(0, 5));
    const state = structuredClone(await run.stateDict());
    expect(state.currentStep).toBe(5);
    expect(state.checkpoints.map(([one]) => [...(one?.values ?? [])])).toEqual(
      [steps[1], steps[3]].map((one) => one?.map(Math.fround)),
    );
    resumed.loadStateDict(state);
    const rest = steps.slice(5);
    expect(await means(resumed, other, ...rest)).toEqual(await means(run, w, ...rest));
    for (const one of [run, resumed, w, other]) one.dispose();
  });

  test('that does not fit changes nothing', async () => {
    const w = makeVariable([1, 2]);
    const lawa = new LAWA([w], { k: 2 });
    await means(lawa, w, [1, 2], [3, 4]);
    const state = await lawa.stateDict();
    const [first = []] = state.checkpoints;
    const shape = first.map((one) => ({ ...one, shape: [1], values: new Float32Array(1) }));
    const damaged: [unknown, string][] = [
      [{ ...state, currentStep: -1 }, 'currentStep must be an integer of at least 0, got -1'],
      [{ ...state, checkpoints: 3 }, 'checkpoints must be a list, got 3'],
      [{ ...state, checkpoints: [first, first, first] }, 'checkpoints must be at most 2, got 3'],
      [{ ...state, checkpoints: [first, []] }, 'is missing'],
      [{ ...state, checkpoints: [shape] }, 'does not fit its weight'],
      [{ ...state, k: 2 }, 'state must have no fields but currentStep, checkpoints, got "k"'],
    ];
    for (const [one, message] of damaged) {
      expect(() => lawa.loadStateDict(one as LAWAState)).toThrow(message);
      expect(await lawa.stateDict()).toEqual(state);
    }
    lawa.dispose();
    w.dispose();
  });
});

describe('refuses', () => {
  test.each<[unknown, string]>([
    [{}, 'k must be an integer of at least 1, got undefined'],
    [undefined, 'options of LAWA must be an object such as { k: … }, got undefined'],
    [{ k: 0 }, 'k must be an integer of at least 1, got 0'],
    [{ k: 2, everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
    [{ window_size: 2 }, 'did you mean k?'],
    [{ window: 2 }, 'did you mean k?'],
  ])('%o', (options, message) => {
    const w = makeVariable([1]);
    expect(() => new LAWA([w], options as never)).toThrow(message);
    w.dispose();
  });

  test('no variables, and use after dispose()', () => {
    expect(() => new LAWA([], { k: 2 })).toThrow('must hold at least one variable');
    const w = makeVariable([1]);
    const lawa = new LAWA([w], { k: 2 });
    lawa.dispose();
    expect(() => lawa.update()).toThrow('update() is not possible after dispose()');
    w.dispose();
  });
});
