import {
  backend,
  copyRegisteredKernels,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';

/** The backend of {@link withOwnDevice}. */
export const ownBackend = 'own-webgpu';

copyRegisteredKernels('webgpu', ownBackend);

/** Runs `body` on a WebGPU backend of its own, whose device it may break; registered again, the backend has another one. */
export async function withOwnDevice(
  body: (device: GPUDevice) => void | Promise<void>,
): Promise<void> {
  const devices: GPUDevice[] = [];
  registerBackend(ownBackend, async () => {
    const adapter = await navigator.gpu.requestAdapter();
    const device = await adapter?.requestDevice();
    if (!adapter || !device) throw new Error('this test needs a WebGPU device of its own');
    devices.push(device);
    return new WebGPUBackend(device, adapter.info);
  });
  try {
    await setBackend(ownBackend);
    await body((backend() as WebGPUBackend).device);
  } finally {
    await setBackend('webgpu');
    removeBackend(ownBackend);
    for (const device of devices) device.destroy();
  }
}
