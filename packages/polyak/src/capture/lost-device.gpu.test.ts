import * as tf from '@tensorflow/tfjs';
import { webgpuBackend } from '@polyak/testing/gpu';
import { expect, it } from 'vitest';
import { SGD } from '../optim/sgd.ts';
import { WebGPUUpdateError } from '../update/tfjs/webgpu-update-error.ts';
import { capture } from './capture.ts';

it('a call on a lost device is an error, and the recordings can still be freed', async () => {
  const w = tf.tidy(() => tf.variable(tf.ones([2])));
  const optimizer = new SGD([w], { lr: 1 });
  const step = capture(() => optimizer.minimize(() => tf.sum(w)));
  for (let i = 0; i < 4; i++) step();
  expect(step.engine).toBe('captured');
  const { device } = webgpuBackend();
  device.destroy();
  await device.lost;
  expect(() => step()).toThrow(WebGPUUpdateError);
  step.dispose();
  expect(step.recordings).toBe(0);
});
