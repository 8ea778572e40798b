import '@tensorflow/tfjs-backend-webgpu';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import * as tf from '@tensorflow/tfjs';

const makeBackend = tf.findBackendFactory('webgpu');
const lost = new WeakSet<GPUDevice>();

/** Makes tfjs use WebGPU: on a new device if a test before this one lost it, or removed the backend. */
export async function useWebGPU(): Promise<void> {
  const made = tf.engine().registry['webgpu'] as WebGPUBackend | undefined;
  if (made && lost.has(made.device)) tf.removeBackend('webgpu');
  if (!('webgpu' in tf.engine().registryFactory)) tf.registerBackend('webgpu', makeBackend, 3);
  if (!(await tf.setBackend('webgpu'))) throw new Error('these tests need a WebGPU adapter');
  const { device } = tf.backend() as WebGPUBackend;
  void device.lost.then(() => lost.add(device));
}
