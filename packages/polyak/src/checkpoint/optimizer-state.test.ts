import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import { describe, expect, test } from 'vitest';
import { Adam } from '../optim/adam.ts';
import {
  loadOptimizerStateDict,
  optimizerStateDict,
  type StockOptimizerState,
} from './optimizer-state.ts';

const stock: [string, () => tf.Optimizer, string[]][] = [
  ['sgd', () => tf.train.sgd(0.1), []],
  ['momentum', () => tf.train.momentum(0.1, 0.9), ['w/momentum', 'b/momentum']],
  ['adagrad', () => tf.train.adagrad(0.1), ['w/accumulator', 'b/accumulator']],
  [
    'adadelta',
    () => tf.train.adadelta(0.1),
    ['w/accum_grad', 'b/accum_grad', 'w/accum_var', 'b/accum_var'],
  ],
  ['adam', () => tf.train.adam(0.1), ['w/m', 'b/m', 'w/v', 'b/v']],
  [
    'rmsprop',
    () => tf.train.rmsprop(0.1, 0.9, 0.9),
    ['w/rms', 'b/rms', 'w/momentum', 'b/momentum'],
  ],
  [
    'centered rmsprop',
    () => tf.train.rmsprop(0.1, 0.9, 0, 1e-8, true),
    ['w/rms', 'b/rms', 'w/momentum', 'b/momentum', 'w/mg', 'b/mg'],
  ],
];

/** The variables w, of shape [2], and b, a scalar; their gradients are their values. */
function problem(): { w: tf.Variable; b: tf.Variable; loss: () => tf.Scalar } {
  const w = tf.variable(tf.tensor1d([1, -2]), true, 'w');
  const b = tf.variable(tf.scalar(3), true, 'b');
  return { w, b, loss: () => tf.add(tf.sum(tf.square(w)), tf.square(b)).div(2) };
}

async function step(optimizer: tf.Optimizer, count: number): Promise<number[][]> {
  const { w, b, loss } = problem();
  for (let i = 0; i < count; i++) optimizer.minimize(loss, false, [w, b]);
  const result = [await values(w), await values(b)];
  tf.dispose([w, b]);
  return result;
}

describe.each(stock)('the state of %s', (_, make, names) => {
  test('has the step count and the slots, and goes on as if it had not been stopped', async () => {
    const [one, other] = [make(), make()];
    await step(one, 3);
    const state = await optimizerStateDict(one);
    expect(state.weights.map(({ name }) => name)).toEqual(['iter', ...names]);
    expect([...(state.weights[0]?.values ?? [])]).toEqual([3]);

    await loadOptimizerStateDict(other, structuredClone(state));
    expect(await optimizerStateDict(other)).toEqual(state);
    expect(other.iterations).toBe(3);
    expect(await step(other, 2)).toEqual(await step(one, 2));
  });

  test('replaces another, and frees it', async () => {
    const [one, other] = [make(), make()];
    await step(one, 1);
    await step(other, 2);
    const state = await optimizerStateDict(one);
    const { numTensors } = tf.memory();
    await loadOptimizerStateDict(other, state);
    expect(tf.memory().numTensors).toBe(numTensors);
    expect(await optimizerStateDict(other)).toEqual(state);
  });

  test('shares no memory', async () => {
    const one = make();
    await step(one, 1);
    const state = await optimizerStateDict(one);
    const copy = structuredClone(state);
    await loadOptimizerStateDict(one, state);
    await step(one, 1);
    expect(state).toEqual(copy);
    for (const weight of copy.weights) weight.values.fill(0);
    await loadOptimizerStateDict(one, state);
    for (const weight of state.weights) weight.values.fill(7);
    expect((await optimizerStateDict(one)).weights.map((weight) => weight.values[0])).not.toContain(
      7,
    );
  });

  test('is of a new optimizer, too', async () => {
    const [fresh, used] = [make(), make()];
    await step(used, 2);
    await loadOptimizerStateDict(used, await optimizerStateDict(fresh));
    expect(used.iterations).toBe(0);
    expect(await step(used, 1)).toEqual(await step(fresh, 1));
  });

  test('is refused by the other classes', async () => {
    const one = make();
    await step(one, 1);
    const { weights } = await optimizerStateDict(one);
    for (const [, makeOther, otherNames] of stock) {
      const other = makeOther();
      if (String(otherNames) === String(names)) continue;
      const disguised = { className: other.getClassName(), weights };
      await expect(loadOptimizerStateDict(other, disguised)).rejects.toThrow('weights');
      expect(other.iterations).toBe(0);
    }
  });
});

test('slots are bound by the names of their variables where these are known', async () => {
  const optimizer = tf.train.momentum(0.1, 0.9);
  await step(optimizer, 1);
  const { className, weights } = await optimizerStateDict(optimizer);
  const reordered = [...weights.slice(0, 1), ...weights.slice(1).reverse()];
  await loadOptimizerStateDict(optimizer, { className, weights: reordered });
  expect(await optimizerStateDict(optimizer)).toEqual({ className, weights });
});

describe('a state that does not fit is refused, and nothing changes', () => {
  type Change = (state: StockOptimizerState) => unknown;
  const withSlot =
    (more: object): Change =>
    ({ className, weights: [iter, first, ...others] }) => ({
      className,
      weights: [iter, { ...first, ...more }, ...others],
    });
  const withIter =
    (more: object): Change =>
    ({ className, weights: [iter, ...slots] }) => ({
      className,
      weights: [{ ...iter, ...more }, ...slots],
    });

  test.each<[string, Change, string]>([
    ['null', () => null, 'state must be an object, got null'],
    ['a list', ({ weights }) => weights, 'state must be an object, got a Array'],
    ['no class', ({ weights }) => ({ weights }), 'className must be Adam, got undefined'],
    ['another class', (state) => ({ ...state, className: 'SGD' }), 'className must be Adam'],
    ['an unknown field', (state) => ({ ...state, lr: 1 }), 'no fields but className, weights'],
    ['no weights', ({ className }) => ({ className }), 'weights must be an array of tensors'],
    ['no step count', withIter({ name: 'w/m' }), 'weights[0] must be the step count'],
    [
      'a float step count',
      withIter({ dtype: 'float32', values: Float32Array.of(1) }),
      'weights[0]',
    ],
    ['a step count of -1', withIter({ values: Int32Array.of(-1) }), 'iter must be an integer'],
    ['nothing at all', (state) => ({ ...state, weights: [] }), 'weights[0] must be the step count'],
    [
      'no slots after a step',
      ({ className, weights }) => ({ className, weights: weights.slice(0, 1) }),
      'weights must have m and v of each variable of Adam, got 0 slots',
    ],
    [
      'one slot too few',
      ({ className, weights }) => ({ className, weights: weights.slice(0, -1) }),
      'weights must have m and v of each variable of Adam, got 3 slots',
    ],
    [
      'one variable too few',
      ({ className, weights: [iter, w, , v] }) => ({ className, weights: [iter, w, v] }),
      'the variables that the optimizer has stepped: "b/m" float32[] is missing',
    ],
    [
      'the name of another slot',
      withSlot({ name: 'w/momentum' }),
      'weights[1] must be "w/m" float32[2], got "w/momentum" float32[2]',
    ],
    [
      'another shape',
      withSlot({ shape: [2, 1] }),
      'weights[3] must be "w/v" float32[2,1], got "w/v" float32[2]',
    ],
    ['integers', withSlot({ dtype: 'int32', values: new Int32Array(2) }), 'got "w/m" int32[2]'],
    ['float64', withSlot({ values: new Float64Array(2) }), 'weights[1].values must be a Float32'],
  ])('%s', async (_, change, message) => {
    const optimizer = tf.train.adam(0.1);
    await step(optimizer, 1);
    const state = await optimizerStateDict(optimizer);
    const { numTensors } = tf.memory();
    const changed = change(structuredClone(state)) as StockOptimizerState;
    await expect(loadOptimizerStateDict(optimizer, changed)).rejects.toThrow(message);
    expect(await optimizerStateDict(optimizer)).toEqual(state);
    expect(tf.memory().numTensors).toBe(numTensors);
    optimizer.dispose();
  });

  test('what is no optimizer of tf.train', async () => {
    const own = new Adam();
    const model = tf.sequential();
    for (const [given, message] of [
      [undefined, 'optimizer must be an optimizer of tf.train, got undefined'],
      [null, 'optimizer must be an optimizer of tf.train, got null'],
      [7, 'optimizer must be an optimizer of tf.train, got 7'],
      [{}, 'optimizer must be an optimizer of tf.train, got a Object'],
      [model, 'optimizer must be an optimizer of tf.train, got a Sequential'],
      [own, 'optimizer must be one of tf.train: this one has a stateDict() itself'],
    ] as const) {
      await expect(optimizerStateDict(given as never)).rejects.toThrow(message);
      await expect(loadOptimizerStateDict(given as never, null as never)).rejects.toThrow(message);
    }
  });
});
