import * as tf from '@tensorflow/tfjs';
import { quickenFilterGradient } from './filter-gradient.ts';
import type { Adapter, BackendName, Report } from './protocol.ts';

/** Makes it tfjs's backend, whose module is loaded, and posts what goes wrong on the GPU: tfjs itself keeps silent about it. */
export async function startBackend(
  name: BackendName,
  adapter: Adapter | null,
  post: (report: Report) => void,
): Promise<void> {
  tf.enableProdMode();
  if (!(await tf.setBackend(name))) throw new Error(`tfjs could not start its ${name} backend`);
  if (name === 'cpu') {
    quickenFilterGradient();
    return;
  }
  // On a GPU in software, tfjs's kernel for small products is forty times slower than its others.
  if (adapter?.software) tf.env().set('WEBGPU_MATMUL_PROGRAM_TYPE', 2);

  const { device } = tf.backend() as tf.KernelBackend & { readonly device: GPUDevice };
  device.addEventListener('uncapturederror', ({ error }) => {
    post({ type: 'error', message: error.message, stack: '', position: null });
  });
  void device.lost.then(({ message, reason }) => {
    post({ type: 'lost', message: message || reason });
  });
}
