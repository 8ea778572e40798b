import * as tf from '@tensorflow/tfjs';
import { read, values } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { capture } from '../capture.ts';

const ones = (...shape: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.ones(shape)));

const callsBefore = 3;

describe('a captured function', () => {
  gpuTest('returns what shares data with arguments, variables and other results', async () => {
    const w = ones(2);
    const outside = tf.tensor1d([5, 6]);
    const fn = capture(
      (x: tf.Tensor) => {
        const y = tf.mul(x, 2);
        return { x, w, y, outside, all: [y, y.reshape([2, 1]), x.clone(), w.clone()] as const };
      },
      { onUncapturable: 'throw' },
    );
    for (let i = 0; i < callsBefore + 2; i++) {
      const x = tf.tensor1d([i, 1]);
      const result = fn(x);
      expect(result.x).toBe(x);
      expect(result.w).toBe(w);
      expect(result.outside).toBe(outside);
      expect(result.all[0]).toBe(result.y);
      expect(result.all[1].shape).toEqual([2, 1]);
      const own = [
        [2 * i, 2],
        [2 * i, 2],
        [i, 1],
        [1, 1],
      ];
      // One after the other: results share no data that would be overwritten.
      expect(await Promise.all(result.all.map(values))).toEqual(own);
      tf.dispose([...result.all, x]);
    }
    expect(fn.engine).toBe('captured');
    outside.dispose();
    const x = tf.tensor1d([1, 1]);
    // What it returns is gone: it is recorded again, if it can be.
    tf.dispose([...fn(x).all]);
    expect(fn.engine).toBe('eager');
    fn.dispose();
    tf.dispose([x, w]);
  });

  gpuTest('takes and returns an object that contains itself', async () => {
    const outer: { x: tf.Tensor; self?: unknown } = { x: tf.tensor1d([3]) };
    outer.self = outer;
    const fn = capture(
      (given: typeof outer) => {
        const result: { y: tf.Tensor; self?: unknown } = { y: tf.mul(given.x, 2) };
        result.self = result;
        return result;
      },
      { onUncapturable: 'throw' },
    );
    expect(await read(fn(outer).y)).toEqual([[6]]);
    // It returns another object in each call.
    expect(() => {
      for (let i = 1; i < callsBefore; i++) fn(outer).y.dispose();
    }).toThrow('it returns other values that are no tensors in each call');
    fn.dispose();
    outer.x.dispose();
  });

  gpuTest('takes the same tensor twice, and then two', async () => {
    const fn = capture((x: tf.Tensor, y: tf.Tensor) => tf.sub(x, y));
    const [x, y] = [tf.tensor1d([3]), tf.tensor1d([1])];
    for (let i = 0; i < callsBefore + 1; i++) expect(await read(fn(x, x))).toEqual([[0]]);
    expect(await read(fn(x, y))).toEqual([[2]]);
    expect(fn.engine).toBe('captured');
    fn.dispose();
    tf.dispose([x, y]);
  });

  gpuTest('takes integers, booleans, empty tensors, and views of integers as floats', async () => {
    const fn = capture(
      (i: tf.Tensor, b: tf.Tensor, e: tf.Tensor, f: tf.Tensor) =>
        [
          tf.tidy(() => tf.add(i, tf.scalar(1, 'int32'))),
          tf.logicalNot(b),
          tf.tidy(() => tf.mul(e, 2)),
          tf.tidy(() => tf.mul(f, 0.5)),
          e.reshape([3, 0]),
        ] as const,
    );
    for (let step = 0; step < callsBefore + 2; step++) {
      const integers = tf.tensor1d([step, -7], 'int32');
      const inputs = [
        integers,
        tf.tensor1d([step % 2 === 0, true], 'bool'),
        tf.zeros([0, 3]),
        tf.cast(integers, 'float32'),
      ] as const;
      if (step % 2) for (const { dataId } of inputs) webgpuBackend().uploadToGPU(dataId);
      const results = fn(...inputs);
      expect(results.map(({ dtype, shape }) => [dtype, ...shape])).toEqual([
        ['int32', 2],
        ['bool', 2],
        ['float32', 0, 3],
        ['float32', 2],
        ['float32', 3, 0],
      ]);
      expect(await read(...results)).toEqual([
        [step + 1, -6],
        [step % 2, 0],
        [],
        [step / 2, -3.5],
        [],
      ]);
      tf.dispose(inputs as unknown as tf.TensorContainer);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
  });

  gpuTest(
    'drops out with a seed, which gives the same in each step, and uses complex numbers',
    async () => {
      const fn = (x: tf.Tensor1D): tf.Tensor =>
        tf.tidy(() => {
          const dropped = tf.dropout(x, 0.5, undefined, 3);
          return tf.real(tf.spectral.fft(tf.complex(dropped, tf.zerosLike(dropped))));
        });
      const captured = capture(fn, { onUncapturable: 'throw' });
      for (let i = 0; i < callsBefore + 2; i++) {
        const x = tf.tensor1d([i, 2, 3, 4]);
        expect(await read(captured(x))).toEqual(await read(fn(x)));
        x.dispose();
      }
      expect(captured.engine).toBe('captured');
      captured.dispose();
    },
  );

  gpuTest('with a large input is captured as well', async () => {
    const size = 2 ** 20 + 1;
    const fn = capture((x: tf.Tensor) => tf.tidy(() => tf.sum(tf.mul(x, 2))));
    for (let i = 0; i < callsBefore + 1; i++) {
      const x = tf.fill([size], i);
      expect(await read(fn(x))).toEqual([[2 * i * size]]);
      x.dispose();
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
  });
});
