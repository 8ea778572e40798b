import * as tf from '@tensorflow/tfjs';
import { smallNetworks, tinyNetworks, values } from '@polyak/testing';
import { gpuTest, flush, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from '../optim/adam.ts';
import { SGD } from '../optim/sgd.ts';
import { capture, type CapturedFunction } from './capture.ts';

/** The size of the buffers that the body would take from tfjs's pool if they were all new. */
function bytesOf(body: () => void): number {
  const { bufferManager } = webgpuBackend();
  const inUse = new Map<string, Set<GPUBuffer>>();
  const taken = new Map<string, number>();
  const acquire = bufferManager.acquireBuffer.bind(bufferManager);
  const release = bufferManager.releaseBuffer.bind(bufferManager);
  const keyOf = ({ size, usage }: GPUBuffer): string => `${size} ${usage}`;
  bufferManager.acquireBuffer = (...args) => {
    const buffer = acquire(...args);
    const key = keyOf(buffer);
    const same = (inUse.get(key) ?? new Set()).add(buffer);
    inUse.set(key, same);
    taken.set(key, Math.max(taken.get(key) ?? 0, same.size * buffer.size));
    return buffer;
  };
  bufferManager.releaseBuffer = (buffer, ...rest) => {
    release(buffer, ...rest);
    inUse.get(keyOf(buffer))?.delete(buffer);
  };
  try {
    body();
    flush();
  } finally {
    Reflect.deleteProperty(bufferManager, 'acquireBuffer');
    Reflect.deleteProperty(bufferManager, 'releaseBuffer');
  }
  return [...taken.values()].reduce((sum, bytes) => sum + bytes, 0);
}

const networks = Object.entries({ ...smallNetworks, ...tinyNetworks });

describe('the buffers of a recording take no more than one eager step', () => {
  for (const [name, make] of networks) {
    for (const size of [1, 8, 16]) {
      gpuTest(`${name}, batches of ${size}`, () => {
        const { bufferManager } = webgpuBackend();
        const network = make();
        const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9 });
        const batch = network.batch(1, size);
        const train = capture(
          (x: tf.Tensor, y: tf.Tensor) =>
            optimizer.minimize(() => network.loss(x, y), true) as tf.Scalar,
          { onUncapturable: 'throw' },
        );
        // Compiles the kernels, and makes the moments and averages.
        train(...batch).dispose();
        // On the CPU until the step uploads them, as in a training loop.
        const others = network.batch(2, size);
        const peak = bytesOf(() => optimizer.minimize(() => network.loss(...others)));
        flush();
        const before = bufferManager.numBytesUsed;
        for (let i = 0; i < 3; i++) train(...batch).dispose();
        flush();
        expect(train.engine).toBe('captured');
        expect(bufferManager.numBytesUsed - before).toBe(train.bytes);
        expect(train.bytes).toBeLessThanOrEqual(peak);
        // Only the loss is new in a replay.
        expect(bytesOf(() => train(...batch).dispose())).toBe(4);
        train.dispose();
        expect(bufferManager.numBytesUsed).toBe(before);
        optimizer.dispose();
        network.dispose();
        tf.dispose([...batch, ...others]);
      });
    }
  }

  gpuTest('also with several steps in one function, whose gradients take the same buffers', () => {
    const network = smallNetworks['an MLP']();
    const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9 });
    const steps = (x: tf.Tensor, y: tf.Tensor): void => {
      for (let i = 0; i < 4; i++) optimizer.minimize(() => network.loss(x, y));
    };
    const train = capture(steps, { onUncapturable: 'throw' });
    const [batch, others] = [network.batch(1, 16), network.batch(2, 16)];
    train(...batch);
    const peak = bytesOf(() => steps(...others));
    for (let i = 0; i < 3; i++) train(...batch);
    expect(train.engine).toBe('captured');
    expect(train.bytes).toBeLessThanOrEqual(peak);
    train.dispose();
    optimizer.dispose();
    network.dispose();
    tf.dispose([...batch, ...others]);
  });
});

describe('a recording', () => {
  /** The size of the buffers of a recording, for an input of 256 numbers. */
  async function bytesFor(fn: (x: tf.Tensor) => tf.Tensor): Promise<number> {
    const captured = capture(fn, { onUncapturable: 'throw' });
    const x = tf.linspace(1, 2, 256);
    const expected = fn(x);
    for (let i = 0; i < 4; i++) {
      const result = captured(x);
      expect(await values(result)).toEqual(await values(expected));
      result.dispose();
    }
    expect(captured.engine).toBe('captured');
    const { bytes } = captured;
    captured.dispose();
    tf.dispose([x, expected]);
    return bytes;
  }

  gpuTest('uses a buffer again after the last kernel that reads it', async () => {
    const chain = (length: number) => (x: tf.Tensor) =>
      tf.tidy(() => {
        let y = x;
        for (let i = 0; i < length; i++) y = tf.sin(y);
        return y;
      });
    // The input, the result and one more, and one set of numbers for all kernels.
    const bytes = await bytesFor(chain(2));
    expect(bytes - 3 * 4 * 256).toBeLessThan(64);
    expect(await bytesFor(chain(9))).toBe(bytes);
  });

  gpuTest('has equal constants once', async () => {
    const scaled = (factors: number[]) => (x: tf.Tensor) =>
      tf.tidy(() => factors.reduce((y, factor) => tf.mul(y, factor), tf.neg(x)));
    const bytes = await bytesFor(scaled([3]));
    expect(await bytesFor(scaled([3, 3, 3]))).toBe(bytes);
    expect(await bytesFor(scaled([3, 4, 3]))).toBe(bytes + 4);
    // As bits: 0 and -0 are two constants.
    expect(await bytesFor(scaled([0, -0]))).toBe(bytes + 4);
  });

  gpuTest('keeps what the host and the caller get to themselves', async () => {
    const run = async (isCaptured: boolean): Promise<number[][]> => {
      const w = tf.tidy(() => tf.variable(tf.linspace(1, 2, 8)));
      const mean = tf.tidy(() => tf.variable(tf.zeros([8]), false));
      const optimizer = new SGD([w], { lr: 0.125 });
      const step = (x: tf.Tensor): tf.Tensor[] =>
        tf.tidy(() => {
          const early = tf.mul(tf.sin(x), 2);
          const { value, grads } = tf.variableGrads(
            () => tf.sum<tf.Scalar>(tf.sin(tf.mul(tf.cos(x), w))),
            [w],
          );
          mean.assign(tf.cos(tf.sin(early)));
          const between = tf.sin(tf.cos(tf.mul(early, w)));
          optimizer.applyGradients(grads);
          const after = tf.cos(tf.sin(tf.mul(tf.add(between, mean), w)));
          optimizer.applyGradients({ [w.name]: tf.sin(tf.cos(after)) });
          return [early, value, ...Object.values(grads), tf.sin(tf.cos(after)), after];
        });
      const train = isCaptured ? capture(step, { onUncapturable: 'throw' }) : step;
      const seen: number[][] = [];
      for (let i = 0; i < 6; i++) {
        const x = tf.linspace(i, i + 1, 8);
        const results = train(x);
        seen.push(...(await Promise.all([...results, w, mean].map(values))));
        tf.dispose([x, results]);
      }
      if (isCaptured) (train as CapturedFunction<typeof step>).dispose();
      optimizer.dispose();
      tf.dispose([w, mean]);
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });
});
