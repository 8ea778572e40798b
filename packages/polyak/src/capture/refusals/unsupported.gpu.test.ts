import * as tf from '@tensorflow/tfjs';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { testRefusals, type Refusal } from '@polyak/testing/refusals';
import { withOwnDevice } from '@polyak/testing/own-device';
import { describe, expect, test, vi } from 'vitest';
import { capture } from '../capture.ts';

const refusals: Refusal[] = [
  {
    name: 'reads data',
    reason: 'reads data',
    make: () => {
      const readings: Promise<unknown>[] = [];
      return {
        fn: (x) => {
          // The caller disposes it before it is read.
          readings.push(x.data().catch(() => undefined));
          return tf.mul(x, 2);
        },
        settled: () => Promise.all(readings),
      };
    },
  },
  {
    name: 'returns a complex tensor',
    reason: 'returns a tensor of dtype complex64',
    make: () => ({ fn: (x) => tf.complex(x, x) }),
  },
  {
    name: 'makes a tensor of a buffer',
    reason: 'makes a tensor of a buffer',
    make: () => {
      const { device } = webgpuBackend();
      const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
      const buffers = [1, 2].map(() => device.createBuffer({ size: 12, usage }));
      let calls = 0;
      return {
        fn: (x) => tf.tidy(() => tf.mul(x, tf.tensor({ buffer: buffers[++calls % 2] }, [3]))),
        dispose: () => {
          for (const buffer of buffers) buffer.destroy();
        },
      };
    },
  },
];

testRefusals(capture, refusals);

describe('a function that cannot be replayed', () => {
  test('a backend without a member that recording needs is named', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await withOwnDevice(async () => {
      Object.assign(tf.backend(), { readToGPU: undefined });
      const double = capture((x: tf.Tensor) => tf.mul(x, 2));
      const x = tf.tensor1d([3]);
      for (let i = 0; i < 5; i++) {
        const result = double(x);
        expect([...(await result.data())]).toEqual([6]);
        result.dispose();
      }
      expect([double.engine, double.recordings]).toEqual(['eager', 0]);
      expect(double.reason).toBe('the WebGPU backend of tfjs has no readToGPU');
      x.dispose();
    });
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  gpuTest('tensors without a buffer are named', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const makers = [() => tf.tensor1d(['a']), () => tf.complex(tf.ones([1]), tf.ones([1]))];
    for (const make of makers) {
      const captured = capture((x: tf.Tensor) => x.shape);
      const x = tf.tidy(make);
      for (let i = 0; i < 3; i++) expect(captured(x)).toEqual([1]);
      expect(captured.reason).toBe(`an argument is a tensor of dtype ${x.dtype}`);
      x.dispose();
    }
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
    const symbol = capture((one: symbol) => tf.scalar(Number(one === Symbol.iterator)), {
      onUncapturable: 'throw',
    });
    expect(() => symbol(Symbol.iterator)).toThrow('an argument is a symbol');
    const result = symbol(Symbol.iterator);
    expect([...(await result.data())]).toEqual([1]);
    result.dispose();
  });

  gpuTest('a change of an argument is made, and refused', async () => {
    interface Batch {
      readonly parts: [tf.Tensor];
      cost: tf.Tensor | null;
      old?: number;
    }
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const captured = capture((batch: Batch) => {
      batch.cost = tf.mul(batch.parts[0], 2);
      delete batch.old;
    });
    for (let i = 0; i < 4; i++) {
      const x = tf.tensor1d([i]);
      const batch: Batch = { parts: [x], cost: null, old: 1 };
      captured(batch);
      expect(batch).toEqual({ parts: [x], cost: batch.cost });
      expect(batch.parts[0]).toBe(x);
      expect([...((await batch.cost?.data()) ?? [])]).toEqual([2 * i]);
      tf.dispose([x, batch.cost as tf.Tensor]);
    }
    expect(captured.reason).toBe('it changes an argument (return the new value instead)');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  gpuTest('an asynchronous function runs eagerly', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const captured = capture(async (x: tf.Tensor) => {
      const square = tf.square(x);
      const [value] = await square.data();
      square.dispose();
      return value;
    });
    const x = tf.tensor1d([3]);
    expect(await captured(x)).toBe(9);
    expect(await captured(x)).toBe(9);
    expect(captured.reason).toContain('asynchronous');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    x.dispose();
  });
});
