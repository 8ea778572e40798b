import * as tf from '@tensorflow/tfjs';
import { damaged, expectExplained, fuzz, makeVariable, soaked } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import {
  greedySoup,
  MemorySnapshots,
  modelStateDict,
  PostHocEma,
  uniformSoup,
  type PostHocSnapshot,
  type PostHocStore,
  type TensorState,
} from './index.ts';

const runs = soaked(150);

/** What is given is refused with a reason, or of use; tensors do not get more. Most of it is refused. */
async function check(data: unknown, use: (given: never) => unknown): Promise<void> {
  const { numTensors } = tf.memory();
  await use(structuredClone(data) as never);
  let refused = 0;
  await fuzz(damaged(data), { runs, seed: 9 }, async (given) => {
    try {
      await use(given as never);
    } catch (error) {
      refused++;
      expectExplained(error);
    }
    expect(tf.memory().numTensors, 'tensors').toBe(numTensors);
  });
  expect(refused).toBeGreaterThan(runs / 4);
  expect(refused).toBeLessThan(runs);
}

/** A store that gives what there is, whatever it is. */
class Damaged extends MemorySnapshots implements PostHocStore {
  readonly given: readonly PostHocSnapshot[];

  constructor(given: readonly PostHocSnapshot[]) {
    super();
    this.given = given;
  }

  override get(step: number): Promise<PostHocSnapshot | undefined> {
    // What is listed has been checked.
    return Promise.resolve(this.given.find((one) => one.step === step));
  }

  override list(): Promise<PostHocSnapshot[]> {
    return Promise.resolve(this.given as PostHocSnapshot[]);
  }
}

test('the stored snapshots of PostHocEma', async () => {
  const list = [makeVariable([1, 1]), makeVariable([3])];
  const store = new MemorySnapshots();
  const postHoc = new PostHocEma(list, { store, snapshotEveryNSteps: 2 });
  for (let step = 0; step < 6; step++) postHoc.update();
  await postHoc.join();
  postHoc.dispose();
  const stored = await Promise.all([2, 4, 6].map((step) => store.get(step)));
  await check(stored, async (given: PostHocSnapshot[]) => {
    const resumed = await PostHocEma.resume(list, { store: new Damaged(given) });
    try {
      tf.dispose(await resumed.synthesize({ sigmaRel: 0.12 }));
    } finally {
      resumed.dispose();
    }
  });
  tf.dispose(list);
});

test('the models of a soup', async () => {
  const build = (): tf.LayersModel =>
    tf.sequential({ layers: [tf.layers.dense({ name: 'a', units: 2, inputShape: [1] })] });
  const models = [build(), build(), build()];
  const states = await Promise.all(models.map((model) => modelStateDict(model)));
  await check(states, async (given: TensorState[][]) => {
    uniformSoup(given);
    const { ingredients } = await greedySoup(given, () => 1);
    expect(ingredients).toHaveLength(given.length);
  });
  for (const model of models) model.dispose();
});
