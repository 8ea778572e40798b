import * as tf from '@tensorflow/tfjs';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { computed, countCalls, makeVariable } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { withOwnDevice } from '@polyak/testing/own-device';
import { describe, expect, test, vi } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { capture } from '../capture/capture.ts';
import type { ClippingOptions } from '../optim/base/clipping.ts';
import { SGD } from '../optim/sgd.ts';
import { applyUpdates, assertUsable, prepareKernels, ready } from './apply.ts';
import { defineRule } from './rule.ts';
import { WebGPUUpdateError } from './tfjs/webgpu-update-error.ts';

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

/** Says what is written to the console as a warning meanwhile, and keeps it from there. */
async function warningsOf(body: (warnings: unknown[]) => Promise<void>): Promise<unknown[]> {
  const warnings: unknown[] = [];
  const warn = vi.spyOn(console, 'warn').mockImplementation((text) => void warnings.push(text));
  await body(warnings);
  warn.mockClear();
  return warnings;
}

/** What is said once of a kernel. */
function refusal(kernel: string, isInUse: boolean): unknown {
  const consequence = isInUse ? ', and steps until now that needed it had no effect' : '';
  return expect.stringContaining(
    `polyak: using tf ops for "${kernel}", the GPU device rejected the update kernel${consequence}: `,
  );
}

test('a kernel that the device refuses is replaced by tf ops, which is said once', async () => {
  await withOwnDevice(async (device) => {
    changeKernel(device, '@compute', '');
    const { weights, average, dispose } = pair();
    const update = (): void => applyUpdates([{ weights, averages: [average], scalars: [0.25] }]);
    const warnings = await warningsOf(async (said) => {
      update();
      await vi.waitFor(() => expect(said).toHaveLength(1));
      expect((await average.data())[0]).toBe(1);
      update();
      expect((await average.data())[0]).toBe(1.5);
      update();
      expect((await average.data())[0]).toBe(1.875);
      expect(await ready()).toBe('ops');
    });
    expect(warnings[0]).toEqual(refusal('no rule|clip:no|averages:1|vectorized:false', true));
    // The trial of ready() compiles the kernel for both kinds of sizes.
    expect(warnings[1]).toEqual(refusal('no rule|clip:no|averages:1|vectorized:true', false));
    expect(warnings).toHaveLength(2);
    dispose();
  });
});

test('a use that the device refuses is an error of its kernel, too', async () => {
  await withOwnDevice(async (device) => {
    const { weights, average, dispose } = pair();
    const update = (): void => applyUpdates([{ weights, averages: [average], scalars: [0.25] }]);
    // A bind group without its buffers.
    const createBindGroup = device.createBindGroup.bind(device);
    device.createBindGroup = (descriptor) =>
      createBindGroup({ ...descriptor, entries: [...descriptor.entries].slice(1) });
    const warnings = await warningsOf(async (said) => {
      update();
      await vi.waitFor(() => expect(said).toHaveLength(1));
    });
    expect(warnings).toEqual([refusal('no rule|clip:no|averages:1|vectorized:false', true)]);
    device.createBindGroup = createBindGroup;
    update();
    expect((await average.data())[0]).toBe(1.5);
    dispose();
  });
});

test('so is the first use of a prepared kernel', async () => {
  await withOwnDevice(async (device) => {
    const { weights, average, dispose } = pair();
    await prepareKernels({ averages: 1 });
    const createBindGroup = device.createBindGroup.bind(device);
    device.createBindGroup = (descriptor) =>
      createBindGroup({ ...descriptor, entries: [...descriptor.entries].slice(1) });
    const warnings = await warningsOf(async (said) => {
      applyUpdates([{ weights, averages: [average], scalars: [0.25] }]);
      await vi.waitFor(() => expect(said).toHaveLength(1));
    });
    expect(warnings).toEqual([refusal('no rule|clip:no|averages:1|vectorized:false', true)]);
    dispose();
  });
});

test('a kernel that is new in a replay is judged by itself, and the rest of the replay goes on', async () => {
  await withOwnDevice(async (device) => {
    const uncaptured = vi.fn();
    device.addEventListener('uncapturederror', uncaptured);
    const w = makeVariable([1]);
    const opt = new SGD([w], { lr: 1 });
    const train = capture(() => opt.minimize(() => tf.sum(w), true) as tf.Scalar);
    const costs: number[] = [];
    const step = async (): Promise<void> => {
      const cost = train();
      costs.push(...(await cost.data()));
      cost.dispose();
    };
    for (let i = 0; i < 4; i++) await step();
    breakKernels(device, 'momentumBuffer');
    for (const group of opt.paramGroups) group.momentum = 0.5;
    const warnings = await warningsOf(async (said) => {
      await step();
      await vi.waitFor(() => expect(said).toHaveLength(1));
      await step();
    });
    expect(warnings).toHaveLength(1);
    expect([train.engine, opt.engine]).toEqual(['captured', 'ops']);
    await step();
    // From 1, four steps of 1, one without effect, then 1 and 1.5.
    expect(costs).toEqual([1, 0, -1, -2, -3, -3, -4]);
    expect([...(await w.data())]).toEqual([-5.5]);
    expect(uncaptured).not.toHaveBeenCalled();
    train.dispose();
    opt.dispose();
    w.dispose();
  });
});

test('averages around an optimizer of tf.train: their engine is that of their own kernel', async () => {
  await withOwnDevice(async (device) => {
    changeKernel(device, '@compute', '');
    const w = makeVariable([3]);
    const opt = new EMAOptimizer(tf.train.sgd(1), { decay: 0.5 });
    const step = (): void => tf.tidy(() => opt.applyGradients({ [w.name]: computed([1]) }));
    await warningsOf(async (said) => {
      step();
      await vi.waitFor(() => expect(said).toHaveLength(1));
    });
    expect(opt.engine).toBe('ops');
    opt.dispose();
    w.dispose();
  });
});

test('a WebGPU backend of another version, without a member, is left to tf ops, which is said once', async () => {
  await tf.setBackend('cpu');
  // As if its operations were those of a WebGPU backend.
  const backend = tf.backend() as Partial<WebGPUBackend>;
  const { device, queue } = tf.engine().registry['webgpu'] as WebGPUBackend;
  Object.assign(backend, { device, queue });
  const w = makeVariable([3]);
  const opt = new SGD([w], { lr: 0.5 });
  const step = (): void => tf.tidy(() => opt.applyGradients({ [w.name]: computed([2]) }));
  const warnings = await warningsOf(async () => {
    step();
    step();
    expect(opt.engine).toBe('ops');
    expect(await ready()).toBe('ops');
  });
  expect(warnings).toEqual(['polyak: using tf ops, the WebGPU backend of tfjs has no tensorMap']);
  // 3 − 2 · 0.5 · 2
  expect((await w.data())[0]).toBe(1);
  opt.dispose();
  w.dispose();
  delete backend.device;
  delete backend.queue;
  await tf.setBackend('webgpu');
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
    const step = { rule: descent, gradient, slots: [] };
    return {
      weights,
      step: () => applyUpdates([{ weights, averages: [], step, scalars: [1, 0, 0.5] }]),
      dispose: () => tf.dispose([weights, gradient]),
    };
  }

  test('others go on, and it goes on in tf ops', async () => {
    await withOwnDevice(async (device) => {
      breakKernels(device, '// refused');
      const { step, weights, dispose } = stepper();
      const other = pair();
      const warnings = await warningsOf(async (said) => {
        step();
        await vi.waitFor(() => expect(said).toHaveLength(1));
        // Neither lost nor half done.
        expect((await weights.data())[0]).toBe(3);
        const calls = await countCalls(device, () =>
          applyUpdates([{ weights: other.weights, averages: [other.average], scalars: [0.25] }]),
        );
        expect(calls.dispatches).toBe(1);
        expect((await other.average.data())[0]).toBe(1.5);
        expect(await ready()).toBe('webgpu');
        step();
        expect((await weights.data())[0]).toBe(2);
      });
      expect(warnings).toEqual([refusal('refused|clip:no|averages:0|vectorized:false', true)]);
      dispose();
      other.dispose();
    });
  });

  test('also where both are new in the same step', async () => {
    await withOwnDevice(async (device) => {
      breakKernels(device, 'alias T = vec4<f32>');
      const [small, large] = [makeVariable([3]), makeVariable([3, 3, 3, 3])];
      const opt = new SGD([small, large], { lr: 0.5 });
      const step = (variables: readonly tf.Variable[]): void =>
        tf.tidy(() => {
          const gradients = variables.map(({ name, shape }) => [name, tf.ones(shape)] as const);
          opt.applyGradients(Object.fromEntries<tf.Tensor>(gradients));
        });
      const warnings = await warningsOf(async (said) => {
        step([small, large]);
        await vi.waitFor(() => expect(said).toHaveLength(1));
        expect(opt.engine).toBe('ops');
        step([small]);
        expect(opt.engine).toBe('webgpu');
        step([large]);
      });
      expect(warnings).toEqual([refusal('sgd|clip:no|averages:0|vectorized:true', true)]);
      expect([(await small.data())[0], (await large.data())[0]]).toEqual([2.5, 2.5]);
      opt.dispose();
      tf.dispose([small, large]);
    });
  });

  test('prepare says so before the first step, which is not lost then', async () => {
    await withOwnDevice(async (device) => {
      breakKernels(device, '// refused');
      const { step, weights, dispose } = stepper();
      const warnings = await warningsOf(async () => {
        await prepareKernels({ rule: descent, averages: 0 });
        step();
        expect((await weights.data())[0]).toBe(2);
      });
      expect(warnings).toEqual([
        refusal('refused|clip:no|averages:0|vectorized:true', false),
        refusal('refused|clip:no|averages:0|vectorized:false', false),
      ]);
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
      await warningsOf(async (said) => {
        step({ clipGradNorm: 1 });
        await vi.waitFor(() => expect(said).toHaveLength(1));
      });
      expect(opt.engine).toBe('ops');
      step({});
      expect(opt.engine).toBe('webgpu');
      expect((await w.data())[0]).toBe(1);
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
    // Before the browser says so.
    expect(assertUsable).toThrow(WebGPUUpdateError);
    expect(assertUsable).toThrow('the GPU device was lost (destroyed)');
    await device.lost;
    expect(assertUsable).toThrow('the GPU device was lost (destroyed)');
    dispose();
  });
});
