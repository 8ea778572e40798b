import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, test, vi } from 'vitest';
import { MemorySnapshots, PostHocEma } from 'polyak';
import {
  choose,
  keep,
  keepInBrowser,
  profileOf,
  resume,
  train,
} from './post-hoc.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** A model of one weight. */
function makeModel() {
  return tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [1],
        useBias: false,
      }),
    ],
  });
}

function setWeight(model: tf.LayersModel, value: number) {
  tf.tidy(() => model.setWeights([tf.tensor([[value]])]));
}

const weightOf = (model: tf.LayersModel) =>
  model.getWeights()[0]?.dataSync<'float32'>()[0] ?? NaN;

/** A run of 200 steps with the weight t / 200 after step t. */
async function run() {
  const model = makeModel();
  let t = 0;
  const step = () => setWeight(model, ++t / 200);
  return { model, postHoc: await train(model, step, 200) };
}

test('the widths differ in what they average, and one is best', async () => {
  const { model, postHoc } = await run();
  expect(await postHoc.snapshotSteps()).toEqual([
    50, 100, 150, 200,
  ]);
  // Of weights t / 200, the width 0.15 has the mean (γ + 1) / (γ + 2) = 0.8201 with γ = 3.557.
  const evaluate = () =>
    Promise.resolve(Math.abs(weightOf(model) - 0.82));
  const best = await choose(postHoc, evaluate);
  expect(best.sigmaRel).toBe(0.15);
  expect(best.loss).toBeLessThan(0.005);
  expect(weightOf(model)).toBe(1);
  await keep(model, postHoc);
  expect(weightOf(model)).toBeCloseTo(0.82, 2);
});

test('the profile has the width asked for', () => {
  const profile = profileOf(0.15);
  const sum = profile.reduce((a, b) => a + b);
  const mean = profile.reduce((a, b, t) => a + (b * t) / 1000, 0);
  const variance = profile.reduce(
    (a, b, t) => a + b * (t / 1000 - mean) ** 2,
    0,
  );
  expect(sum).toBeCloseTo(1, 12);
  expect(Math.abs(Math.sqrt(variance) - 0.15)).toBeLessThan(0.002);
});

test('a later session resumes from the last snapshot', async () => {
  const store = new MemorySnapshots();
  const model = makeModel();
  const first = new PostHocEma(model, { store });
  for (let i = 0; i < 3; i++) first.update();
  await first.snapshot();
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const second = await resume(model, store);
  expect(log.mock.calls).toEqual([['resuming from step 3']]);
  log.mockRestore();
  expect(second.currentStep).toBe(3);
});

test('snapshots in the browser need one', () => {
  const model = makeModel();
  expect(() => keepInBrowser(model)).toThrow(
    'IndexedDBSnapshots needs IndexedDB, which is not here',
  );
  vi.stubGlobal('indexedDB', {});
  expect(keepInBrowser(model).currentStep).toBe(0);
  vi.unstubAllGlobals();
});
