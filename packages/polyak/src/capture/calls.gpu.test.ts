import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../optim/sgd.ts';
import { capture, type CapturedFunction } from './capture.ts';

const ones = (...shape: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.ones(shape)));

/** The tensor's values; it is disposed. */
async function read(tensor: unknown): Promise<number[]> {
  const read = await values(tensor as tf.Tensor);
  tf.dispose(tensor as tf.Tensor);
  return read;
}

const callsBefore = 3;

function times(count: number, call: () => unknown): void {
  for (let i = 0; i < count; i++) call();
}

describe('a captured function', () => {
  gpuTest('can be called in tf.tidy, and use it and scopes inside', async () => {
    const fn = capture((x: tf.Tensor) => {
      tf.engine().startScope();
      const square = tf.keep(tf.square(x));
      tf.engine().endScope();
      const result = tf.tidy(() => tf.add(square, tf.exp(tf.zerosLike(x))));
      square.dispose();
      return result;
    });
    const x = tf.tensor1d([2, 3]);
    for (let i = 0; i < callsBefore + 2; i++) {
      const before = tf.memory().numTensors;
      const inner = tf.tidy(() => {
        fn(x);
        return tf.mul(fn(x), 1);
      });
      if (i >= callsBefore) expect(tf.memory().numTensors).toBe(before + 1);
      expect(await read(inner)).toEqual([5, 10]);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
    x.dispose();
  });

  gpuTest('keeps the tensors that the function keeps', () => {
    const fn = capture((x: tf.Tensor) => [tf.keep(tf.square(x)), tf.exp(x)]);
    const x = tf.tensor1d([2, 3]);
    for (let i = 0; i < callsBefore + 2; i++) {
      let results: tf.Tensor[] = [];
      tf.tidy(() => {
        results = fn(x);
      });
      expect(results.map(({ isDisposed }) => isDisposed)).toEqual([false, true]);
      tf.dispose(results);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
    x.dispose();
  });

  gpuTest('can use others, and itself', async () => {
    const half = capture((x: tf.Tensor) => tf.mul(x, 0.5));
    const fn: CapturedFunction<(x: tf.Tensor, depth: number) => tf.Tensor> = capture((x, depth) =>
      tf.tidy(() => tf.add(half(x), depth > 0 ? fn(x, depth - 1) : 1)),
    );
    const outer = capture(fn);
    for (let i = 0; i < callsBefore + 2; i++) {
      const x = tf.tensor1d([2 * i]);
      // Three halves, and 1.
      expect(await read(outer(x, 2))).toEqual([3 * i + 1]);
      x.dispose();
    }
    expect(outer.engine).toBe('captured');
    for (const one of [half, fn, outer]) one.dispose();
  });

  gpuTest('can be called by a hook of a step that it replays', async () => {
    const run = async (isCaptured: boolean): Promise<number[]> => {
      const w = ones(1);
      const optimizer = new SGD([w], { lr: 0.125 });
      const scale = (x: tf.Tensor): tf.Tensor => tf.mul(x, 2);
      const train = (x: tf.Tensor): tf.Scalar =>
        optimizer.minimize(() => tf.sum(tf.mul(w, x)), true) as tf.Scalar;
      const [inner, outer] = [capture(scale), capture(train)];
      const seen: tf.Tensor[] = [];
      let isNested = false;
      optimizer.registerStepPreHook(() => {
        if (isNested) return;
        isNested = true;
        const inputs = [1, 2, 3, 4].map((value) => tf.tensor1d([value]));
        for (const x of inputs) {
          seen.push((isCaptured ? inner : scale)(x), (isCaptured ? outer : train)(x));
        }
        tf.dispose(inputs);
        isNested = false;
      });
      for (let i = 0; i < callsBefore + 3; i++) {
        const x = tf.tensor1d([i]);
        seen.push((isCaptured ? outer : train)(x));
        x.dispose();
      }
      const all = [...(await Promise.all(seen.map(read))).flat(), ...(await values(w))];
      if (isCaptured) expect([inner.recordings, outer.recordings]).toEqual([1, 1]);
      inner.dispose();
      outer.dispose();
      optimizer.dispose();
      w.dispose();
      return all;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  gpuTest('can be disposed by what it calls', async () => {
    for (const at of [0, 1, 2, 3, 4]) {
      const w = ones(1);
      const optimizer = new SGD([w], { lr: 1 });
      const step = capture(() => optimizer.minimize(() => tf.sum<tf.Scalar>(w), true));
      optimizer.registerStepPostHook(() => {
        if (optimizer.iterations === at) step.dispose();
      });
      const costs: number[] = [];
      for (let i = 0; i < 6; i++) costs.push(...(await read(step())));
      // Steps of 1 from 1.
      expect(costs).toEqual([1, 0, -1, -2, -3, -4]);
      expect([step.engine, step.recordings, step.bytes]).toEqual(
        at === 0 ? ['captured', 1, step.bytes] : ['eager', 0, 0],
      );
      step.dispose();
      optimizer.dispose();
      w.dispose();
    }
  });

  gpuTest('goes on after an error in the middle of a replay', async () => {
    const [w, mean] = [ones(1), tf.tidy(() => tf.variable(tf.zeros([1]), false))];
    const optimizer = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    const step = capture(() => {
      tf.tidy(() => mean.assign(tf.add(mean, 1)));
      optimizer.minimize(() => tf.sum<tf.Scalar>(w));
    });
    times(callsBefore + 1, step);
    const memory = tf.memory();
    const swap = optimizer.swapEmaWeights();
    expect(() => step()).toThrow('a step is not possible while the averaged weights');
    swap.restore();
    const remove = optimizer.inner.registerStepPreHook(() => {
      throw new Error('not now');
    });
    expect(() => step()).toThrow('not now');
    remove();
    expect(tf.memory()).toEqual(memory);
    step();
    expect(step.engine).toBe('captured');
    // Five of the seven calls took a step; like eager calls, all have assigned.
    expect([...(await values(w)), ...(await values(mean))]).toEqual([-4, 7]);
    step.dispose();
    optimizer.dispose();
    tf.dispose([w, mean]);
  });

  gpuTest('that catches the error of a step is not recorded in part', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const w = ones(1);
    const optimizer = new SGD([w], { lr: 1 });
    let isFailing = true;
    optimizer.registerStepPreHook(() => {
      if (isFailing) throw new Error('not now');
    });
    const step = capture((x: tf.Tensor) => {
      try {
        optimizer.minimize(() => tf.sum<tf.Scalar>(w));
      } catch {
        // Another time.
      }
      return tf.mul(x, w);
    });
    const x = tf.tensor1d([2]);
    times(4, () => tf.dispose(step(x)));
    isFailing = false;
    expect(await read(step(x))).toEqual([0]);
    expect(step.reason).toBe('it throws an error');
    warn.mockRestore();
    step.dispose();
    optimizer.dispose();
    tf.dispose([w, x]);
  });

  // tfjs keeps a buffer for the times.
  test('is itself where it is profiled or timed', async () => {
    // Otherwise tfjs reads the results without waiting, when they may be disposed.
    tf.env().set('CHECK_COMPUTATION_FOR_ERRORS', false);
    onTestFinished(() => tf.env().set('CHECK_COMPUTATION_FOR_ERRORS', true));
    const fn = capture((x: tf.Tensor) => tf.square(x));
    const x = tf.tensor1d([2]);
    for (let i = 0; i < callsBefore + 2; i++) {
      const { kernelNames, result } = await tf.profile(() => fn(x));
      expect(kernelNames).toEqual(['Square']);
      tf.dispose(result);
    }
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await tf.time(() => times(callsBefore, () => tf.dispose(fn(x))));
    warn.mockRestore();
    expect([fn.engine, fn.reason]).toEqual(['eager', null]);
    times(callsBefore + 1, () => tf.dispose(fn(x)));
    expect(fn.engine).toBe('captured');
    fn.dispose();
    x.dispose();
  });

  test('that times its kernels is refused, and right', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const timings: Promise<unknown>[] = [];
    const fn = capture((x: tf.Tensor) => {
      timings.push(tf.time(() => tf.dispose(tf.exp(x))));
      return tf.square(x);
    });
    for (let i = 0; i < callsBefore + 1; i++) {
      const x = tf.tensor1d([i]);
      expect(await read(fn(x))).toEqual([i * i]);
      await Promise.all(timings);
      x.dispose();
    }
    expect(fn.reason).toBe('its kernels are being timed');
    warn.mockRestore();
  });

  gpuTest('shares a model and an optimizer with another', async () => {
    const run = async (isCaptured: boolean): Promise<number[]> => {
      const w = tf.tidy(() => tf.variable(tf.tensor1d([0.5, -0.25])));
      const optimizer = new EMAOptimizer(new SGD([w], { lr: 0.1, momentum: 0.9 }), { decay: 0.5 });
      const fns = [
        (x: tf.Tensor) => optimizer.minimize(() => tf.sum(tf.mul(tf.square(w), x)), true),
        (x: tf.Tensor) => optimizer.minimize(() => tf.sum(tf.exp(tf.mul(w, x))), true),
      ];
      const captured = fns.map((fn) => capture(fn, { onUncapturable: 'throw' }));
      const seen: number[] = [];
      for (let i = 0; i < 12; i++) {
        const x = tf.tensor1d([i, 1]);
        seen.push(...(await read((isCaptured ? captured : fns)[i % 2]?.(x))));
        x.dispose();
      }
      for (const one of [w, ...optimizer.emaWeights()]) seen.push(...(await values(one)));
      for (const one of captured) one.dispose();
      optimizer.dispose();
      w.dispose();
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  gpuTest('is right with more shapes in turn than there are recordings', async () => {
    const fn = capture((x: tf.Tensor) => tf.tidy(() => tf.sum(tf.square(x))), { maxRecordings: 2 });
    const { bufferManager } = webgpuBackend();
    const sizes = [1, 2, 3];
    const round = async (i: number): Promise<void> => {
      for (const size of sizes) {
        const x = tf.fill([size], i);
        expect(await read(fn(x))).toEqual([size * i * i]);
        x.dispose();
      }
    };
    for (let i = 0; i < 6; i++) await round(i);
    const before = bufferManager.getNumUsedBuffers();
    for (let i = 0; i < 6; i++) await round(i);
    expect(bufferManager.getNumUsedBuffers()).toBe(before);
    expect(fn.recordings).toBeLessThanOrEqual(2);
    fn.dispose();
  });

  gpuTest('leaves nothing behind if it throws that it cannot be captured', () => {
    let calls = 0;
    const fn = capture((x: tf.Tensor) => tf.tidy(() => [x, tf.mul(x, ++calls), tf.square(x)]), {
      onUncapturable: 'throw',
    });
    const x = tf.tensor1d([2]);
    times(2, () => tf.dispose(fn(x).slice(1)));
    const before = tf.memory().numTensors;
    expect(() => fn(x)).toThrow('other numbers on the host');
    expect(tf.memory().numTensors).toBe(before);
    expect(x.isDisposed).toBe(false);
    x.dispose();
  });

  gpuTest('does not depend on when tfjs submits, and where it computes small tensors', async () => {
    const fn = capture((x: tf.Tensor) =>
      tf.tidy(() => tf.add(tf.mul(x, tf.add(tf.scalar(2), 1)), tf.square(x))),
    );
    const flags = ['WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE', 'WEBGPU_CPU_FORWARD'] as const;
    const before = flags.map((flag) => tf.env().get(flag));
    for (let i = 0; i < callsBefore + 6; i++) {
      tf.env().set(flags[0], i % 2 ? 1 : 15);
      tf.env().set(flags[1], i % 3 === 0);
      const x = tf.tensor1d([i]);
      expect(await read(fn(x))).toEqual([3 * i + i * i]);
      x.dispose();
    }
    expect(fn.engine).toBe('captured');
    flags.forEach((flag, i) => tf.env().set(flag, before[i] as number | boolean));
    fn.dispose();
  });

  gpuTest('does not see what it is a method of', async () => {
    const owner = {
      factor: 2,
      fn: capture(function (this: unknown, x: tf.Tensor) {
        return tf.mul(x, this === undefined ? 3 : 5);
      }),
    };
    const x = tf.tensor1d([1]);
    for (let i = 0; i < callsBefore + 1; i++) expect(await read(owner.fn(x))).toEqual([3]);
    owner.fn.dispose();
    x.dispose();
  });

  gpuTest('tells -0 from 0, and an object from another', async () => {
    const [a, b] = [{ of: new Float32Array([1]) }, { of: new Float32Array([2]) }];
    const fn = capture((x: tf.Tensor, y: number, z: { of: Float32Array }) =>
      tf.tidy(() => tf.add(tf.mul(tf.div(x, y), z.of[0] as number), 0)),
    );
    const x = tf.tensor1d([1]);
    for (let i = 0; i < callsBefore + 1; i++) {
      expect(await read(fn(x, 0, a))).toEqual([Infinity]);
      expect(await read(fn(x, -0, a))).toEqual([-Infinity]);
      expect(await read(fn(x, 1, a))).toEqual([1]);
      expect(await read(fn(x, 1, b))).toEqual([2]);
    }
    expect(fn.recordings).toBe(4);
    fn.dispose();
    x.dispose();
  });
});
