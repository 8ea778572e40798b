import { backend, memory } from '@tensorflow/tfjs';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { expect, test } from 'vitest';

/** The current backend, which in these tests is WebGPU. */
export function webgpuBackend(): WebGPUBackend {
  return backend() as WebGPUBackend;
}

/** Submits what tfjs has recorded: only then does it give back the buffers of tensors disposed meanwhile. */
export function flush(): void {
  webgpuBackend().ensureCommandEncoderReady();
  webgpuBackend().endComputePassEncoder();
  webgpuBackend().submitQueue();
}

/**
 * A test on the GPU: it runs in a validation error scope, and must leave as many tensors and buffers in use as it
 * found.
 */
export function gpuTest(name: string, body: () => void | Promise<void>): void {
  test(name, async () => {
    const { device, bufferManager } = webgpuBackend();
    flush();
    const before = { ...memory(), buffers: bufferManager.getNumUsedBuffers() };
    device.pushErrorScope('validation');
    try {
      await body();
    } finally {
      const error = await device.popErrorScope();
      expect(error?.message).toBeUndefined();
    }
    flush();
    const after = { ...memory(), buffers: bufferManager.getNumUsedBuffers() };
    expect(after.numTensors, 'tensors left over').toBe(before.numTensors);
    expect(after.buffers, 'buffers left over').toBe(before.buffers);
  });
}
