import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { ready } from 'polyak';

/** What this device can do, and in words why it cannot do more. */
export async function chooseBackend() {
  // Absent in browsers without WebGPU and on pages without https.
  const gpu = navigator.gpu as GPU | undefined;
  // Firefox rejects where others give none.
  const adapter = await gpu?.requestAdapter().catch(() => null);
  if (gpu && adapter && (await tf.setBackend('webgpu'))) {
    const engine = await ready(); // 'webgpu', or 'ops' if the device miscounts
    const { isFallbackAdapter: slow } = adapter.info;
    return {
      backend: 'webgpu',
      engine,
      note: slow ? 'software adapter' : '',
    };
  }
  await tf.setBackend('webgl').catch(() => tf.setBackend('cpu'));
  const note = gpu
    ? 'no adapter: the GPU is blocked or off'
    : 'no WebGPU in this browser';
  return { backend: tf.getBackend(), engine: await ready(), note };
}
