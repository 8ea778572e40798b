import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, saveModel, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { AdamW } from '../adamw.ts';
import { Muon } from './muon.ts';

function step(opt: tf.Optimizer, w: tf.Variable, gradient: number[]): void {
  tf.tidy(() => opt.applyGradients({ [w.name]: computed(gradient, w.shape) }));
}

describe('only variables of rank 2', () => {
  const message = (w: tf.Variable): string =>
    `Muon trains variables of rank 2, but "${w.name}" has the shape [${w.shape}]; train it with another optimizer`;

  test.each([[[]], [[2]], [[1, 2, 1]]])('not one of shape [%s]', (shape) => {
    const [w, matrix] = [
      makeVariable(shape.length > 0 ? [1, 2] : [1], { shape }),
      makeVariable([1, 2], { shape: [1, 2] }),
    ];
    expect(() => new Muon([matrix, w])).toThrow(message(w));
    expect(() => new Muon([{ params: [matrix] }, { params: w }])).toThrow(RangeError);
    const opt = new Muon([matrix]);
    expect(() => opt.addParamGroup({ params: [w] })).toThrow(message(w));
    expect(opt.paramGroups.length).toBe(1);
    opt.dispose();
    tf.dispose([w, matrix]);
  });

  test('a step with another changes nothing', async () => {
    const [matrix, bias] = [makeVariable([1, 2], { shape: [1, 2] }), makeVariable([3])];
    const opt = new Muon({ lr: 0.1 });
    const loss = (): tf.Scalar => tf.add(tf.sum(matrix), tf.sum(bias));
    expect(() => opt.minimize(loss, false, [matrix, bias])).toThrow(message(bias));
    expect(await values(matrix)).toEqual([1, 2]);
    expect([opt.iterations, opt.state.size]).toEqual([0, 0]);
    opt.minimize(loss, false, [matrix]);
    expect(opt.iterations).toBe(1);
    opt.dispose();
    tf.dispose([matrix, bias]);
  });

  test('of the gradients of a whole model, it takes those of its own variables', async () => {
    const [matrix, bias] = [makeVariable([1, 2], { shape: [1, 2] }), makeVariable([3])];
    const [muon, adamw] = [new Muon([matrix], { lr: 0.1 }), new AdamW([bias], { lr: 0.1 })];
    const { value, grads } = tf.variableGrads(() => tf.add(tf.sum(matrix), tf.sum(bias)));
    for (const opt of [muon, adamw]) opt.applyGradients(grads);
    expect((await values(matrix)).every((one, i) => one < i + 1)).toBe(true);
    expect((await values(bias))[0]).toBeLessThan(3);
    muon.dispose();
    adamw.dispose();
    tf.dispose([matrix, bias, value, grads] as tf.TensorContainer);
  });
});

// Without iterations, the direction is the gradient divided by its norm: of 16 ones, 0.25 each.
describe('the step size of a kernel in × out', () => {
  test.each([
    // √(8 / 2) = 2
    [[2, 8], null, 2],
    [[2, 8], 'original', 2],
    [[8, 2], 'original', 1],
    [[4, 4], null, 1],
    // 0.2 · √8
    [[2, 8], 'match_rms_adamw', 0.2 * Math.sqrt(8)],
    [[8, 2], 'match_rms_adamw', 0.2 * Math.sqrt(8)],
  ] as const)('[%s], %s: %f', async (shape, adjustLrFn, factor) => {
    const w = makeVariable(Array<number>(16).fill(0), { shape: [...shape] });
    const opt = new Muon({ lr: 0.1, nsSteps: 0, adjustLrFn });
    step(opt, w, Array<number>(16).fill(1));
    expectClose(await values(w), Array<number>(16).fill(-0.1 * factor * 0.25), 1e-6);
    opt.dispose();
    w.dispose();
  });

  test('of several in one step, each by its own shape', async () => {
    const shapes = [
      [2, 8],
      [8, 2],
    ];
    const list = shapes.map((shape) => makeVariable(Array<number>(16).fill(0), { shape }));
    const opt = new Muon(list, { lr: 0.1, nsSteps: 0 });
    tf.tidy(() => {
      const ones = list.map(({ name, shape }) => ({ name, tensor: tf.ones(shape) }));
      opt.applyGradients(ones);
    });
    const [wide = NaN] = await values(list[0]);
    const [tall = NaN] = await values(list[1]);
    expectClose([wide, tall], [-0.05, -0.025], 1e-6);
    opt.dispose();
    tf.dispose(list);
  });
});

test('a gradient of zeros: the weights decay, and that is all', async () => {
  const w = makeVariable([1, 2, 3, 4], { shape: [2, 2] });
  const opt = new Muon({ lr: 0.5, weightDecay: 0.1 });
  for (let i = 0; i < 2; i++) step(opt, w, [0, 0, 0, 0]);
  // Twice 1 − 0.5 · 0.1 = 0.95.
  expectClose(
    await values(w),
    [1, 2, 3, 4].map((value) => value * 0.95 ** 2),
    1e-6,
  );
  opt.dispose();
  w.dispose();
});

test('a variable without elements is left alone', () => {
  const w = makeVariable([], { shape: [0, 3] });
  const opt = new Muon({ lr: 0.5 });
  step(opt, w, []);
  expect(opt.iterations).toBe(1);
  opt.dispose();
  w.dispose();
});

test('momentum, with and without a look ahead', async () => {
  // Without iterations and with 1 × 2 weights, the direction is the unit vector of B, or of g + μ (B − g).
  const gradients = [
    [1, 0],
    [0, 1],
  ];
  for (const nesterov of [false, true]) {
    const w = makeVariable([0, 0], { shape: [1, 2] });
    const opt = new Muon({ lr: 1, weightDecay: 0, momentum: 0.5, nesterov, nsSteps: 0 });
    for (const g of gradients) step(opt, w, g);
    // B is (0.5, 0), then (0.25, 0.5). Ahead: (0.75, 0), then (0.125, 0.75).
    const [x, y] = nesterov ? [0.125, 0.75] : [0.25, 0.5];
    const length = Math.hypot(x, y);
    // √max(1, out / in) = √2
    const expected = [-1 - x / length, -y / length].map((value) => value * Math.SQRT2);
    expectClose(await values(w), expected, 1e-6);
    expect(await values(opt.state.get(w)?.slots['momentumBuffer'])).toEqual([0.25, 0.5]);
    opt.dispose();
    w.dispose();
  }
});

test('clipping is of the gradient, before the momentum', async () => {
  const w = makeVariable([0, 0], { shape: [1, 2] });
  const opt = new Muon({ lr: 1, momentum: 0.5 });
  const buffer = (): Promise<number[]> => values(opt.state.get(w)?.slots['momentumBuffer']);
  tf.tidy(() => opt.applyGradients({ [w.name]: computed([30, -40], [1, 2]) }, { clipGradNorm: 5 }));
  // The norm is 50: to 5, and half of it.
  expectClose(await buffer(), [1.5, -2], 1e-6);
  expect(await opt.gradNorm()).toBe(50);
  tf.tidy(() =>
    opt.applyGradients({ [w.name]: computed([30, -40], [1, 2]) }, { clipGradValue: 1 }),
  );
  expectClose(await buffer(), [1.25, -1.5], 1e-6);
  opt.dispose();
  w.dispose();
});

test.each([
  [{ nsCoefficients: [1, 2] }, 'nsCoefficients must be a list of three numbers, got a Array'],
  [{ nsCoefficients: [1, 2, NaN] }, 'nsCoefficients[2] must be a finite number, got NaN'],
  [{ nsSteps: 100 }, 'nsSteps must be an integer in [0, 99], got 100'],
  [{ nsSteps: 1.5 }, 'nsSteps must be an integer in [0, 99], got 1.5'],
  [{ adjustLrFn: 'rms' }, 'adjustLrFn must be "original" or "match_rms_adamw", got "rms"'],
  [{ momentum: -1 }, 'momentum must be at least 0, got -1'],
  [{ eps: -1 }, 'eps must be at least 0, got -1'],
  [{ weightDecay: -1 }, 'weightDecay must be at least 0, got -1'],
  [{ nesterov: 1 }, 'nesterov must be true or false, got 1'],
  [{ ns_steps: 3 }, 'unknown option "ns_steps" of Muon: did you mean nsSteps?'],
])('the option %o', (options, message) => {
  expect(() => new Muon(options as never)).toThrow(message);
});

test('the options come back with a model’s file', async () => {
  const options = {
    lr: 0.01,
    nsCoefficients: [3, -4, 2],
    nsSteps: 3,
    adjustLrFn: 'match_rms_adamw',
    nesterov: false,
  } as const;
  const opt = new Muon(options);
  const model = tf.sequential();
  model.add(tf.layers.dense({ units: 2, inputShape: [3], useBias: false }));
  model.compile({ optimizer: opt, loss: 'meanSquaredError' });
  const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
  expect((loaded.optimizer as Muon).paramGroups[0]).toMatchObject(options);
  opt.dispose();
  loaded.optimizer.dispose();
  model.dispose();
  loaded.dispose();
});

test.each([
  [null, null],
  ['original', 'original'],
  ['match_rms_adamw', 'match_rms_adamw'],
  // What tfjs makes of it in a model's file.
  ['matchRmsAdamw', 'match_rms_adamw'],
])('adjustLrFn %j comes back from a configuration as %j', (saved, expected) => {
  const config = { ...new Muon().getConfig(), adjustLrFn: saved };
  const opt = Muon.fromConfig(Muon, config) as Muon;
  expect(opt.paramGroups[0]?.adjustLrFn).toBe(expected);
  opt.dispose();
});
