import * as tf from '@tensorflow/tfjs';
import { smallNetworks } from '@polyak/testing';
import { gpuTest, flush, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from '../optim/adam.ts';
import { capture } from './capture.ts';

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

describe('the buffers of a recording take no more than one eager step', () => {
  for (const [name, make] of Object.entries(smallNetworks)) {
    gpuTest(name, () => {
      const { bufferManager } = webgpuBackend();
      const network = make();
      const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9 });
      const batch = network.batch(1, 16);
      const train = capture(
        (x: tf.Tensor, y: tf.Tensor) =>
          optimizer.minimize(() => network.loss(x, y), true) as tf.Scalar,
        { onUncapturable: 'throw' },
      );
      // Compiles the kernels, and makes the moments and averages.
      train(...batch).dispose();
      // On the CPU until the step uploads them, as in a training loop.
      const others = network.batch(2, 16);
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
