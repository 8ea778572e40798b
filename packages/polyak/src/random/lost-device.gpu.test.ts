import * as tf from '@tensorflow/tfjs';
import { webgpuBackend } from '@polyak/testing/gpu';
import { expect, it } from 'vitest';
import { WebGPUUpdateError } from '../update/tfjs/webgpu-update-error.ts';
import { Generator } from './generator.ts';

it('a draw on a lost device is an error, and the generator can still be freed', async () => {
  const { numTensors } = tf.memory();
  const generator = new Generator(1);
  const x = generator.uniform([4]);
  const { device } = webgpuBackend();
  device.destroy();
  await device.lost;
  expect(() => generator.uniform([4])).toThrow(WebGPUUpdateError);
  expect(() => generator.dropout(x, 0.5)).toThrow(WebGPUUpdateError);
  await expect(generator.stateDict()).rejects.toThrow(WebGPUUpdateError);
  generator.dispose();
  x.dispose();
  expect(tf.memory().numTensors).toBe(numTensors);
});
