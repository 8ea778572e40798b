import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, randomNumbers, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adafactor, type AdafactorOptions } from './adafactor.ts';

const defaults: Omit<AdafactorOptions, 'maximize'> = {
  lr: 0.01,
  beta2Decay: -0.8,
  eps: [null, 1e-3],
  d: 1,
  weightDecay: 0,
};

/** The definition, in float64. */
class Reference {
  readonly w: number[];
  private readonly columns: number;
  private readonly rows: number;
  private readonly isFactored: boolean;
  private readonly rowVar: number[];
  private readonly colVar: number[];
  private readonly variance: number[];
  private t = 0;

  constructor(w: number[], shape: number[]) {
    this.w = [...w];
    this.isFactored = shape.length > 1;
    this.columns = shape.at(-1) ?? 1;
    this.rows = shape.at(-2) ?? 1;
    this.rowVar = Array<number>(w.length / this.columns).fill(0);
    this.colVar = Array<number>(w.length / this.rows).fill(0);
    this.variance = Array<number>(w.length).fill(0);
  }

  step(g: number[], { lr, beta2Decay, eps, d, weightDecay }: typeof defaults): void {
    const rate = (++this.t) ** beta2Decay;
    const [eps1, eps2] = [eps[0] ?? 2 ** -23, eps[1]];
    const rms = (x: number[]): number => Math.hypot(...x) / Math.sqrt(x.length);
    const alpha = Math.max(eps2, rms(this.w)) * Math.min(lr, 1 / Math.sqrt(this.t));
    const v = this.meanSquares(g, rate, eps1);
    const u = g.map((one, i) => one / Math.sqrt(Math.max(v[i] ?? NaN, eps1 ** 2)));
    const denominator = Math.max(1, rms(u) / d);
    this.w.forEach((w, i) => {
      this.w[i] = w * (1 - lr * weightDecay) - (alpha / denominator) * (u[i] ?? NaN);
    });
  }

  private meanSquares(g: number[], rate: number, eps1: number): number[] {
    const { rows, columns, rowVar, colVar } = this;
    const move = (slot: number[], sample: (i: number) => number): void =>
      slot.forEach((old, i) => (slot[i] = old + rate * (sample(i) - old)));
    const mean = (count: number, of: (k: number) => number): number =>
      Array.from({ length: count }, (_, k) => of(k)).reduce((a, b) => a + b, 0) / count;
    if (!this.isFactored) {
      move(this.variance, (i) => (g[i] ?? NaN) ** 2);
      return this.variance;
    }
    const square = (i: number): number => (g[i] ?? NaN) ** 2;
    move(rowVar, (r) => mean(columns, (k) => square(r * columns + k)));
    move(colVar, (c) =>
      mean(rows, (k) =>
        square(Math.floor(c / columns) * rows * columns + k * columns + (c % columns)),
      ),
    );
    return g.map((_, i) => {
      const matrix = Math.floor(i / (rows * columns));
      const meanRow = mean(rows, (k) => rowVar[matrix * rows + k] ?? NaN);
      const row = rowVar[Math.floor(i / columns)] ?? NaN;
      const column = colVar[matrix * columns + (i % columns)] ?? NaN;
      return (row * column) / Math.max(meanRow, eps1);
    });
  }
}

function numbers(count: number, seed: number): number[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => 2 * next() - 1);
}

async function expectAsDefined(
  shape: number[],
  options: Partial<AdafactorOptions>,
  gradientAt: (step: number, count: number) => number[],
): Promise<void> {
  const count = shape.reduce((a, b) => a * b, 1);
  const initial = numbers(count, 1);
  const w = makeVariable(initial, { shape });
  const opt = new Adafactor(options);
  const reference = new Reference(initial, shape);
  for (let step = 0; step < 6; step++) {
    const gradient = gradientAt(step, count);
    reference.step(gradient, { ...defaults, ...options });
    tf.tidy(() => opt.applyGradients({ [w.name]: computed(gradient, shape) }));
  }
  expectClose(await values(w), reference.w, 2e-5);
  opt.dispose();
  w.dispose();
}

describe.each([
  [[]],
  [[7]],
  [[1, 1]],
  [[1, 9]],
  [[9, 1]],
  [[13, 4]],
  [[2, 3, 5]],
  [[3, 3, 2, 4]],
  [[2, 1, 3, 2, 2]],
])('of shape [%s]', (shape) => {
  test.each<Partial<AdafactorOptions>>([
    {},
    { lr: 0.5, weightDecay: 0.1, d: 2, beta2Decay: -0.3 },
    { lr: 0.1, eps: [1e-3, 2] },
    // The square of the first is no float32.
    { lr: 0.1, eps: [1e-30, 0] },
  ])('as defined, with %o', (options) =>
    expectAsDefined(shape, options, (step, count) => numbers(count, 10 + step)),
  );

  test.each<[string, (step: number, count: number) => number[]]>([
    ['zeros', (_, count) => Array<number>(count).fill(0)],
    ['zeros at first', (step, count) => numbers(count, step).map((x) => (step < 2 ? 0 : x))],
    // Their mean squares are about 1e-24, and the product of two is no float32.
    ['tiny', (step, count) => numbers(count, step + 1).map((x) => 1e-12 * x)],
    ['large', (step, count) => numbers(count, step + 1).map((x) => 1e9 * x)],
  ])('gradients that are %s', (_, gradientAt) =>
    expectAsDefined(shape, { lr: 0.1, eps: [1e-30, 1e-3] }, gradientAt),
  );
});

test('the slots of a matrix are its row and column means, and those of a vector are whole', () => {
  const shapes = [[], [3], [4, 5], [2, 4, 5]];
  const list = shapes.map((shape) => tf.tidy(() => tf.variable(tf.ones(shape))));
  const opt = new Adafactor(list);
  const before = tf.memory().numBytes;
  tf.tidy(() =>
    opt.applyGradients(list.map(({ name, shape }) => ({ name, tensor: tf.ones(shape) }))),
  );
  const slotShapes = list.map((w) =>
    Object.entries(opt.state.get(w)?.slots ?? {}).map(([name, { shape }]) => ({ name, shape })),
  );
  expect(slotShapes).toEqual([
    [{ name: 'variance', shape: [] }],
    [{ name: 'variance', shape: [3] }],
    [
      { name: 'rowVar', shape: [4, 1] },
      { name: 'colVar', shape: [1, 5] },
    ],
    [
      { name: 'rowVar', shape: [2, 4, 1] },
      { name: 'colVar', shape: [2, 1, 5] },
    ],
  ]);
  // 1 + 3 + (4 + 5) + 2 · (4 + 5) numbers of 4 bytes.
  expect(tf.memory().numBytes - before).toBe(4 * 31);
  opt.dispose();
  tf.dispose(list);
});

describe('a state', () => {
  test('finds its variables by the shape that its slots are of', async () => {
    const make = (): tf.Variable[] => [
      makeVariable(numbers(6, 1), { shape: [2, 3] }),
      makeVariable(numbers(3, 2)),
    ];
    const [before, after] = [make(), make()];
    const [first, second] = [new Adafactor(before), new Adafactor(after)];
    const loss = (list: tf.Variable[]) => (): tf.Scalar =>
      tf.addN(list.map((w) => tf.sum(tf.square(w)))).asScalar();
    first.minimize(loss(before));
    const weights = await first.getWeights();
    await second.setWeights(weights);
    expect((await second.stateDict()).state).toEqual((await first.stateDict()).state);
    first.dispose();
    second.dispose();
    // The count of steps is a tensor of its own.
    tf.dispose([...before, ...after, weights[0]?.tensor]);
  });

  test('with slots of other shapes is refused, and changes nothing', async () => {
    const w = makeVariable(numbers(6, 1), { shape: [2, 3] });
    const opt = new Adafactor([w]);
    tf.tidy(() => opt.applyGradients({ [w.name]: computed(numbers(6, 2), [2, 3]) }));
    const state = await opt.stateDict();
    const [saved] = Object.values(state.state);
    const [rowVar, colVar] = saved?.slots ?? [];
    const turned = { ...colVar, name: 'rowVar' };
    const variance = { ...rowVar, name: 'variance', shape: [2, 3], values: new Float32Array(6) };
    for (const [slots, message] of [
      [[turned, colVar], `the slot rowVar of "${w.name}" must have the shape [2,1], got [1,3]`],
      [[rowVar], `slots of "${w.name}" must be [rowVar, colVar], got [rowVar]`],
      [[variance], `slots of "${w.name}" must be [rowVar, colVar], got [variance]`],
    ] as const) {
      const changed = { ...state, state: { 0: { ...saved, slots } } };
      expect(() => opt.loadStateDict(changed as never)).toThrow(message);
    }
    expect(await opt.stateDict()).toEqual(state);
    opt.dispose();
    w.dispose();
  });
});

test('a variable without elements is left alone', () => {
  const w = makeVariable([], { shape: [0, 3] });
  const opt = new Adafactor();
  tf.tidy(() => opt.applyGradients({ [w.name]: computed([], [0, 3]) }));
  expect(opt.iterations).toBe(1);
  opt.dispose();
  w.dispose();
});

test.each([
  [{ beta2Decay: 0.5 }, 'beta2Decay must be in [-Infinity, 0], got 0.5'],
  [{ beta2Decay: -Infinity }, 'beta2Decay must be a finite number, got -Infinity'],
  [{ eps: 1e-3 }, 'eps must be a list of two numbers, got 0.001'],
  [{ eps: [-1, 1e-3] }, 'eps[0] must be at least 0, got -1'],
  [{ eps: [null, -1] }, 'eps[1] must be at least 0, got -1'],
  [{ d: 0.5 }, 'd must be at least 1, got 0.5'],
  [{ beta2_decay: -0.5 }, 'unknown option "beta2_decay" of Adafactor: did you mean beta2Decay?'],
])('the option %o', (options, message) => {
  expect(() => new Adafactor(options as never)).toThrow(message);
});
