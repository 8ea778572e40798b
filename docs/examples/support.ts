import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { ready } from 'polyak';

/** Reports what this device supports, and why it does not support more. */
export async function chooseBackend() {
  // Missing in browsers without WebGPU and on pages without https.
  const gpu = navigator.gpu as GPU | undefined;
  // Firefox rejects where others return null.
  const adapter = await gpu?.requestAdapter().catch(() => null);
  if (gpu && adapter && (await tf.setBackend('webgpu'))) {
    const engine = await ready(); // 'webgpu', or 'ops' if the device computes wrong results
    const { isFallbackAdapter: slow } = adapter.info;
    return {
      backend: 'webgpu',
      engine,
      note: slow ? 'software adapter' : '',
    };
  }
  await tf.setBackend('webgl').catch(() => tf.setBackend('cpu'));
  const note = gpu
    ? 'no adapter: the GPU is blocked or disabled'
    : 'no WebGPU in this browser';
  return { backend: tf.getBackend(), engine: await ready(), note };
}
