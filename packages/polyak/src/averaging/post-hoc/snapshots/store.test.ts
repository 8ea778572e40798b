import type * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { reference, train } from '@polyak/testing/post-hoc-run';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  MemorySnapshots,
  PostHocEma,
  type PostHocSnapshot,
  type PostHocStore,
} from '../../../index.ts';
import { gammaOfSigmaRel } from '../../decay/sigma-rel.ts';

let w: tf.Variable;

beforeEach(() => {
  w = makeVariable([0, 0, 0]);
});

afterEach(() => {
  w.dispose();
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
    train(postHoc, w, 12);
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
    train(postHoc, w, 20);
    await postHoc.join();
    const [other] = (await postHoc.stateDict()).snapshots;
    store.get = () => Promise.resolve(other);
    await expect(postHoc.synthesize({ sigmaRel: 0.07 })).rejects.toThrow(
      'the store lists a snapshot of step 20, but has one of another',
    );
    postHoc.dispose();
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
    train(postHoc, w, 4);
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
    train(postHoc, w, 5);
    postHoc.dispose();
    await postHoc.join();
    expect(store.order).toEqual([1, 2, 3, 4, 5]);
    const [average] = (await store.get(5))?.averages[1] ?? [];
    expectClose(average?.values ?? [], reference(gammaOfSigmaRel(0.1), 1, 5), 1e-6);
  });
});
