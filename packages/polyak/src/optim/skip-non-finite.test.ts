import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Lookahead } from '../averaging/lookahead/lookahead.ts';
import { Adadelta } from './adadelta.ts';
import { Adagrad } from './adagrad.ts';
import { Adafactor } from './adafactor.ts';
import { Adam } from './adam.ts';
import { Adamax } from './adamax.ts';
import { AdamW } from './adamw.ts';
import { ASGD } from './asgd.ts';
import type { ClippingOptions } from './base/clipping.ts';
import type { FusedOptimizer } from './base/optimizer.ts';
import { NAdam } from './nadam.ts';
import { RAdam } from './radam.ts';
import { RMSprop } from './rmsprop.ts';
import { Rprop } from './rprop.ts';
import { ScheduleFreeAdamW } from './schedule-free/adamw.ts';
import { ScheduleFreeRAdam } from './schedule-free/radam.ts';
import { ScheduleFreeSGD } from './schedule-free/sgd.ts';
import { SGD } from './sgd.ts';

const skipNonFinite = true;

type Gradients = readonly (readonly number[])[];

/** Steps variables of one and of four elements by the gradients of each call. */
function take(
  opt: tf.Optimizer,
  variables: readonly tf.Variable[],
  calls: readonly Gradients[],
): void {
  for (const gradients of calls) {
    tf.tidy(() => {
      const entries = variables.flatMap(({ name }, i) => {
        const gradient = gradients[i];
        return gradient ? [[name, computed([...gradient])] as const] : [];
      });
      opt.applyGradients(Object.fromEntries<tf.Tensor>(entries));
    });
  }
}

const good: readonly Gradients[] = [
  [[1], [1, 2, 3, 4]],
  [[-2], [0.5, -2, 1, 1]],
  [[0.5], [1, 1, -1, 3]],
  [[3], [-1, 0, 2, 5]],
];
const nan: Gradients = [[NaN], [1, 1, 1, 1]];
const infinite: Gradients = [[1], [1, 1, -Infinity, 1]];
/** The same with calls that are skipped: the first one, two in a row, and the last one. */
const mixed = [nan, ...good.slice(0, 2), infinite, nan, ...good.slice(2), infinite];

/** Weights, slots and counters after the calls. */
async function after(
  make: () => FusedOptimizer,
  calls: readonly Gradients[],
  clipping: ClippingOptions = {},
): Promise<{ numbers: number[]; steps: number[]; skipped: number }> {
  const variables = [makeVariable([1]), makeVariable([1, 2, 3, 4])];
  const opt = make();
  opt.clipping = clipping;
  take(opt, variables, calls);
  const { state } = await opt.stateDict();
  const saved = Object.values(state);
  const slots = saved.flatMap(({ slots }) => slots.flatMap((slot) => [...slot.values]));
  const weights = (await Promise.all(variables.map(values))).flat();
  const skipped = await opt.skippedSteps();
  opt.dispose();
  tf.dispose(variables);
  return { numbers: [...weights, ...slots], steps: saved.map(({ host }) => host.step), skipped };
}

describe.each<[string, (options: object) => FusedOptimizer]>([
  ['SGD', (options) => new SGD({ lr: 0.1, ...options })],
  [
    'SGD, momentum, dampening',
    (options) => new SGD({ lr: 0.1, momentum: 0.9, dampening: 0.5, weightDecay: 0.1, ...options }),
  ],
  ['Adam', (options) => new Adam({ lr: 0.1, ...options })],
  ['Adam, amsgrad', (options) => new Adam({ lr: 0.1, amsgrad: true, ...options })],
  ['AdamW', (options) => new AdamW({ lr: 0.1, ...options })],
  ['Adamax', (options) => new Adamax({ lr: 0.1, ...options })],
  ['NAdam', (options) => new NAdam({ lr: 0.1, ...options })],
  ['RAdam', (options) => new RAdam({ lr: 0.1, ...options })],
  ['RMSprop', (options) => new RMSprop({ lr: 0.1, momentum: 0.5, ...options })],
  ['Adagrad', (options) => new Adagrad({ lr: 0.1, lrDecay: 0.5, ...options })],
  ['ASGD', (options) => new ASGD({ lr: 0.1, t0: 2, lambd: 0.1, ...options })],
  ['Adadelta', (options) => new Adadelta(options)],
  ['Rprop', (options) => new Rprop(options)],
  ['ScheduleFreeSGD', (options) => new ScheduleFreeSGD({ lr: 0.1, r: 1, ...options })],
  [
    'ScheduleFreeAdamW',
    (options) => new ScheduleFreeAdamW({ lr: 0.1, warmupSteps: 3, ...options }),
  ],
  [
    'ScheduleFreeRAdam',
    (options) => new ScheduleFreeRAdam({ lr: 0.1, betas: [0.8, 0.8], ...options }),
  ],
])('%s', (_name, make) => {
  test.each<[string, ClippingOptions]>([
    ['not clipped', {}],
    ['clipped by norm', { clipGradNorm: 1 }],
    ['clipped by value', { clipGradValue: 0.75 }],
  ])('%s: a run with skipped steps ends as the same run without them', async (_how, clipping) => {
    const expected = await after(() => make({}), good, clipping);
    const skipping = await after(() => make({ skipNonFinite }), mixed, clipping);
    expectClose(skipping.numbers, expected.numbers, 1e-6);
    expect(skipping.steps).toEqual([4, 4]);
    expect([expected.skipped, skipping.skipped]).toEqual([0, 4]);
  });
});

test('what is skipped is the whole step: variables with finite gradients, too', async () => {
  const variables = [makeVariable([1]), makeVariable([1, 2, 3, 4])];
  const opt = new SGD(
    [{ params: [variables[0] as tf.Variable] }, { params: variables[1] as tf.Variable, lr: 0.5 }],
    {
      lr: 0.1,
      weightDecay: 0.5,
      skipNonFinite,
    },
  );
  take(opt, variables, [nan, infinite]);
  expect(await Promise.all(variables.map(values))).toEqual([[1], [1, 2, 3, 4]]);
  // 1 − 0.1 (1 + 0.5), and (1 − 0.25) w − 0.5 g
  take(opt, variables, [[[1], [1, 1, 1, 1]]]);
  const [first = [], second = []] = await Promise.all(variables.map(values));
  expectClose(first, [0.85], 1e-6);
  expectClose(second, [0.25, 1, 1.75, 2.5], 1e-6);
  opt.dispose();
  tf.dispose(variables);
});

test('each variable has its own steps, whichever calls it took part in', async () => {
  const variables = [makeVariable([1]), makeVariable([1, 2, 3, 4])];
  const opt = new Adam({ lr: 0.1, skipNonFinite });
  // Two calls of each; of the second variable, the second is its first step.
  take(opt, variables, [[[1]], [[NaN], [1, 1, 1, 1]], [[1], [1, 1, 1, 1]]]);
  // With equal gradients, each step of Adam is lr / (1 + ε).
  const [first = [], second = []] = await Promise.all(variables.map(values));
  expectClose(first, [0.8], 1e-6);
  expectClose(second, [0.9, 1.9, 2.9, 3.9], 1e-6);
  const { state } = await opt.stateDict();
  expect([state[0]?.host.step, state[1]?.host.step]).toEqual([2, 1]);
  opt.dispose();
  tf.dispose(variables);
});

test('of accumulated calls, one that is not finite skips the step', async () => {
  const w = makeVariable([1]);
  const opt = new SGD([w], { lr: 1, accumulate: 2, skipNonFinite });
  take(opt, [w], [[[1]], [[NaN]]]);
  expect(await values(w)).toEqual([1]);
  // 1 − (1 + 3) / 2
  take(opt, [w], [[[1]], [[3]]]);
  expect(await values(w)).toEqual([-1]);
  expect(await opt.skippedSteps()).toBe(1);
  opt.dispose();
  w.dispose();
});

test('more skipped steps than are told apart: further ones count, and nothing else happens', async () => {
  const w = makeVariable([1]);
  const opt = new Adam([w], { lr: 0.1, skipNonFinite });
  take(opt, [w], Array<Gradients>(40).fill([[NaN]]));
  expect(await opt.skippedSteps()).toBe(40);
  // 40 calls, 31 of which are known not to count: the step is the tenth.
  take(opt, [w], [[[1]]]);
  const { state } = await opt.stateDict();
  expect(state[0]?.host.step).toBe(10);
  const step = ((0.1 * 0.1) / (1 - 0.9 ** 10)) * Math.sqrt((1 - 0.999 ** 10) / 0.001);
  expectClose(await values(w), [1 - step], 1e-6);
  opt.dispose();
  w.dispose();
});

describe('averages', () => {
  test.each([
    ['float32', 1],
    ['extended', 1],
    ['float32', 3],
  ] as const)(
    '%s, %s: stay as they are, of trained and of other weights',
    async (precision, count) => {
      const [w, other] = [makeVariable([1]), makeVariable([5, 5, 5, 5], { trainable: false })];
      const decays = Array.from({ length: count }, () => 0.5);
      const opt = new EMAOptimizer(new SGD([w], { lr: 1, skipNonFinite }), {
        decays,
        precision,
        buffers: 'average',
      });
      opt.followModel([w, other]);
      take(opt, [w], [[[1]]]);
      tf.tidy(() => other.assign(computed([9, 9, 9, 9])));
      take(opt, [w], [[[NaN]], [[Infinity]]]);
      // The average of 1 and 0.
      for (let k = 0; k < count; k++) {
        const kept = await Promise.all(opt.emaWeights(k).map(values));
        expect(kept).toEqual([[0.5], [5, 5, 5, 5]]);
      }
      take(opt, [w], [[[1]]]);
      // w is −1 now: 0.5 · 0.5 − 0.5; and (5 + 9) / 2.
      for (let k = 0; k < count; k++) {
        const kept = await Promise.all(opt.emaWeights(k).map(values));
        expect(kept).toEqual([[-0.25], [7, 7, 7, 7]]);
      }
      expect(await opt.inner.skippedSteps()).toBe(2);
      opt.dispose();
      tf.dispose([w, other]);
    },
  );

  test('that do not fit into the kernel of the step are those of the run without skipped steps', async () => {
    const averagesAfter = async (
      inner: FusedOptimizer,
      calls: readonly Gradients[],
    ): Promise<number[]> => {
      const variables = [makeVariable([1]), makeVariable([1, 2, 3, 4])];
      const opt = new EMAOptimizer(inner, { decays: [0.25, 0.5, 0.75] });
      take(opt, variables, calls);
      const kept = [0, 1, 2].flatMap((k) => opt.emaWeights(k));
      const numbers = (await Promise.all(kept.map(values))).flat();
      opt.dispose();
      tf.dispose(variables);
      return numbers;
    };
    const options = { lr: 0.1, amsgrad: true };
    const expected = await averagesAfter(new Adam(options), good);
    const skipping = await averagesAfter(new Adam({ ...options, skipNonFinite }), mixed);
    expectClose(skipping, expected, 1e-6);
  });

  test('are not written back by a skipped step, not even to weights without a gradient', async () => {
    const variables = [makeVariable([1]), makeVariable([1, 1, 1, 1])];
    const opt = new Lookahead(new SGD(variables, { lr: 1, skipNonFinite }), { syncPeriod: 2 });
    take(opt, variables, [[[1], [1, 1, 1, 1]], [[NaN]]]);
    expect(await Promise.all(variables.map(values))).toEqual([[0], [0, 0, 0, 0]]);
    take(opt, variables, [[[1]], [[1]]]);
    // 1 + 0.5 (−2 − 1), and 1 + 0.5 (0 − 1)
    expect(await Promise.all(variables.map(values))).toEqual([[-0.5], [0.5, 0.5, 0.5, 0.5]]);
    opt.dispose();
    tf.dispose(variables);
  });

  test('are not written back by a skipped step', async () => {
    const w = makeVariable([1]);
    const opt = new Lookahead(new SGD([w], { lr: 1, skipNonFinite }), { syncPeriod: 2 });
    take(opt, [w], [[[1]], [[NaN]]]);
    // The fast weights; the slow ones are still 1.
    expect(await values(w)).toEqual([0]);
    take(opt, [w], [[[1]], [[1]]]);
    // 1 + 0.5 (−2 − 1)
    expect(await values(w)).toEqual([-0.5]);
    opt.dispose();
    w.dispose();
  });

  test('that would have to know which steps count are refused', () => {
    const inner = new SGD({ skipNonFinite });
    for (const [options, given] of [
      [{ device: 'cpu' }, "device 'cpu'"],
      [{ init: 'zero' }, "init 'zero'"],
      [{ init: 'copyFirst' }, "init 'copyFirst'"],
    ] as const) {
      expect(() => new EMAOptimizer(inner, options)).toThrow(
        `skipNonFinite needs averages on the device that start from the weights, got ${given}`,
      );
    }
    inner.dispose();
  });
});

describe('a saved run', () => {
  test('goes on with its counters, and with how many steps were skipped', async () => {
    const variables = [makeVariable([1]), makeVariable([1, 2, 3, 4])];
    const opt = new Adam({ lr: 0.1, skipNonFinite });
    take(opt, variables, mixed.slice(0, 4));
    const state = await opt.stateDict();
    expect(state.skippedSteps).toBe(2);
    const resumed = new Adam(variables, { skipNonFinite });
    resumed.loadStateDict(state);
    take(resumed, variables, mixed.slice(4));
    const expected = await after(() => new Adam({ lr: 0.1 }), good);
    const weights = (await Promise.all(variables.map(values))).flat();
    expectClose(weights, expected.numbers.slice(0, 5), 1e-6);
    expect(await resumed.skippedSteps()).toBe(4);
    opt.dispose();
    resumed.dispose();
    tf.dispose(variables);
  });

  test('with a model: the option and the counters', async () => {
    const variables = [makeVariable([1]), makeVariable([1, 2, 3, 4])];
    const opt = new Adam({ lr: 0.1, skipNonFinite });
    take(opt, variables, mixed.slice(0, 4));
    const weights = await opt.getWeights();
    const resumed = Adam.fromConfig(Adam, opt.getConfig()) as Adam;
    await resumed.setWeights(weights);
    expect(resumed.skipNonFinite).toBe(true);
    take(resumed, variables, mixed.slice(4));
    const expected = await after(() => new Adam({ lr: 0.1 }), good);
    expectClose(
      (await Promise.all(variables.map(values))).flat(),
      expected.numbers.slice(0, 5),
      1e-6,
    );
    tf.dispose(
      weights
        .filter(({ name }) => name === 'iter' || name.endsWith('/host'))
        .map(({ tensor }) => tensor),
    );
    opt.dispose();
    resumed.dispose();
    tf.dispose(variables);
  });
});

test('it must be a boolean, and is not for optimizers that take several passes', () => {
  expect(() => new Adam({ skipNonFinite: 1 as unknown as boolean })).toThrow(
    'skipNonFinite must be true or false, got 1',
  );
  expect(() => new Adafactor({ skipNonFinite })).toThrow(
    'skipNonFinite must be false for this optimizer, got true',
  );
});
