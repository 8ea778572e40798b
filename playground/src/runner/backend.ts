import * as tf from '@tensorflow/tfjs';
import type { BackendName, Report } from './protocol.ts';

/** Makes it tfjs's backend, whose module is loaded, and posts what goes wrong on the GPU: tfjs itself keeps silent about it. */
export async function startBackend(
  name: BackendName,
  post: (report: Report) => void,
): Promise<void> {
  tf.enableProdMode();
  if (!(await tf.setBackend(name))) throw new Error(`tfjs could not start its ${name} backend`);
  if (name === 'cpu') return;

  const { device } = tf.backend() as tf.KernelBackend & { readonly device: GPUDevice };
  device.addEventListener('uncapturederror', ({ error }) => {
    post({ type: 'error', message: error.message, stack: '', position: null });
  });
  void device.lost.then(({ message, reason }) => {
    post({ type: 'lost', message: message || reason });
  });
}
