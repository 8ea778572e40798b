import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it, vi } from 'vitest';
import { ScheduleFreeAdamW } from 'polyak';
import {
  constructRAdam,
  constructSGD,
  evaluateInside,
  fitAndEvaluate,
  resume,
  saveForUse,
  withEma,
} from './schedule-free.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const valueOf = (tensor: tf.Tensor | undefined) =>
  tensor?.dataSync<'float32'>()[0] ?? NaN;

function regression() {
  const model = tf.sequential({
    layers: [
      tf.layers.batchNormalization({ inputShape: [1] }),
      tf.layers.dense({ units: 1 }),
    ],
  });
  const x = tf.linspace(-1, 1, 32).reshape([32, 1]);
  return { model, x, y: x.mul(2) };
}

it('constructs with the options that the page lists', () => {
  expect(constructSGD().paramGroups[0]).toMatchObject({
    lr: 1,
    momentum: 0.9,
    warmupSteps: 100,
    r: 0,
    weightLrPower: 2,
  });
  expect(constructRAdam().paramGroups[0]).toMatchObject({
    betas: [0.9, 0.999],
    silentSgdPhase: false,
  });
});

it('evaluates, saves and resumes with fit', async () => {
  const { model, x, y } = regression();
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation(() => undefined);
  const optimizer = await fitAndEvaluate(model, x, y, x, y);
  expect(log).toHaveBeenCalledTimes(5);
  log.mockRestore();

  const kernel = () => valueOf(model.getWeights()[2]);
  const trained = kernel();
  const averaged = await evaluateInside(optimizer, () =>
    Promise.resolve(kernel()),
  );
  expect(averaged).not.toBe(trained);
  let saved: tf.io.ModelArtifacts | undefined;
  const handler = tf.io.withSaveHandler((artifacts) => {
    saved = artifacts;
    return Promise.resolve({
      modelArtifactsInfo: {
        dateSaved: new Date(),
        modelTopologyType: 'JSON',
      },
    });
  });
  const batches = tf.data
    .array([{ xs: x, ys: y }])
    .map((batch) => batch);
  await saveForUse(model, optimizer, batches, handler);
  const loaded = await tf.loadLayersModel(
    tf.io.fromMemory(saved ?? {}),
  );
  expect(valueOf(loaded.getWeights()[2])).toBe(averaged);
  expect(kernel()).toBe(trained);

  await resume(model, optimizer);
  expect(kernel()).toBe(trained);
});

it('composes with an EMA, which is that of the weights in training', async () => {
  const w = tf.variable(tf.scalar(1));
  const train = (optimizer: tf.Optimizer) => {
    for (let step = 0; step < 3; step++) {
      optimizer.minimize(() => w.square().asScalar(), false, [w]);
    }
  };
  const { optimizer, ofEma, ofX } = await withEma(
    () => Promise.resolve(valueOf(w)),
    train,
  );
  expect(optimizer.inner).toBeInstanceOf(ScheduleFreeAdamW);
  // The EMA has moved by about 0.001 of the way that y has.
  expect(1 - ofEma).toBeLessThan(0.001);
  expect(1 - ofX).toBeGreaterThan(0.01);
});
