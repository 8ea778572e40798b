import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  EMAOptimizer,
  ready,
  WebGPUUpdateError,
} from 'polyak';
import { expect, it } from 'vitest';
import { renewDevice } from './lost-device.ts';

/** A variable at 1 with the loss w², and what trains it. */
function makeRun() {
  const w = tf.variable(tf.tensor1d([1, -2, 3]));
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.1 }), {
    decay: 0.5,
  });
  const step = () =>
    optimizer.minimize(() => w.square().sum().asScalar(), false, [
      w,
    ]);
  return { w, optimizer, step };
}

it('after the device was lost a run resumes from its checkpoint, on a new one', async () => {
  const whole = makeRun();
  for (let i = 0; i < 4; i++) whole.step();
  const expected = await whole.w.data();
  const averages = await averagesOf(whole);

  const lost = makeRun();
  lost.step();
  lost.step();
  const weights = await lost.w.data();
  const state = await lost.optimizer.stateDict();
  const { device } = tf.backend() as WebGPUBackend;
  device.destroy();
  await device.lost;
  expect(() => lost.step()).toThrow(WebGPUUpdateError);

  await renewDevice();
  expect((tf.backend() as WebGPUBackend).device).not.toBe(device);
  expect(await ready()).toBe('webgpu');
  const resumed = makeRun();
  resumed.w.assign(tf.tensor1d(weights));
  await resumed.optimizer.loadStateDict(state);
  resumed.step();
  resumed.step();
  expect(await resumed.w.data()).toEqual(expected);
  expect(await averagesOf(resumed)).toEqual(averages);
});

async function averagesOf({
  optimizer,
}: ReturnType<typeof makeRun>) {
  const { ema } = await optimizer.stateDict();
  return ema.map(({ values }) => [...values]);
}
