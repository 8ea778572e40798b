import * as tf from '@tensorflow/tfjs';
import { makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  Adam,
  capture,
  EMAOptimizer,
  loadCheckpoint,
  saveCheckpoint,
  ScheduleFreeSGD,
  SGD,
} from '../index.ts';

/** One step down the sum of the variables: each gradient is 1. */
function descend(opt: tf.Optimizer, ...list: tf.Variable[]): void {
  opt.minimize(() => tf.addN(list.map((one) => tf.sum(one))).asScalar(), false, list);
}

const averagesOf = (opt: EMAOptimizer): Promise<number[][]> =>
  Promise.all(opt.emaWeights().map(values));

function end(...all: { dispose(): void }[]): void {
  for (const one of all) one.dispose();
}

describe('two optimizers of one model', () => {
  test('each trains and averages its part', async () => {
    const [body, head] = [makeVariable([0]), makeVariable([0])];
    const slow = new EMAOptimizer(new SGD([body], { lr: 1 }), { decay: 0.5 });
    const fast = new EMAOptimizer(new SGD([head], { lr: 4 }), { decay: 0.75 });
    const loss = (): tf.Scalar => tf.addN([tf.sum(body), tf.sum(head)]).asScalar();
    slow.minimize(loss);
    fast.minimize(loss);
    expect([await values(body), await values(head)]).toEqual([[-1], [-4]]);
    // −1/2 and −4/4
    expect([await averagesOf(slow), await averagesOf(fast)]).toEqual([[[-0.5]], [[-1]]]);
    const read = (): Promise<number[][]> => Promise.all([values(body), values(head)]);
    expect(await slow.swapEmaWeights(read)).toEqual([[-0.5], [-4]]);
    expect(await slow.swapEmaWeights(() => fast.swapEmaWeights(read))).toEqual([[-0.5], [-1]]);
    // The other part can be trained meanwhile.
    slow.swapEmaWeights(() => fast.minimize(loss));
    expect(await read()).toEqual([[-1], [-8]]);
    end(slow, fast, body, head);
  });

  test('both of all weights: each has its own counters, slots and averages', async () => {
    const w = makeVariable([0]);
    const [one, two] = [
      new EMAOptimizer(new SGD([w], { lr: 1, momentum: 0.5 }), { decay: 0.5 }),
      new EMAOptimizer(new SGD([w], { lr: 2 }), { decay: 0.75 }),
    ];
    descend(one, w);
    descend(two, w);
    descend(one, w);
    descend(two, w);
    // 0 − 1 = −1; − 2 = −3; − (1 + 1/2) = −4.5; − 2 = −6.5
    expect(await values(w)).toEqual([-6.5]);
    // After its own steps, at −1 and −4.5: −1/2, then (−0.5 − 4.5) / 2
    expect(await averagesOf(one)).toEqual([[-2.5]]);
    // From −1, at −3 and −6.5: −1.5, then 3/4 · −1.5 − 6.5 / 4
    expect(await averagesOf(two)).toEqual([[-2.75]]);
    expect([one.iterations, two.iterations]).toEqual([2, 2]);
    const first = one.swapEmaWeights();
    expect(() => descend(two, w)).toThrow('a step is not possible while averaged weights are in');
    const second = two.swapEmaWeights();
    expect(await values(w)).toEqual([-2.75]);
    first.restore();
    second.restore();
    expect(await values(w)).toEqual([-6.5]);
    end(one, two, w);
  });
});

describe('one optimizer of two models', () => {
  test('a weight’s counter is its own, and all averages follow each step', async () => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const opt = new EMAOptimizer(new SGD({ lr: 1 }), { decay: 0.5 });
    descend(opt, a);
    descend(opt, b);
    descend(opt, b);
    expect([await values(a), await values(b)]).toEqual([[-1], [-2]]);
    // a stays −1 in the other's steps: −1/2, −3/4, −7/8. b: −1/2, then (−1/2 − 2) / 2
    expect(await averagesOf(opt)).toEqual([[-0.875], [-1.25]]);
    expect([a, b].map((one) => opt.inner.state.get(one)?.host.step)).toEqual([1, 2]);
    expect(opt.iterations).toBe(3);
    end(opt, a, b);
  });

  test('a checkpoint of one of them has the optimizer’s whole state, and leaves the other’s weights alone', async () => {
    const build = (): tf.Sequential =>
      tf.sequential({
        layers: [
          tf.layers.dense({
            units: 1,
            inputShape: [1],
            useBias: false,
            kernelInitializer: 'zeros',
          }),
        ],
      });
    const [first, second] = [build(), build()];
    const [a, b] = [first, second].map((one) => one.trainableWeights[0]?.read() as tf.Variable);
    if (!a || !b) throw new Error('no weights');
    const opt = new EMAOptimizer(new SGD({ lr: 1, momentum: 0.5 }), { decay: 0.5 });
    descend(opt, a);
    descend(opt, b);
    const checkpoint = structuredClone(await saveCheckpoint(first, opt));
    expect(checkpoint.model.length).toBe(1);
    descend(opt, a);
    descend(opt, b);
    await loadCheckpoint(first, opt, checkpoint);
    // b was −1, then −1 − (1 + 1/2); the averages are those of before.
    expect([await values(a), await values(b)]).toEqual([[-1], [-2.5]]);
    expect(await averagesOf(opt)).toEqual([[-0.75], [-0.5]]);
    end(opt, first, second);
  });
});

describe('a model that is built again under the same names', () => {
  const build = (): tf.Sequential =>
    tf.sequential({
      layers: [
        tf.layers.dense({
          name: 'only',
          units: 1,
          inputShape: [1],
          useBias: false,
          kernelInitializer: 'zeros',
        }),
      ],
    });
  const kernelOf = (model: tf.LayersModel): tf.Variable =>
    model.trainableWeights[0]?.read() as tf.Variable;
  const make = (): EMAOptimizer<SGD> =>
    new EMAOptimizer(new SGD({ lr: 1, momentum: 0.5 }), { decay: 0.5 });

  test('starts fresh in the same optimizer', async () => {
    const opt = make();
    const first = build();
    descend(opt, kernelOf(first));
    descend(opt, kernelOf(first));
    first.dispose();
    const second = build();
    const w = kernelOf(second);
    descend(opt, w);
    // Without the momentum and the average of the first: −1, and −1/2.
    expect(await values(w)).toEqual([-1]);
    expect(await averagesOf(opt)).toEqual([[-0.5]]);
    expect(opt.inner.state.size).toBe(1);
    end(opt, second);
  });

  test('resumes from the state of the first, whether that is still there or not', async () => {
    for (const isKept of [true, false]) {
      const [first, opt] = [build(), make()];
      descend(opt, kernelOf(first));
      const checkpoint = await saveCheckpoint(first, opt);
      const before = await values(kernelOf(first));
      if (!isKept) end(opt, first);
      const [second, again] = [build(), make()];
      await loadCheckpoint(second, again, checkpoint);
      descend(again, kernelOf(second));
      // −1 − (1 + 1/2); (−1/2 − 2.5) / 2
      expect(await values(kernelOf(second))).toEqual([-2.5]);
      expect(await averagesOf(again)).toEqual([[-1.5]]);
      if (isKept) {
        expect(await values(kernelOf(first))).toEqual(before);
        end(opt, first);
      }
      end(again, second);
    }
  });
});

describe('a variable is disposed while others go on', () => {
  test.each([
    ['without params', () => new SGD({ lr: 1 })],
    ['with params', (list: tf.Variable[]) => new SGD(list, { lr: 1 })],
    ['of tf.train', () => tf.train.sgd(1)],
  ] as const)('%s', async (_, inner) => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const opt = new EMAOptimizer<tf.Optimizer>(inner([a, b]), { decay: 0.5 });
    descend(opt, a, b);
    a.dispose();
    descend(opt, b);
    expect(await values(b)).toEqual([-2]);
    expect(await averagesOf(opt)).toEqual([[-1.25]]);
    expect(await opt.swapEmaWeights(() => values(b))).toEqual([-1.25]);
    expect((await opt.stateDict()).ema.length).toBe(1);
    end(opt, b);
  });

  test('in a Schedule-Free optimizer', async () => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const opt = new ScheduleFreeSGD([a, b], { lr: 1, momentum: 0.5 });
    descend(opt, a, b);
    a.dispose();
    descend(opt, b);
    // z: −1, −2. x: −1, then (−1 − 2) / 2. y: half of both, (−2 − 1.5) / 2
    expect(await values(b)).toEqual([-1.75]);
    expect(await opt.swapAverages(() => values(b))).toEqual([-1.5]);
    end(opt, b);
  });
});

describe('a step in the loss of another', () => {
  const kinds: [string, (w: tf.Variable) => tf.Optimizer][] = [
    ['SGD', (w) => new SGD([w], { lr: 0.25 })],
    ['tf.train.sgd', () => tf.train.sgd(0.25)],
  ];

  test.each(kinds)(
    '%s: the outer gradient is of the weights that the loss has read',
    async (_, make) => {
      const w = makeVariable([1]);
      const [outer, inner] = [make(w), make(w)].map((one) => new EMAOptimizer(one, { decay: 0.5 }));
      if (!outer || !inner) throw new Error('no optimizers');
      const square = (): tf.Scalar => tf.sum(tf.square(w)).asScalar();
      const cost = outer.minimize(
        () => {
          const loss = square();
          inner.minimize(square, false, [w]);
          return loss;
        },
        true,
        [w],
      );
      // 1 − 2/4 = 1/2 in the inner step; then 1/2 − 2/4, by the gradient at 1.
      expect(await values(w)).toEqual([0]);
      expect(await values(cost as tf.Scalar)).toEqual([1]);
      // (1 + 1/2) / 2; the outer one begins before its own step, at 1/2: (1/2 + 0) / 2
      expect([await averagesOf(inner), await averagesOf(outer)]).toEqual([[[0.75]], [[0.25]]]);
      end(cost as tf.Scalar, outer, inner, w);
    },
  );

  test('of the same optimizer, on other weights', async () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    const opt = new EMAOptimizer(new Adam({ lr: 0.25 }), { decay: 0.5 });
    opt.minimize(
      () => {
        opt.minimize(() => tf.sum(tf.square(b)), false, [b]);
        return tf.sum(tf.mul(a, b)).asScalar();
      },
      false,
      [a],
    );
    // Adam's first step is lr long.
    const moved = (await Promise.all([a, b].map(values))).flat();
    for (const value of moved) expect(value).toBeCloseTo(0.75, 6);
    expect(opt.iterations).toBe(2);
    end(opt, a, b);
  });

  test('in a captured function, which runs eagerly', async () => {
    const run = async (isCaptured: boolean): Promise<number[]> => {
      const [a, b] = [makeVariable([1]), makeVariable([1])];
      const outer = new EMAOptimizer(new Adam([a], { lr: 0.25 }), { decay: 0.5 });
      const inner = new EMAOptimizer(new Adam([b], { lr: 0.25 }), { decay: 0.5 });
      const step = (): void => {
        outer.minimize(() => {
          const loss = tf.sum(tf.square(tf.mul(a, b))).asScalar();
          inner.minimize(() => tf.sum(tf.square(b)).asScalar());
          return loss;
        });
      };
      const train = capture(step, { onUncapturable: 'throw' });
      for (let i = 0; i < 6; i++) {
        try {
          if (isCaptured) train();
          else step();
        } catch (error) {
          // The call has taken place.
          expect(String(error)).toContain('a clone or a reshape of the variable');
        }
      }
      expect(train.engine).toBe('eager');
      const list = [a, b, ...outer.emaWeights(), ...inner.emaWeights()];
      const result = (await Promise.all(list.map(values))).flat();
      train.dispose();
      end(outer, inner, a, b);
      return result;
    };
    expect(await run(true)).toEqual(await run(false));
  });
});
