import * as tf from '@tensorflow/tfjs';
import { soaked, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import {
  AveragedModel,
  capture,
  CosineAnnealingWarmRestarts,
  EMAOptimizer,
  getEmaMultiAvgFn,
  LAWA,
  RunSnapshots,
  ScheduleFreeAdamW,
  SWAG,
} from '../index.ts';

const steps = soaked(300, 20_000);
/** Until then, the engine compiles what it runs, which takes memory too. */
const firstSteps = soaked(100, 5000);

/** JavaScript's heap, in Node. */
const heapInUse =
  typeof process === 'undefined' ? () => 0 : (await import('@polyak/testing/heap')).heapInUse;

interface Backend {
  readonly bufferManager?: { readonly numBytesAllocated: number };
}

test(`${steps} steps with everything on: tensors, buffers and heap stay what they are`, async () => {
  const model = tf.sequential({
    layers: [tf.layers.dense({ units: 2, inputShape: [2], kernelInitializer: 'ones' })],
  });
  const weights = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const [kernel, bias] = weights as [tf.Variable, tf.Variable];
  const inner = new ScheduleFreeAdamW(weights, { lr: 1e-3, warmupSteps: 50 });
  inner.clipping = { clipGradNorm: 1 };
  const opt = new EMAOptimizer(inner, { decays: [0.9, 0.999], device: 'cpu' });
  const schedule = new CosineAnnealingWarmRestarts(inner, { t0: 100 });
  const averaged = new AveragedModel(weights, { multiAvgFn: getEmaMultiAvgFn(0.99) });
  const [lawa, swag] = [
    new LAWA(weights, { k: 3, everyNSteps: 5 }),
    new SWAG(weights, { everyNSteps: 5 }),
  ];
  const snapshots = new RunSnapshots(model, opt, { snapshotEveryNSteps: 20 });
  const train = capture(
    (x: tf.Tensor2D) =>
      opt.minimize(() => {
        const out = tf.add(tf.matMul(x, kernel as tf.Tensor2D), bias);
        return tf.mean(tf.square(out)).asScalar();
      }, true) as tf.Scalar,
  );
  let swaps = 0;

  /** So many steps, and all that may come between them. */
  const run = async (count: number): Promise<void> => {
    for (let step = 0; step < count; step++) {
      const x = tf.tensor2d([Math.sin(step), 1, Math.cos(step), -1], [2, 2]);
      tf.dispose([train(x), x]);
      schedule.step();
      averaged.updateParameters(weights);
      lawa.update();
      swag.update();
      if (step % 50 === 0) {
        await opt.swapEmaWeights(() => values(kernel), { index: swaps++ % 2 });
        await inner.swapAverages(() => lawa.swapAverages(() => values(bias)));
      }
      if (step % 100 === 0) await opt.loadStateDict(await opt.stateDict());
    }
    await opt.join();
    await snapshots.join();
  };
  const used = (): object => {
    const { numTensors, numBytes, numDataBuffers } = tf.memory();
    const { bufferManager } = tf.backend() as Backend;
    return { numTensors, numBytes, numDataBuffers, allocated: bufferManager?.numBytesAllocated };
  };

  await run(firstSteps);
  const [before, heap] = [used(), heapInUse()];
  await run(steps);
  expect(used()).toEqual(before);
  expect(heapInUse() - heap).toBeLessThan(1e6);
  expect(opt.currentStep).toBe(steps + firstSteps);
  expect(snapshots.failure).toBeNull();
  // One that is on its way delays the next.
  expect(snapshots.latestStep).toBeGreaterThan(steps);
  for (const weight of weights) expect((await values(weight)).every(Number.isFinite)).toBe(true);
  expect(train.engine).toBe(tf.getBackend() === 'webgpu' ? 'captured' : 'eager');
  train.dispose();
  for (const one of [snapshots, opt, averaged, lawa, swag, model]) one.dispose();
});
