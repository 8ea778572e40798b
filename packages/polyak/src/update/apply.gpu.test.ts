import * as tf from '@tensorflow/tfjs';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { countCalls, makeVariable } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { expect, test, vi } from 'vitest';
import { assertUsable, ready, applyUpdates } from './apply.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

tf.copyRegisteredKernels('webgpu', 'own-webgpu');

/** Runs `body` on a WebGPU backend of its own, with a device of its own that it may break. */
async function withOwnDevice(body: (device: GPUDevice) => Promise<void>): Promise<void> {
  const adapter = await navigator.gpu.requestAdapter();
  const device = await adapter?.requestDevice();
  if (!adapter || !device) throw new Error('this test needs a second WebGPU device');
  tf.registerBackend('own-webgpu', () => new WebGPUBackend(device, adapter.info));
  try {
    await tf.setBackend('own-webgpu');
    await body(device);
  } finally {
    await tf.setBackend('webgpu');
    tf.removeBackend('own-webgpu');
    device.destroy();
  }
}

/** Makes the device compile another text for Polyak's kernels. */
function changeKernel(device: GPUDevice, from: string, to: string): void {
  const createShaderModule = device.createShaderModule.bind(device);
  device.createShaderModule = ({ code, ...rest }) =>
    createShaderModule({
      ...rest,
      code: code.includes('average0') ? code.replace(from, to) : code,
    });
}

function pair(): { weights: tf.Variable; average: tf.Variable; dispose: () => void } {
  const weights = makeVariable([3]);
  const average = makeVariable([1]);
  return { weights, average, dispose: () => tf.dispose([weights, average]) };
}

gpuTest('ready() tries the kernel and finds it right', async () => {
  expect(await ready()).toBe('webgpu');
});

test('ready() on another backend is tf ops', async () => {
  await tf.setBackend('cpu');
  expect(await ready()).toBe('ops');
  await tf.setBackend('webgpu');
});

test('a device that computes wrong numbers is found by ready(), said once, and left to tf ops', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await withOwnDevice(async (device) => {
    changeKernel(device, 'a + t', 'a - t');
    expect(await ready()).toBe('ops');
    expect(await ready()).toBe('ops');
    const { weights, average, dispose } = pair();
    const calls = await countCalls(device, () =>
      applyUpdates([{ weights, averages: [average], scalars: [0.25] }]),
    );
    expect(calls.submits).toBe(0);
    expect((await average.data())[0]).toBe(1.5);
    dispose();
  });
  expect(warn.mock.calls).toEqual([
    ['polyak: using tf ops, the WebGPU kernel gave 0.5 instead of 1.5'],
  ]);
  warn.mockClear();
});

test('a kernel that the device refuses makes the next update throw, until ready() turns to tf ops', async () => {
  await withOwnDevice(async (device) => {
    changeKernel(device, '@compute', '');
    const { weights, average, dispose } = pair();
    applyUpdates([{ weights, averages: [average], scalars: [0.25] }]);
    await vi.waitFor(() => expect(assertUsable).toThrow(WebGPUUpdateError));
    expect(() => applyUpdates([{ weights, averages: [average], scalars: [0.25] }])).toThrow(
      'the GPU device refused the update kernel',
    );
    expect((await average.data())[0]).toBe(1);

    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await ready()).toBe('ops');
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'polyak: using tf ops, the GPU device refused the update kernel',
    );
    warn.mockClear();
    applyUpdates([{ weights, averages: [average], scalars: [0.25] }]);
    expect((await average.data())[0]).toBe(1.5);
    dispose();
  });
});

test('a lost device makes the next update throw', async () => {
  await withOwnDevice(async (device) => {
    const { weights, average, dispose } = pair();
    applyUpdates([{ weights, averages: [average], scalars: [0.25] }]);
    device.destroy();
    await device.lost;
    await vi.waitFor(() => expect(assertUsable).toThrow(WebGPUUpdateError));
    expect(assertUsable).toThrow('the GPU device was lost (destroyed)');
    dispose();
  });
});
