import type * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { synthesized, train } from '@polyak/testing/post-hoc-run';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MemorySnapshots, PostHocEma, type PostHocSnapshot } from '../../index.ts';

let w: tf.Variable;

beforeEach(() => {
  w = makeVariable([0, 0, 0]);
});

afterEach(() => {
  w.dispose();
});

describe('a saved state', () => {
  const options = { sigmaRels: [0.06, 0.12], everyNSteps: 3, snapshotEveryNSteps: 10 };

  test('resumes between two snapshots as if the run had not been stopped', async () => {
    const stopped = new PostHocEma([w], options);
    train(stopped, w, 25);
    const pending = stopped.stateDict();
    // What comes later is not in it.
    train(stopped, w, 31);
    const state = structuredClone(await pending);
    stopped.dispose();
    expect(state.snapshots.map(({ step }) => step)).toEqual([10, 20]);
    const resumed = new PostHocEma([w], options);
    await resumed.loadStateDict(state);
    expect(resumed.currentStep).toBe(25);
    train(resumed, w, 40);

    const whole = new PostHocEma([w], options);
    train(whole, w, 40);
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
    train(first, w, 10);
    train(second, w, 10);
    expect(await synthesized(second, 0.1)).toEqual(await synthesized(first, 0.1));
    first.dispose();
    second.dispose();
  });

  test('is refused if it does not fit, and nothing changes', async () => {
    const postHoc = new PostHocEma([w], options);
    train(postHoc, w, 12);
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

test('neither a store in memory nor a state shares memory with the run', async () => {
  const store = new MemorySnapshots();
  const postHoc = new PostHocEma([w], { snapshotEveryNSteps: 2, store });
  train(postHoc, w, 2);
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
