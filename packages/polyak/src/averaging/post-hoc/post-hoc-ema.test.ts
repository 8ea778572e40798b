import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  MemorySnapshots,
  PostHocEma,
  type PostHocSnapshot,
  type PostHocStore,
} from '../../index.ts';
import { gammaOfSigmaRel } from '../decay/sigma-rel.ts';

let w: tf.Variable;

beforeEach(() => {
  w = makeVariable([0, 0, 0]);
});

afterEach(() => {
  w.dispose();
});

/** The weights after a step: neither steady nor small. */
const weightsAt = (step: number): number[] =>
  [3 + Math.sin(step), step / 10, (step * 7919) % 13].map(Math.fround);

/** Takes steps up to `last` with weights that depend on the step alone. */
function train(postHoc: PostHocEma, last: number): void {
  while (postHoc.currentStep < last) {
    onDevice(w, weightsAt(postHoc.currentStep + 1));
    postHoc.update();
  }
}

/** The average of `weightsAt` in float64, updated after every N-th step. */
function reference(sigmaRel: number, everyNSteps: number, last: number): number[] {
  let average = [0, 0, 0];
  for (let step = everyNSteps; step <= last; step += everyNSteps) {
    const decay = (1 - everyNSteps / step) ** (gammaOfSigmaRel(sigmaRel) + 1);
    const weights = weightsAt(step);
    average = average.map((value, i) => decay * value + (1 - decay) * (weights[i] ?? NaN));
  }
  return average;
}

async function synthesized(
  postHoc: PostHocEma,
  sigmaRel: number,
  step?: number,
): Promise<number[]> {
  const [tensor] = await postHoc.synthesize({ sigmaRel, step });
  const numbers = await values(tensor);
  tensor?.dispose();
  return numbers;
}

describe('the averages that are kept', () => {
  test.each([1, 3, 7])('updated every %d steps, against float64', async (everyNSteps) => {
    const sigmaRels = [0.05, 0.1, 0.25];
    const postHoc = new PostHocEma([w], { sigmaRels, everyNSteps });
    train(postHoc, 200);
    await postHoc.snapshot();
    for (const sigmaRel of sigmaRels) {
      const expected = reference(sigmaRel, everyNSteps, 200);
      const actual = await synthesized(postHoc, sigmaRel);
      actual.forEach((value, i) => expectClose([value], [expected[i] ?? NaN], 1e-6));
    }
    postHoc.dispose();
  });

  test('come out of the synthesis bit for bit, at every step with a snapshot', async () => {
    const store = new MemorySnapshots();
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10, store });
    train(postHoc, 35);
    onDevice(w, [-0, 1e-42, 3e38]);
    postHoc.update();
    await postHoc.snapshot();
    expect(await postHoc.snapshotSteps()).toEqual([10, 20, 30, 36]);
    for (const step of [10, 20, 30, 36]) {
      const snapshot = await store.get(step);
      for (const [k, sigmaRel] of [0.05, 0.1].entries()) {
        const [stored] = snapshot?.averages[k] ?? [];
        expect(await synthesized(postHoc, sigmaRel, step)).toEqual(
          Array.from(stored?.values ?? []),
        );
      }
    }
    postHoc.dispose();
  });

  test('are read for a snapshot inside tf.tidy, too', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 2 });
    tf.tidy(() => train(postHoc, 5));
    expect(await postHoc.snapshotSteps()).toEqual([2, 4]);
    expectClose(await synthesized(postHoc, 0.1), reference(0.1, 1, 4), 1e-6);
    postHoc.dispose();
  });

  test('begin as the weights of the first update, whatever they were before', async () => {
    const postHoc = new PostHocEma([w], { everyNSteps: 4 });
    train(postHoc, 5);
    await postHoc.snapshot();
    expect(await synthesized(postHoc, 0.1)).toEqual(weightsAt(4));
    expect(await synthesized(postHoc, 0.2)).toEqual(weightsAt(4));
    postHoc.dispose();
  });
});

describe('the average that is synthesized', () => {
  test('is close to one kept all along', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 20 });
    train(postHoc, 400);
    for (const sigmaRel of [0.07, 0.15, 0.2]) {
      const actual = await synthesized(postHoc, sigmaRel);
      expectClose(actual, reference(sigmaRel, 1, 400), 0.002);
    }
    postHoc.dispose();
  });

  // Weights t/n and (t/n)² average to the mean and the mean square of the profile.
  test.each([
    [1, 1000],
    [10, 10_000],
    [100, 10_000],
  ])('every %d steps of %d, has the width asked for', async (everyNSteps, steps) => {
    const postHoc = new PostHocEma([w], { everyNSteps, snapshotEveryNSteps: steps / 10 });
    for (let step = 1; step <= steps; step++) {
      if (step % everyNSteps === 0) onDevice(w, [step / steps, (step / steps) ** 2, 1]);
      postHoc.update();
    }
    for (const sigmaRel of [0.05, 0.1, 0.2]) {
      const [mean = NaN, square = NaN, sum = NaN] = await synthesized(postHoc, sigmaRel);
      expect(Math.abs(Math.sqrt(square - mean ** 2) - sigmaRel)).toBeLessThan(0.002);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-6);
    }
    postHoc.dispose();
  });

  test('takes nothing of snapshots after the step asked for', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10 });
    train(postHoc, 50);
    const before = await synthesized(postHoc, 0.2);
    train(postHoc, 100);
    expect(await synthesized(postHoc, 0.2, 50)).toEqual(before);
    expect(await synthesized(postHoc, 0.2)).not.toEqual(before);
    postHoc.dispose();
  });

  test('is the same in whatever order the store lists its snapshots', async () => {
    const own = new MemorySnapshots();
    let isBackward = false;
    const store: PostHocStore = {
      put: (snapshot) => own.put(snapshot),
      get: (step) => own.get(step),
      list: async () => {
        const infos = await own.list();
        return isBackward ? infos.reverse() : infos;
      },
    };
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10, store });
    train(postHoc, 50);
    const forward = await synthesized(postHoc, 0.2);
    isBackward = true;
    expect(await synthesized(postHoc, 0.2)).toEqual(forward);
    postHoc.dispose();
  });

  test('is of the step of the last update, where a snapshot falls between two', async () => {
    const options = { everyNSteps: 10, snapshotEveryNSteps: 25 };
    const postHoc = new PostHocEma([w], options);
    const aligned = new PostHocEma([w], { everyNSteps: 10, snapshotEveryNSteps: 20 });
    while (postHoc.currentStep < 25) {
      onDevice(w, weightsAt(postHoc.currentStep + 1));
      postHoc.update();
      aligned.update();
    }
    expect(await synthesized(postHoc, 0.15, 25)).toEqual(await synthesized(aligned, 0.15, 20));
    postHoc.dispose();
    aligned.dispose();
  });
});

describe('a model', () => {
  function makeModel(): tf.Sequential {
    return tf.sequential({
      layers: [
        tf.layers.dense({ units: 2, inputShape: [2], kernelInitializer: 'zeros' }),
        tf.layers.batchNormalization(),
        tf.layers.dense({ units: 1, kernelInitializer: 'zeros' }),
      ],
    });
  }

  /** Sets every weight of the model, moving statistics included, to one number. */
  function fill(model: tf.LayersModel, value: number): void {
    tf.tidy(() =>
      model.setWeights(model.getWeights().map((weight) => tf.fill(weight.shape, value))),
    );
  }

  const names = (model: tf.LayersModel): string[] =>
    model.weights.map((weight) => weight.originalName.replace(/^.*_/, ''));

  const firstsOf = async (tensors: readonly tf.Tensor[]): Promise<number[]> =>
    Promise.all(tensors.map(async (tensor) => (await values(tensor))[0] ?? NaN));

  test('gives tensors for setWeights, frozen or not; statistics are those of the step', async () => {
    for (const isFrozen of [false, true]) {
      const model = makeModel();
      const postHoc = new PostHocEma(model, { sigmaRels: [0.1, 0.2] });
      for (const value of [0, 16, 32]) {
        fill(model, value);
        postHoc.update();
      }
      await postHoc.snapshot();
      fill(model, 7);
      const [first] = model.layers;
      if (isFrozen && first) first.trainable = false;
      const tensors = await postHoc.synthesize({ sigmaRel: 0.1 });
      // Decays 0, (1/2)^(γ + 1), (2/3)^(γ + 1).
      const power = gammaOfSigmaRel(0.1) + 1;
      const average = (2 / 3) ** power * (1 - 0.5 ** power) * 16 + (1 - (2 / 3) ** power) * 32;
      const expected = names(model).map((name) =>
        name === 'mean' || name === 'variance' ? 32 : average,
      );
      expect(expected.filter((value) => value === 32).length).toBe(2);
      expectClose(await firstsOf(tensors), expected, 1e-6);
      model.setWeights(tensors);
      expect(await firstsOf(model.getWeights())).toEqual(await firstsOf(tensors));
      tf.dispose(tensors);
      postHoc.dispose();
      model.dispose();
    }
  });

  test('what is frozen at first and trained later is averaged', async () => {
    const model = makeModel();
    const [, statistics, last] = model.layers;
    if (!statistics || !last) throw new Error('the model has three layers');
    statistics.trainable = false;
    last.trainable = false;
    const postHoc = new PostHocEma(model);
    fill(model, 0);
    postHoc.update();
    fill(model, 8);
    postHoc.update();
    await postHoc.snapshot();
    last.trainable = true;
    const tensors = await postHoc.synthesize({ sigmaRel: 0.05 });
    const average = 8 * (1 - 0.5 ** (gammaOfSigmaRel(0.05) + 1));
    const expected = names(model).map((name) =>
      name === 'mean' || name === 'variance' ? 8 : average,
    );
    expectClose(await firstsOf(tensors), expected, 1e-6);
    tf.dispose(tensors);
    postHoc.dispose();
    model.dispose();
  });

  test('is evaluated with the average, and gets its weights back afterward', async () => {
    const model = makeModel();
    const postHoc = new PostHocEma(model);
    fill(model, 5);
    postHoc.update();
    await postHoc.snapshot();
    fill(model, 9);
    const before = tf.memory().numTensors;
    const inside = await postHoc.swapWeights({ sigmaRel: 0.15 }, async () => {
      expect(() => postHoc.update()).toThrow(
        'update() is not possible while an average is swapped',
      );
      await expect(postHoc.snapshot()).rejects.toThrow('snapshot() is not possible while');
      await expect(postHoc.swapWeights({ sigmaRel: 0.1 }, () => 0)).rejects.toThrow(
        'swapWeights() is not possible while an average is swapped in',
      );
      return firstsOf(model.getWeights());
    });
    expectClose(inside, Array(8).fill(5), 1e-6);
    expect(await firstsOf(model.getWeights())).toEqual(Array(8).fill(9));
    expect(tf.memory().numTensors).toBe(before);
    postHoc.dispose();
    model.dispose();
  });
});

describe('swapWeights', () => {
  test('puts the weights back after an error and a rejection, and gives either on', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 3 });
    train(postHoc, 3);
    const bodies = [
      () => {
        throw new Error('thrown');
      },
      () => Promise.reject(new Error('rejected')),
    ];
    for (const [body, message] of [
      [bodies[0], 'thrown'],
      [bodies[1], 'rejected'],
    ] as const) {
      await expect(postHoc.swapWeights({ sigmaRel: 0.2 }, body ?? (() => null))).rejects.toThrow(
        message,
      );
      expect(await values(w)).toEqual(weightsAt(3));
    }
    postHoc.update();
    expect(postHoc.currentStep).toBe(4);
    postHoc.dispose();
  });

  test('of two at once the second is refused, and dispose() inside puts the weights back', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 2 });
    train(postHoc, 3);
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const first = postHoc.swapWeights({ sigmaRel: 0.2 }, () => finished);
    await expect(postHoc.swapWeights({ sigmaRel: 0.1 }, () => 0)).rejects.toThrow('swapped in');
    expect(await values(w)).not.toEqual(weightsAt(3));
    postHoc.dispose();
    expect(await values(w)).toEqual(weightsAt(3));
    finish();
    await first;
    expect(() => postHoc.update()).toThrow('update() is not possible after dispose()');
  });
});

describe('a saved state', () => {
  const options = { sigmaRels: [0.06, 0.12], everyNSteps: 3, snapshotEveryNSteps: 10 };

  test('resumes between two snapshots as if the run had not been stopped', async () => {
    const stopped = new PostHocEma([w], options);
    train(stopped, 25);
    const pending = stopped.stateDict();
    // What comes later is not in it.
    train(stopped, 31);
    const state = structuredClone(await pending);
    stopped.dispose();
    expect(state.snapshots.map(({ step }) => step)).toEqual([10, 20]);
    const resumed = new PostHocEma([w], options);
    await resumed.loadStateDict(state);
    expect(resumed.currentStep).toBe(25);
    train(resumed, 40);

    const whole = new PostHocEma([w], options);
    train(whole, 40);
    expect(await resumed.snapshotSteps()).toEqual([10, 20, 30, 40]);
    for (const sigmaRel of [0.06, 0.12, 0.2]) {
      expect(await synthesized(resumed, sigmaRel)).toEqual(await synthesized(whole, sigmaRel));
    }
    const ends = await Promise.all([resumed.stateDict(), whole.stateDict()]);
    const [end, expected] = ends.map(({ current }) => current.averages.flat());
    expect(end?.map((one) => one.values)).toEqual(expected?.map((one) => one.values));
    resumed.dispose();
    whole.dispose();
  });

  test('before the first update there is one, too', async () => {
    const [first, second] = [new PostHocEma([w], options), new PostHocEma([w], options)];
    const state = await first.stateDict();
    expect(state).toMatchObject({ current: { step: 0, updatedStep: 0 }, snapshots: [] });
    await second.loadStateDict(state);
    train(first, 10);
    train(second, 10);
    expect(await synthesized(second, 0.1)).toEqual(await synthesized(first, 0.1));
    first.dispose();
    second.dispose();
  });

  test('is refused if it does not fit, and nothing changes', async () => {
    const postHoc = new PostHocEma([w], options);
    train(postHoc, 12);
    const state = await postHoc.stateDict();
    const { current } = state;
    const load = (wrong: object, snapshots = state.snapshots): Promise<void> =>
      postHoc.loadStateDict({ current: { ...current, ...wrong }, snapshots });
    await expect(postHoc.loadStateDict(null as never)).rejects.toThrow(
      new TypeError('state must be what stateDict() gives, got null'),
    );
    await expect(load({ step: 1.5 })).rejects.toThrow(
      new RangeError('step must be an integer of at least 0, got 1.5'),
    );
    await expect(load({ updatedStep: 13 })).rejects.toThrow(
      new RangeError('updatedStep must be in [0, 12], got 13'),
    );
    await expect(load({ sigmaRels: [0.05, 0.1] })).rejects.toThrow(
      new RangeError('sigmaRels must be [0.06, 0.12], got [0.05, 0.1]'),
    );
    await expect(load({ averages: [[], []] })).rejects.toThrow(
      new RangeError('averages must hold 1 tensors, got 0'),
    );
    const [first] = state.snapshots;
    for (const [wrong, message] of [
      [{ sigmaRels: '0.06,0.12' }, 'sigmaRels must be a list of widths, got "0.06,0.12"'],
      [{ averages: {} }, 'averages must be a list for each of 2 widths, got a Object'],
      [{ buffers: null }, 'buffers must be an array of tensors, got null'],
      [{ more: 1 }, 'a snapshot must have no fields but step, updatedStep,'],
    ] as const) {
      await expect(load(wrong)).rejects.toThrow(message);
      await expect(load({}, [{ ...first, ...wrong } as never])).rejects.toThrow(message);
    }
    for (const [given, message] of [
      [{}, 'snapshots must be a list of snapshots, got undefined'],
      [{ current }, 'snapshots must be a list of snapshots, got undefined'],
      [{ snapshots: [] }, 'a snapshot must be an object, got undefined'],
      [{ current, snapshots: [null] }, 'a snapshot must be an object, got null'],
      [{ ...state, more: 1 }, 'state must have no fields but current, snapshots, got "more"'],
    ] as const) {
      await expect(postHoc.loadStateDict(given as never)).rejects.toThrow(message);
    }
    await expect(load({}, [...state.snapshots, ...state.snapshots])).rejects.toThrow(
      new RangeError('snapshots must be by ascending step up to 12, got 10'),
    );
    await expect(load({}, [])).rejects.toThrow(
      'the store holds other snapshots than the state: clear it',
    );
    expect(postHoc.currentStep).toBe(12);
    expect(await postHoc.stateDict()).toEqual(state);
    postHoc.dispose();
    await expect(postHoc.stateDict()).rejects.toThrow('is not possible after dispose()');
  });
});

describe('what a store gives is checked before anything changes', () => {
  test.each<[string, Partial<PostHocStore>, string]>([
    ['no list', { list: () => Promise.resolve(null as never) }, 'store.list() must be a list of'],
    [
      'a list of nothing',
      { list: () => Promise.resolve([null as never]) },
      'a snapshot must be an',
    ],
    [
      'a step that is none',
      { list: () => Promise.resolve([{ step: -1, updatedStep: 0, sigmaRels: [] }]) },
      'step must be an integer of at least 0, got -1',
    ],
    ['no snapshot', { get: () => Promise.resolve(undefined) }, 'step 10, but has none'],
    ['a number', { get: () => Promise.resolve(7 as never) }, 'a snapshot must be an object, got 7'],
    ['an empty one', { get: () => Promise.resolve({} as never) }, 'step must be an integer'],
  ])('%s', async (_, wrong, message) => {
    const store = new MemorySnapshots();
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10, store });
    train(postHoc, 12);
    await postHoc.join();
    const state = await postHoc.stateDict();
    Object.assign(store, wrong);
    await expect(PostHocEma.resume([w], { store })).rejects.toThrow(message);
    await expect(postHoc.synthesize({ sigmaRel: 0.1 })).rejects.toThrow(message);
    await expect(postHoc.stateDict()).rejects.toThrow(message);
    for (const name of Object.keys(wrong)) Reflect.deleteProperty(store, name);
    expect(await postHoc.stateDict()).toEqual(state);
    postHoc.dispose();
  });

  test('a snapshot of another step', async () => {
    const store = new MemorySnapshots();
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 10, store });
    train(postHoc, 20);
    await postHoc.join();
    const [other] = (await postHoc.stateDict()).snapshots;
    store.get = () => Promise.resolve(other);
    await expect(postHoc.synthesize({ sigmaRel: 0.07 })).rejects.toThrow(
      'the store lists a snapshot of step 20, but has one of another',
    );
    postHoc.dispose();
  });
});

test('neither a store in memory nor a state shares memory with the run', async () => {
  const store = new MemorySnapshots();
  const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 2, store });
  train(postHoc, 2);
  await postHoc.join();
  const state = await postHoc.stateDict();
  const copy = structuredClone(state);
  const zero = ({ averages }: PostHocSnapshot): void => {
    for (const { values: numbers } of averages.flat()) numbers.fill(0);
  };
  await postHoc.loadStateDict(state);
  for (const one of [state.current, ...state.snapshots]) zero(one);
  for (const { step } of await store.list()) zero((await store.get(step)) ?? state.current);
  expect(await postHoc.stateDict()).toEqual(copy);
  postHoc.dispose();
});

test('averages are bound by the names of their weights', async () => {
  const make = (): tf.Variable[] =>
    ['a', 'b'].map((name, i) => tf.tidy(() => tf.variable(tf.scalar(i), true, name)));
  const first = make();
  const saved = new PostHocEma(first, { snapshotEveryNSteps: 1 });
  saved.update();
  const state = await saved.stateDict();
  saved.dispose();
  tf.dispose(first);
  const [a, b] = make();
  const resumed = new PostHocEma([b, a] as tf.Variable[]);
  await resumed.loadStateDict(state);
  // b is 1, a is 0, in the order of this list.
  const [averageOfB, averageOfA] = await resumed.synthesize({ sigmaRel: 0.1 });
  expect([await values(averageOfB), await values(averageOfA)]).toEqual([[1], [0]]);
  resumed.dispose();
  tf.dispose([a, b, averageOfA, averageOfB] as tf.Tensor[]);
});

test('a variable that is listed twice is averaged once, and comes out in both places', async () => {
  const list = [w, w];
  const postHoc = new PostHocEma(list, { snapshotEveryNSteps: 3 });
  list.pop();
  train(postHoc, 3);
  await postHoc.join();
  expect((await postHoc.stateDict()).current.averages.map((one) => one.length)).toEqual([1, 1]);
  const tensors = await postHoc.synthesize({ sigmaRel: 0.1 });
  for (const tensor of tensors) expectClose(await values(tensor), reference(0.1, 1, 3), 1e-6);
  expect(tensors).toHaveLength(2);
  await postHoc.swapWeights({ sigmaRel: 0.1 }, () => undefined);
  expect(await values(w)).toEqual(weightsAt(3));
  tf.dispose(tensors);
  postHoc.dispose();
});

test('between two updates a kept width is still that of the last update, bit for bit', async () => {
  const postHoc = new PostHocEma([w], { everyNSteps: 3, snapshotEveryNSteps: 10 });
  train(postHoc, 20);
  await postHoc.join();
  // The steps of the snapshots are 10 and 20, those of their averages 9 and 18.
  const { snapshots } = await postHoc.stateDict();
  expect(snapshots.map(({ step, updatedStep }) => [step, updatedStep])).toEqual([
    [10, 9],
    [20, 18],
  ]);
  for (const { step, averages } of snapshots) {
    const kept = [...(averages[1]?.[0]?.values ?? [])];
    expect(await synthesized(postHoc, 0.1, step)).toEqual(kept);
  }
  postHoc.dispose();
});

test('another interval after resume counts from the last update', async () => {
  const store = new MemorySnapshots();
  const stopped = new PostHocEma([w], { everyNSteps: 3, snapshotEveryNSteps: 10, store });
  train(stopped, 20);
  await stopped.join();
  stopped.dispose();
  const resumed = await PostHocEma.resume([w], { everyNSteps: 4, store });
  train(resumed, 29);
  // Updates at 3, 6 ... 18, then at 24 and 28: the weights of 24 stand for six steps, those of 28 for four.
  const exponent = gammaOfSigmaRel(0.1) + 1;
  let average = reference(0.1, 3, 18);
  for (const [step, interval] of [
    [24, 6],
    [28, 4],
  ] as const) {
    // prettier-ignore
    const decay = (1 - interval / step) ** exponent;
    const weights = weightsAt(step);
    average = average.map((value, i) => decay * value + (1 - decay) * (weights[i] ?? NaN));
  }
  const { current } = await resumed.stateDict();
  expect([current.step, current.updatedStep]).toEqual([29, 28]);
  expectClose(current.averages[1]?.[0]?.values ?? [], average, 1e-6);
  resumed.dispose();
});

describe('resume', () => {
  test('goes on as if the run had not been stopped', async () => {
    const store = new MemorySnapshots();
    const options = { sigmaRels: [0.06, 0.12], everyNSteps: 3, snapshotEveryNSteps: 10, store };
    const stopped = new PostHocEma([w], options);
    train(stopped, 25);
    await stopped.join();
    stopped.dispose();
    const resumed = await PostHocEma.resume([w], { ...options, sigmaRels: undefined });
    expect(resumed.currentStep).toBe(20);
    train(resumed, 40);

    const whole = new PostHocEma([w], { ...options, store: new MemorySnapshots() });
    train(whole, 40);
    expect(await resumed.snapshotSteps()).toEqual([10, 20, 30, 40]);
    for (const sigmaRel of [0.06, 0.12, 0.2]) {
      expect(await synthesized(resumed, sigmaRel)).toEqual(await synthesized(whole, sigmaRel));
    }
    resumed.dispose();
    whole.dispose();
  });

  test('refuses an empty store, other widths and other shapes', async () => {
    const store = new MemorySnapshots();
    await expect(PostHocEma.resume([w], { store })).rejects.toThrow(
      'the store has no snapshot to resume from',
    );
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 1, store });
    train(postHoc, 1);
    await postHoc.join();
    postHoc.dispose();
    await expect(PostHocEma.resume([w], { store, sigmaRels: [0.1, 0.2] })).rejects.toThrow(
      new RangeError('sigmaRels must be [0.05, 0.1], as in the store, got [0.1, 0.2]'),
    );
    const other = makeVariable([1]);
    await expect(PostHocEma.resume([other], { store })).rejects.toThrow(
      new RangeError(
        `averages must be of the weights: "${w.name}" float32[3] does not fit its weight, "${other.name}" float32[1]`,
      ),
    );
    await expect(PostHocEma.resume([w, other], { store })).rejects.toThrow(
      new RangeError('averages must hold 2 tensors, got 1'),
    );
    other.dispose();
  });

  test('a new run does not mix with the one in the store, which can still be read', async () => {
    const store = new MemorySnapshots();
    const first = new PostHocEma([w], { snapshotEveryNSteps: 2, store });
    train(first, 2);
    const expected = await synthesized(first, 0.1);
    first.dispose();
    const second = new PostHocEma([w], { store });
    expect(await synthesized(second, 0.1)).toEqual(expected);
    train(second, 2);
    await expect(second.snapshot()).rejects.toThrow(
      'the store holds the snapshots of another run: resume it, or clear the store',
    );
    await store.clear();
    await second.snapshot();
    second.dispose();
  });
});

describe('a store that fails', () => {
  /** Fails while `error` is set; slow, the earlier the slower. */
  class FailingStore extends MemorySnapshots implements PostHocStore {
    error: Error | null = null;
    readonly order: number[] = [];

    override async put(snapshot: PostHocSnapshot): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, 20 / snapshot.step));
      this.order.push(snapshot.step);
      if (this.error) throw this.error;
      await super.put(snapshot);
    }
  }

  test('makes join() and synthesize() reject with its error, until a snapshot is stored', async () => {
    const store = new FailingStore();
    store.error = new Error('quota exceeded');
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 2, store });
    train(postHoc, 4);
    const message = 'the snapshot of step 2 could not be stored: quota exceeded';
    await expect(postHoc.join()).rejects.toMatchObject({ message, cause: store.error });
    await expect(postHoc.synthesize({ sigmaRel: 0.1 })).rejects.toMatchObject({ message });
    await expect(postHoc.snapshot()).rejects.toMatchObject({ cause: store.error });
    expect(await postHoc.snapshotSteps()).toEqual([]);
    store.error = null;
    await postHoc.snapshot();
    await postHoc.join();
    expect(await postHoc.snapshotSteps()).toEqual([4]);
    expect(store.order).toEqual([2, 4, 4, 4]);
    postHoc.dispose();
  });

  test('pending snapshots are stored in order, even after dispose()', async () => {
    const store = new FailingStore();
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 1, store });
    train(postHoc, 5);
    postHoc.dispose();
    await postHoc.join();
    expect(store.order).toEqual([1, 2, 3, 4, 5]);
    const [average] = (await store.get(5))?.averages[1] ?? [];
    expectClose(average?.values ?? [], reference(0.1, 1, 5), 1e-6);
  });
});

describe('bad input', () => {
  test.each<[object, string]>([
    [{ sigmaRels: [0.1] }, 'sigmaRels must be at least two widths, no two the same, got [0.1]'],
    [{ sigmaRels: [0.1, 0.1] }, 'sigmaRels must be at least two widths, no two the same, got [0.1'],
    [{ sigmaRels: [0.1, 0.3] }, 'sigmaRel must be in (0, 0.288], got 0.3'],
    [{ sigmaRels: [0, 0.1] }, 'sigmaRel must be in (0, 0.288], got 0'],
    [{ sigmaRels: 0.1 }, 'sigmaRels must be an array of widths, got 0.1'],
    [{ everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
    [{ everyNSteps: 1.5 }, 'everyNSteps must be an integer of at least 1, got 1.5'],
    [{ snapshotEveryNSteps: 0 }, 'snapshotEveryNSteps must be an integer of at least 1, got 0'],
    [{ store: {} }, 'store must be an object with put, get, list, got a Object'],
  ])('option %o', (options, message) => {
    expect(() => new PostHocEma([w], options)).toThrow(message);
  });

  test.each<[unknown, string]>([
    [null, 'options of PostHocEma must be an object such as { sigmaRels: … }, got null'],
    [0.1, 'options of PostHocEma must be an object such as { sigmaRels: … }, got 0.1'],
    [
      { sigma_rels: [0.1, 0.2] },
      'unknown option "sigma_rels" of PostHocEma: did you mean sigmaRels?',
    ],
  ])('options %o', async (options, message) => {
    expect(() => new PostHocEma([w], options as never)).toThrow(message);
    await expect(PostHocEma.resume([w], options as never)).rejects.toThrow(message);
  });

  test.each<[unknown, string]>([
    [undefined, 'request must be an object, got undefined'],
    [0.1, 'request must be an object, got 0.1'],
    [{}, 'sigmaRel must be in (0, 0.288], got undefined'],
    [{ sigma: 0.1 }, 'request must have no fields but sigmaRel, step, got "sigma"'],
  ])('request %o', async (request, message) => {
    const postHoc = new PostHocEma([w]);
    await expect(postHoc.synthesize(request as never)).rejects.toThrow(message);
    await expect(postHoc.swapWeights(request as never, () => 0)).rejects.toThrow(message);
    await expect(postHoc.swapWeights({ sigmaRel: 0.1 }, 7 as never)).rejects.toThrow(
      'body must be a function, got 7',
    );
    postHoc.dispose();
  });

  test('variables', () => {
    const gone = makeVariable([1]);
    gone.dispose();
    expect(() => new PostHocEma([])).toThrow('must hold at least one variable, got none');
    expect(() => new PostHocEma([gone])).toThrow(`the variable "${gone.name}" is disposed`);
    expect(() => new PostHocEma(w as never)).toThrow(
      'modelOrVariables must be a tf.LayersModel or an array of variables, got a Variable',
    );
  });

  test('requests', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: Infinity, everyNSteps: 2 });
    train(postHoc, 1);
    await expect(postHoc.snapshot()).rejects.toThrow('needs an update of the averages first');
    await expect(postHoc.synthesize({ sigmaRel: 0.1 })).rejects.toThrow(
      'no snapshot is stored yet: nothing to synthesize from',
    );
    train(postHoc, 4);
    await postHoc.snapshot();
    train(postHoc, 7);
    await postHoc.snapshot();
    for (const sigmaRel of [0, -1, 0.3, NaN]) {
      await expect(postHoc.synthesize({ sigmaRel })).rejects.toThrow(
        new RangeError(`sigmaRel must be in (0, 0.288], got ${sigmaRel}`),
      );
    }
    await expect(postHoc.synthesize({ sigmaRel: 0.1, step: 5 })).rejects.toThrow(
      new RangeError('step must be that of a snapshot (4, 7), got 5'),
    );
    await expect(postHoc.swapWeights({ sigmaRel: 0.1, step: 5 }, () => 0)).rejects.toThrow(
      'step must be that of a snapshot (4, 7), got 5',
    );
    postHoc.dispose();
  });

  test('a variable that is disposed meanwhile', () => {
    const other = makeVariable([1]);
    const postHoc = new PostHocEma([w, other]);
    other.dispose();
    expect(() => postHoc.update()).toThrow(`the variable "${other.name}" is disposed`);
    expect(postHoc.currentStep).toBe(0);
    postHoc.dispose();
  });
});

test('integers and variables with trainable: false are copied, in the order of the list', async () => {
  const count = makeVariable([1], { dtype: 'int32' });
  const statistic = makeVariable([1], { trainable: false });
  const postHoc = new PostHocEma([count, w, statistic]);
  train(postHoc, 3);
  onDevice(count, [41]);
  onDevice(statistic, [0.25]);
  await postHoc.snapshot();
  onDevice(count, [43]);
  onDevice(statistic, [0.5]);
  const tensors = await postHoc.synthesize({ sigmaRel: 0.1 });
  expect(tensors.map(({ dtype }) => dtype)).toEqual(['int32', 'float32', 'float32']);
  expect(await values(tensors[0])).toEqual([41]);
  expectClose(await values(tensors[1]), reference(0.1, 1, 3), 1e-6);
  expect(await values(tensors[2])).toEqual([0.25]);
  tf.dispose([...tensors, count, statistic]);
  postHoc.dispose();
});
