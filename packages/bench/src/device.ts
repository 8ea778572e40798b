import * as tf from '@tensorflow/tfjs';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { watchBindings } from './measure/bindings.ts';

/** A device of its own for tfjs. tfjs gives no GPU memory back, so that each model is measured on a new one. */
export interface BenchDevice {
  readonly device: GPUDevice;
  /** Submits what tfjs has recorded, and waits until the GPU has finished. */
  readonly finished: () => Promise<void>;
  /** Frees all GPU memory. Tensors are disposed of before. */
  readonly dispose: () => void;
}

/** The limits that tfjs asks for. */
const raisedLimits = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const;

/** @throws Error if there is no WebGPU adapter */
export async function findAdapter(): Promise<GPUAdapter> {
  const { gpu } = navigator as { gpu?: GPU };
  const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new Error('the benchmark needs a WebGPU adapter');
  return adapter;
}

/** Makes tfjs compute on a new device with all that the adapter offers. */
export async function openDevice(): Promise<BenchDevice> {
  const adapter = await findAdapter();
  const device = await adapter.requestDevice({
    requiredFeatures: adapter.features.has('timestamp-query') ? ['timestamp-query'] : [],
    requiredLimits: Object.fromEntries(raisedLimits.map((name) => [name, adapter.limits[name]])),
  });
  const stopWatching = watchBindings();
  const backend = new WebGPUBackend(device, adapter.info);
  // The one that tfjs has made by itself, if it found WebGPU.
  if (hasBackend('webgpu')) tf.removeBackend('webgpu');
  tf.registerBackend('webgpu', () => backend);
  await tf.setBackend('webgpu');
  // Else small tensors stay on the CPU, and nothing of them would be measured.
  tf.env().set('WEBGPU_CPU_FORWARD', false);
  return {
    device,
    async finished() {
      backend.ensureCommandEncoderReady();
      backend.endComputePassEncoder();
      backend.submitQueue();
      await device.queue.onSubmittedWorkDone();
    },
    dispose() {
      tf.removeBackend('webgpu');
      device.destroy();
      stopWatching();
    },
  };
}

const hasBackend = (name: string): boolean => name in tf.engine().registryFactory;
