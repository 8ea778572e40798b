import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, onDevice, values, watchCalls } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { AveragedModel, getEmaMultiAvgFn } from '../../index.ts';

// torch: test_averaged_model_mixed_device
gpuTest('weights of which tfjs keeps some on the CPU and some on the GPU', async () => {
  const onCpu = tf.tidy(() => tf.variable(tf.tensor1d([0, 0])));
  const onGpu = makeVariable([0, 0]);
  const averaged = new AveragedModel([onCpu, onGpu], { multiAvgFn: getEmaMultiAvgFn(0.9) });
  let expected = 0;
  for (let step = 0; step < 10; step++) {
    const next = (step * 7) % 5;
    tf.tidy(() => onCpu.assign(tf.tensor1d([next, -next])));
    onDevice(onGpu, [next, -next]);
    averaged.updateParameters([onCpu, onGpu]);
    expected = step === 0 ? next : 0.9 * expected + 0.1 * next;
  }
  for (const average of averaged.parameters()) {
    expectClose(await values(average), [expected, -expected], 1e-6);
  }
  averaged.dispose();
  tf.dispose([onCpu, onGpu]);
});

gpuTest('on the CPU, an update is 1 submit of copies: no dispatch, no new buffer', async () => {
  const { device } = webgpuBackend();
  const sizes = [4096, 63];
  const weights = sizes.map((size) => makeVariable(Array<number>(size).fill(0)));
  const averaged = new AveragedModel(weights, { device: 'cpu' });
  for (let step = 0; step < 8; step++) {
    weights.forEach((one, i) => onDevice(one, Array<number>(sizes[i] ?? 0).fill(step)));
    flush();
    const { calls, stop } = watchCalls(device);
    averaged.updateParameters(weights);
    stop();
    await averaged.join();
    if (step < 3) continue;
    expect(calls).toMatchObject({ dispatches: 0, submits: 1, copies: 2, mapAsync: 1 });
    expect([calls.newBuffers, calls.data, calls.dataSync]).toEqual([0, 0, 0]);
  }
  // (0 + 1 + … + 7) / 8
  expectClose(await values(averaged.parameters()[1]), Array<number>(63).fill(3.5), 1e-6);
  averaged.dispose();
  tf.dispose(weights);
});
