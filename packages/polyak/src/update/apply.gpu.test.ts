import * as tf from '@tensorflow/tfjs';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { computed, countCalls, makeVariable } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect, test, vi } from 'vitest';
import type { ClippingOptions } from '../optim/base/clipping.ts';
import { SGD } from '../optim/sgd.ts';
import { applyUpdates, assertUsable, prepareKernels, ready } from './apply.ts';
import { defineRule, type Rule } from './rule.ts';
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

/** Makes the device refuse each kernel of Polyak's whose text holds `mark`. */
function breakKernels(device: GPUDevice, mark: string): void {
  const createShaderModule = device.createShaderModule.bind(device);
  device.createShaderModule = ({ code, ...rest }) =>
    createShaderModule({ ...rest, code: code.includes(mark) ? `${code} not WGSL` : code });
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
    const update = (): void => applyUpdates([{ weights, averages: [average], scalars: [0.25] }]);
    update();
    await vi.waitFor(() => expect(update).toThrow(WebGPUUpdateError));
    expect(update).toThrow(
      'the GPU device rejected the update kernel "no rule|clip:no|averages:1|vectorized:false": ' +
        'earlier steps with it had no effect; call ready() to use tf ops instead',
    );
    expect((await average.data())[0]).toBe(1);

    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await ready()).toBe('ops');
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'polyak: using tf ops, the GPU device rejected the update kernel',
    );
    warn.mockClear();
    update();
    expect((await average.data())[0]).toBe(1.5);
    dispose();
  });
});

describe('a kernel that the device refuses condemns only itself', () => {
  const descent = defineRule({
    key: 'refused',
    slots: [],
    scalars: ['lr'],
    wgsl: 'w -= lr * g; // refused',
    ops: ({ w, g }, { lr }) => ({ w: tf.sub(w, tf.mul(g, lr)) }),
  });

  /** w ← w − 0.5 · 2, with a rule that the device refuses if it is told to. */
  function stepper(): { step: () => void; weights: tf.Variable; dispose: () => void } {
    const [weights, gradient] = [makeVariable([3]), makeVariable([2])];
    const step = { rule: descent as Rule, gradient, slots: [] };
    return {
      weights,
      step: () => applyUpdates([{ weights, averages: [], step, scalars: [1, 0, 0.5] }]),
      dispose: () => tf.dispose([weights, gradient]),
    };
  }

  test('others go on, and it goes on in tf ops after ready()', async () => {
    await withOwnDevice(async (device) => {
      breakKernels(device, '// refused');
      const { step, weights, dispose } = stepper();
      const other = pair();
      step();
      await vi.waitFor(() => expect(step).toThrow('the GPU device rejected the update kernel'));
      // Neither lost nor half done.
      expect((await weights.data())[0]).toBe(3);
      applyUpdates([{ weights: other.weights, averages: [other.average], scalars: [0.25] }]);
      expect((await other.average.data())[0]).toBe(1.5);
      expect(() => assertUsable()).not.toThrow();
      expect(() => assertUsable({ rule: descent, averages: 0 })).toThrow(WebGPUUpdateError);
      expect(() => assertUsable({ averages: 1 })).not.toThrow();

      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      expect([await ready(), await ready()]).toEqual(['webgpu', 'webgpu']);
      expect(warn.mock.calls).toEqual([
        [
          'polyak: using tf ops for "refused|clip:no|averages:0|vectorized:false", ' +
            'the GPU device rejected the update kernel',
        ],
      ]);
      warn.mockClear();
      step();
      expect((await weights.data())[0]).toBe(2);
      expect(() => assertUsable({ rule: descent, averages: 0 })).not.toThrow();
      dispose();
      other.dispose();
    });
  });

  test('prepare says so at once, and so does the first step after it', async () => {
    await withOwnDevice(async (device) => {
      breakKernels(device, '// refused');
      const { step, weights, dispose } = stepper();
      await expect(prepareKernels({ rule: descent, averages: 0 })).rejects.toThrow(
        'the GPU device rejected the update kernel "refused|clip:no|averages:0|vectorized:true"',
      );
      expect(step).toThrow(WebGPUUpdateError);
      expect((await weights.data())[0]).toBe(3);
      dispose();
    });
  });

  test('prepare says it of a kernel that is in use already', async () => {
    await withOwnDevice(async (device) => {
      breakKernels(device, '// refused');
      const { step, dispose } = stepper();
      step();
      await expect(prepareKernels({ rule: descent, averages: 0 })).rejects.toThrow(
        WebGPUUpdateError,
      );
      dispose();
    });
  });

  test('the norm of gradients has kernels of its own', async () => {
    await withOwnDevice(async (device) => {
      breakKernels(device, 'largestOf');
      const w = makeVariable([3]);
      const opt = new SGD({ lr: 1 });
      const step = (clipping: ClippingOptions): void =>
        tf.tidy(() => opt.applyGradients({ [w.name]: computed([2]) }, clipping));
      step({ clipGradNorm: 1 });
      await vi.waitFor(() => expect(() => step({ clipGradNorm: 1 })).toThrow(WebGPUUpdateError));
      step({});
      expect((await w.data())[0]).toBe(1);
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      await ready();
      expect(warn).toHaveBeenCalled();
      warn.mockClear();
      step({ clipGradNorm: 1 });
      // Clipped from 2 to 1: 1 − 1.
      expect((await w.data())[0]).toBeCloseTo(0, 6);
      opt.dispose();
      w.dispose();
    });
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
