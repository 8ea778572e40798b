import * as tf from '@tensorflow/tfjs';
import { countCalls, expectClose, makeVariable } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { applyUpdates } from '../apply.ts';

const rate = 0.25;

function update(weights: tf.Tensor, ...averages: tf.Variable[]): void {
  applyUpdates([{ weights, averages, scalars: averages.map((_, k) => rate / (k + 1)) }]);
}

describe('the kernel', () => {
  // Below, at and above a workgroup's worth of elements and of vectors, and sizes that are no multiple of 4.
  for (const size of [1, 3, 4, 5, 63, 64, 65, 255, 256, 257, 1023, 1024, 1025]) {
    gpuTest(`reaches every element of ${size}, with one dispatch`, async () => {
      const w = Float64Array.from({ length: size }, (_, i) => Math.sin(i));
      const a = Float64Array.from({ length: size }, (_, i) => Math.cos(3 * i));
      const weights = makeVariable(Float32Array.from(w));
      const average = makeVariable(Float32Array.from(a));
      const calls = await countCalls(webgpuBackend().device, () => update(weights, average));
      expect(calls.dispatches).toBe(1);
      const expected = a.map((value, i) => value + rate * ((w[i] ?? NaN) - value));
      expectClose(await average.data(), expected, 2e-7);
      expectClose(await weights.data(), w, 1e-7);
      tf.dispose([weights, average]);
    });
  }

  gpuTest('reaches the end of more than 65,535 workgroups', async () => {
    const size = 65_535 * 256 + 1;
    const [weights, average] = [3, 1].map((value) =>
      tf.tidy(() => tf.variable(tf.add(tf.zeros([size]), value))),
    ) as [tf.Variable, tf.Variable];
    update(weights, average);
    // 1 + 0.25 (3 − 1) = 1.5 everywhere.
    const extremes: tf.Tensor[] = tf.tidy(() => [
      tf.min(average),
      tf.max(average),
      tf.slice(average, size - 1, 1),
    ]);
    for (const tensor of extremes) {
      expect((await tensor.data())[0]).toBe(1.5);
      tensor.dispose();
    }
    tf.dispose([weights, average]);
  });

  gpuTest('keeps several averages in one dispatch, each with its rate', async () => {
    const weights = makeVariable([3, 3, 3, 3, 3]);
    const averages = [0, 1, 2].map(() => makeVariable([1, 1, 1, 1, 1]));
    const calls = await countCalls(webgpuBackend().device, () => update(weights, ...averages));
    expect(calls.dispatches).toBe(1);
    // 1 + (0.25 / k) (3 − 1) for k = 1, 2, 3.
    const expected = [1.5, 1.25, 1 + 1 / 6];
    for (const [k, average] of averages.entries()) {
      expectClose(await average.data(), Array<number>(5).fill(expected[k] ?? NaN), 1e-7);
    }
    tf.dispose([weights, ...averages]);
  });

  for (const [value, expected] of [
    [0, 1e-30],
    [1, 3.7],
  ] as const) {
    gpuTest(`a rate of ${value} gives ${value ? 'exactly the weights' : 'no change'}`, async () => {
      const weights = makeVariable([3.7, 3.7]);
      const average = makeVariable([1e-30, 1e-30]);
      applyUpdates([{ weights, averages: [average], scalars: [value] }]);
      expect((await average.data())[0]).toBe(Math.fround(expected));
      tf.dispose([weights, average]);
    });
  }

  gpuTest('passes NaN and infinity on', async () => {
    const weights = makeVariable([NaN, Infinity, 1, 1]);
    const average = makeVariable([1, 1, NaN, 1]);
    update(weights, average);
    expect(Array.from(await average.data())).toEqual([NaN, Infinity, NaN, 1]);
    tf.dispose([weights, average]);
  });
});

describe('writing in place', () => {
  gpuTest('leaves a clone taken before the update alone', async () => {
    const weights = makeVariable([3, 3, 3]);
    const average = makeVariable([1, 1, 1]);
    const before = average.clone();
    update(weights, average);
    expect(Array.from(await before.data())).toEqual([1, 1, 1]);
    expect(Array.from(await average.data())).toEqual([1.5, 1.5, 1.5]);
    tf.dispose([weights, average, before]);
  });

  gpuTest(
    'leaves another variable that shares the buffer alone, and copies only once',
    async () => {
      const weights = makeVariable([3, 3, 3]);
      const average = makeVariable([1, 1, 1]);
      const twin = tf.variable(average, false);
      const first = await countCalls(webgpuBackend().device, () => update(weights, average));
      const second = await countCalls(webgpuBackend().device, () => update(weights, average));
      expect([first.copies, second.copies]).toEqual([1, 0]);
      expect(Array.from(await twin.data())).toEqual([1, 1, 1]);
      // 1.5 + 0.25 (3 − 1.5) = 1.875
      expect(Array.from(await average.data())).toEqual([1.875, 1.875, 1.875]);
      tf.dispose([weights, average, twin]);
    },
  );

  gpuTest("leaves the user's own zero-copy buffer alone", async () => {
    const { device } = webgpuBackend();
    const buffer = device.createBuffer({
      size: 16,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    });
    device.queue.writeBuffer(buffer, 0, new Float32Array([1, 1, 1, 1]));
    const external = tf.tensor({ buffer, zeroCopy: true }, [4]);
    const average = tf.variable(external, false);
    const weights = makeVariable([3, 3, 3, 3]);
    external.dispose();
    update(weights, average);
    expect(Array.from(await average.data())).toEqual([1.5, 1.5, 1.5, 1.5]);
    const again = tf.tensor({ buffer, zeroCopy: true }, [4]);
    expect(Array.from(await again.data())).toEqual([1, 1, 1, 1]);
    tf.dispose([average, weights, again]);
    buffer.destroy();
  });

  gpuTest(
    'keeps reads right: asked for before and awaited after, cached, and the next ones',
    async () => {
      const weights = makeVariable([3]);
      const average = makeVariable([1]);
      expect((await average.data())[0]).toBe(1);
      const before = average.data();
      update(weights, average);
      const between = average.data();
      update(weights, average);
      expect((await before)[0]).toBe(1);
      expect((await between)[0]).toBe(1.5);
      expect((await average.data())[0]).toBe(1.875);
      expect((await average.data())[0]).toBe(1.875);
      tf.dispose([weights, average]);
    },
  );

  gpuTest('runs after work that tfjs has recorded and not yet submitted', async () => {
    const weights = makeVariable([3]);
    const average = makeVariable([1]);
    const doubled = tf.mul(average, 2);
    update(weights, average);
    const doubledAfter = tf.mul(average, 2);
    expect((await doubled.data())[0]).toBe(2);
    expect((await doubledAfter.data())[0]).toBe(3);
    tf.dispose([weights, average, doubled, doubledAfter]);
  });

  gpuTest('does nothing where the average is the weights', async () => {
    const weights = makeVariable([3]);
    const shared = tf.variable(weights, false);
    const calls = await countCalls(webgpuBackend().device, () => {
      update(weights, weights);
      update(weights, shared);
    });
    expect([calls.dispatches, calls.submits, calls.copies]).toEqual([0, 0, 0]);
    expect((await shared.data())[0]).toBe(3);
    tf.dispose([weights, shared]);
  });

  gpuTest('averages of weights that tfjs keeps on the CPU cost no GPU call', async () => {
    const [weights, average] = [3, 1].map((value) =>
      tf.tidy(() => tf.variable(tf.tensor([value]))),
    ) as [tf.Variable, tf.Variable];
    tf.env().set('WEBGPU_CPU_FORWARD', true);
    const calls = await countCalls(webgpuBackend().device, () => update(weights, average));
    tf.env().set('WEBGPU_CPU_FORWARD', false);
    expect([calls.dispatches, calls.submits, calls.newBuffers]).toEqual([0, 0, 0]);
    expect((await average.data())[0]).toBe(1.5);
    tf.dispose([weights, average]);
  });

  gpuTest('rounds integers down as a float average cast back', async () => {
    const weights = makeVariable([7], { dtype: 'int32' });
    const average = makeVariable([2], { dtype: 'int32' });
    update(weights, average);
    // 2 + 0.25 (7 − 2) = 3.25
    expect((await average.data())[0]).toBe(3);
    tf.dispose([weights, average]);
  });
});
