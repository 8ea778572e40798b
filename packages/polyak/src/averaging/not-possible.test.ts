import * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { EMAOptimizer, LAWA, Lookahead, PostHocEma, ScheduleFreeSGD, SGD, SWAG } from '../index.ts';

interface Owner {
  stateDict(): Promise<unknown>;
  loadStateDict(state: never): unknown;
  dispose(): void;
}

/** Each call by what messages call it. */
type Calls<T> = Record<string, (owner: T, state: never) => unknown>;

const asAverages = {
  'update()': (one: LAWA | SWAG) => one.update(),
  'swapAverages()': (one: LAWA | SWAG) => one.swapAverages(),
  'averages()': (one: LAWA | SWAG) => one.averages(),
  'stateDict()': (one: Owner) => one.stateDict(),
  'loadStateDict()': (one: Owner, state: never) => one.loadStateDict(state),
};

async function expectRefusals<T>(
  owner: T,
  state: unknown,
  calls: Calls<T>,
  why: string,
): Promise<void> {
  for (const [what, call] of Object.entries(calls)) {
    const called = async (): Promise<void> => {
      await call(owner, state as never);
    };
    await expect(called(), what).rejects.toThrow(`${what} is not possible ${why}`);
  }
}

async function expectNamed<T extends Owner>(
  owner: T,
  swap: () => { restore(): void },
  calls: Calls<T>,
): Promise<void> {
  const state = await owner.stateDict();
  const swapped = swap();
  await expectRefusals(owner, state, calls, 'while averages are swapped in');
  swapped.restore();
  owner.dispose();
  await expectRefusals(owner, state, calls, 'after dispose()');
}

test('LAWA', async () => {
  const w = makeVariable([1]);
  const lawa = new LAWA([w], { k: 2 });
  lawa.update();
  await expectNamed(lawa, () => lawa.swapAverages(), asAverages);
  w.dispose();
});

test('SWAG', async () => {
  const w = makeVariable([1]);
  const swag = new SWAG([w]);
  const samples: Calls<SWAG> = {
    'sample()': (one) => one.sample(),
    'swapSample()': (one) => one.swapSample(),
  };
  for (const [what, call] of Object.entries(samples)) {
    expect(() => call(swag, undefined as never)).toThrow(`${what} needs an update() first`);
  }
  swag.update();
  await expectNamed(swag, () => swag.swapAverages(), { ...asAverages, ...samples });
  w.dispose();
});

test('PostHocEma', async () => {
  const w = makeVariable([1]);
  const postHoc = new PostHocEma([w]);
  postHoc.update();
  await postHoc.snapshot();
  const state = await postHoc.stateDict();
  const calls: Calls<PostHocEma> = {
    'update()': (one) => one.update(),
    'snapshot()': (one) => one.snapshot(),
    'swapWeights()': (one) => one.swapWeights({ sigmaRel: 0.1 }, () => 0),
    'stateDict()': (one) => one.stateDict(),
    'loadStateDict()': (one, state) => one.loadStateDict(state),
  };
  await postHoc.swapWeights({ sigmaRel: 0.1 }, () =>
    expectRefusals(postHoc, state, calls, 'while'),
  );
  postHoc.dispose();
  await expectRefusals(postHoc, state, calls, 'after dispose()');
  w.dispose();
});

test.each([
  [
    'swapEmaWeights()',
    (w: tf.Variable) => {
      const opt = new EMAOptimizer(new SGD([w]));
      return { opt, swap: () => opt.swapEmaWeights() };
    },
  ],
  [
    'swapSlowWeights()',
    (w: tf.Variable) => {
      const opt = new Lookahead(new SGD([w]));
      return { opt, swap: () => opt.swapSlowWeights() };
    },
  ],
  [
    'swapAverages()',
    (w: tf.Variable) => {
      const opt = new ScheduleFreeSGD([w]);
      return { opt, swap: () => opt.swapAverages() };
    },
  ],
] as const)('%s of an optimizer', async (name, make) => {
  const w = makeVariable([1]);
  const { opt, swap } = make(w);
  tf.tidy(() => opt.applyGradients({ [w.name]: tf.onesLike(w) }));
  const state = await opt.stateDict();
  const swapped = swap();
  const calls: Calls<tf.Optimizer & Owner> = {
    'a step': (one) => tf.tidy(() => one.applyGradients({ [w.name]: tf.onesLike(w) })),
    'loadStateDict()': (one, state) => one.loadStateDict(state),
    'setWeights()': (one) => one.setWeights([]),
    [name]: swap,
  };
  await expectRefusals<tf.Optimizer & Owner>(opt, state, calls, 'while');
  swapped.restore();
  opt.dispose();
  w.dispose();
});
